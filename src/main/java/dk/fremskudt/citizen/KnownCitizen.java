package dk.fremskudt.citizen;

import java.util.List;

/** A citizen already known who may be the one now told of (M68), with what makes us think so and where she is known. */
public record KnownCitizen(CitizenHit citizen, Match match, List<KnownElsewhere.Known> where) {

    /** The strongest first. */
    public enum Match {
        CPR,
        NAME_AND_ADDRESS,
        NAME_AND_PHONE,
        PHONE,
        NAME
    }
}
