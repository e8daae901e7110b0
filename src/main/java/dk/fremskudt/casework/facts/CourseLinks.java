package dk.fremskudt.casework.facts;

import dk.fremskudt.citizen.CitizenId;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.referral.EnquiryId;

/**
 * Where a course leads: to the people whose names are looked for before a text goes out, and to those who get stand-ins.
 * This is what must never stand in anything that leaves.
 */
public record CourseLinks(String number, CitizenId citizen, EnquiryId enquiry, UserId coordinator) {}
