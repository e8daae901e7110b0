/**
 * The course (da. forløb): one run of outreach casework with one citizen under the model in force when it was opened, from
 * an accepted enquiry through its phases to handover and closing (M15-M18, M117-M118), with the deadlines that the model
 * sets for it (M71-M74) and exactly one coordinator.
 *
 * <p>Inside are the course with its rules, opening, closing and reopening, deadlines, the list of courses, the day, and the
 * course's page. What is done within a course, contacts, goals, decisions, registrations, reviews, belongs to the modules
 * above. They call the services here, hear {@code CaseOpened} and {@code CaseClosed}, and put their own part on the page and
 * the day through {@code page}; review asks through {@code facts}. None of them is named here.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "referral",
            "citizen",
            "programme"
        })
@NullMarked
package dk.fremskudt.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
