package dk.fremskudt.outreach;

/** The kinds of partners that the sources name as detecting citizens in need (M47, M55). */
public enum PartnerKind {
    PSYCHIATRY,
    GENERAL_PRACTITIONER,
    HOUSING_ASSOCIATION,
    CARETAKER,
    HOUSING_WORKER,
    SUPPORT_CONTACT_PERSON,
    HOME_SUPPORT,
    STREET_WORKER,
    DROP_IN_CENTRE,
    EDUCATION,
    YOUTH_GUIDANCE,
    POLICE,
    VOLUNTARY,
    JOBCENTRE,
    MUNICIPAL_UNIT,
    RELATIVES,
    OTHER
}
