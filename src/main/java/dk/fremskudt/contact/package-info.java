/**
 * Contacts (da. kontakter): every attempt and every meeting in a course, with the citizen or with those whom the
 * caseworker coordinates with (M76-M77), because outreach is measured by tries. A contact is told in a few taps, kept as a
 * draft while it is typed, put right by anybody who works on the course, and taken back by whoever registered it last.
 *
 * <p>Inside are the contact with its rules, the drafts, and how long the first contact took (M75). Casework stands below
 * and names none of it: the tab, the button, the lines of the timeline and the history, silence and drafts on a
 * caseworker's day, and the list's last contact are contributed; which contacts there are is told to its deadlines.
 * Planning points at contacts, monitoring asks for the first of them, review asks for facts.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "tenancy",
            "identity",
            "audit",
            "audit::ui",
            "casework",
            "casework::facts",
            "casework::page",
            "citizen",
            "programme"
        })
@NullMarked
package dk.fremskudt.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
