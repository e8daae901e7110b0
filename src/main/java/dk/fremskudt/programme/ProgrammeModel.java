package dk.fremskudt.programme;

import dk.fremskudt.platform.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's model of outreach casework, whole and immutable (M46), ordered by Leavitt's four connected aspects
 * (M38): tasks, organisation, people, tools. All labels are Danish, in the municipality's own words; codes are ASCII
 * and stable across versions.
 */
public record ProgrammeModel(String title, Tasks tasks, Organisation organisation, People people, Tools tools) {

    /** What is to be done: for whom, how they are found, how fast, for how long, and what is asked when. */
    public record Tasks(
            String outreachFocus,
            List<String> outreachChannels,
            List<TargetGroup> targetGroups,
            List<Effort> efforts,
            List<Phase> phases,
            int courseLengthMonths,
            List<DeadlineRule> deadlines,
            List<WaveRule> waves,
            List<String> questionnaires,
            Aftercare aftercare,
            @Nullable Integer expectedCourses,
            String communicationPlan,
            String economy) {

        public Optional<TargetGroup> targetGroup(String code) {
            return targetGroups.stream().filter(g -> g.code().equals(code)).findFirst();
        }

        public Optional<DeadlineRule> deadline(String code) {
            return deadlines.stream().filter(d -> d.code().equals(code)).findFirst();
        }

        public Optional<WaveRule> wave(int number) {
            return waves.stream().filter(w -> w.number() == number).findFirst();
        }
    }

    /**
     * Whom the model is for (M22-M29): a short label for lists, and the description in full, as the municipality would
     * print it. Ages in whole years, both ends included; null where there is no limit.
     */
    public record TargetGroup(
            String code,
            String label,
            String description,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            boolean ageApproximate,
            List<String> inclusion,
            List<String> exclusion) {}

    /** One of the efforts (da. indsats) that a model is composed of (M218), with codes of its target groups. */
    public record Effort(String code, String label, String staff, String place, List<String> targetGroups) {}

    /** A phase of a course (M15-M16) and its steps in the municipality's own words, in order. */
    public record Phase(String code, String label, List<String> steps) {}

    /**
     * A deadline (M71-M74). {@code code} is one of {@code first_contact}, {@code coordinating_meeting} and
     * {@code partner_reply}; it runs from when the enquiry was received.
     */
    public record DeadlineRule(String code, String label, int days, boolean workingDays, Strictness strictness) {
        /** The last day that is in time for what was received on that day. */
        public LocalDate due(LocalDate received, WorkingDays calendar) {
            return workingDays ? calendar.plus(received, days) : received.plusDays(days);
        }
    }

    /** How a missed deadline is met: as late, as a mere reminder, or not at all (M72). */
    public enum Strictness {
        HARD,
        SOFT,
        OFF
    }

    /** When a wave of registration falls due (M130, M141): months after the course's opening or closing. */
    public record WaveRule(int number, String label, WaveAnchor anchor, int monthsAfter) {}

    public enum WaveAnchor {
        OPENING,
        CLOSING
    }

    /** Non-binding contact after closing (M120). */
    public record Aftercare(
            boolean offered,
            @Nullable Integer everyMonths,
            @Nullable Integer forMonths,
            String rule) {}

    /**
     * How the work is organised: whose it is, where it sits, who meets and who may refer. Units are ids in the
     * municipality's tree of departments, since names vary (T14). A model has a social and an employment owner, or says
     * in {@code ownerNote} why it lacks one (M20). {@code variant} is new_unit, cross_team or within_structure (M228).
     */
    public record Organisation(
            List<String> anchoring,
            String anchoringText,
            @Nullable String socialOwner,
            @Nullable String employmentOwner,
            @Nullable String ownerNote,
            String managementLine,
            String variant,
            List<Placement> placements,
            String placementText,
            List<MeetingCadence> meetings,
            List<String> mayRefer) {}

    /** Where caseworkers sit (M35). Days a week as a range; null where they sit there always. */
    public record Placement(
            String site,
            String host,
            boolean ownPremises,
            @Nullable Integer daysFrom,
            @Nullable Integer daysTo) {}

    public record MeetingCadence(String label, int everyWeeks, List<String> participants) {}

    /**
     * Who does it, with which competence (M33, M106, M229). {@code caseworkers} is the sum over {@code staff}; how it
     * changed over time is told in {@code staffing} (M37). {@code contactForm} is single, pair or team.
     */
    public record People(
            int caseworkers,
            List<UnitStaff> staff,
            String staffing,
            String contactForm,
            List<WorkerRole> roles,
            List<GrantCompetence> grants,
            List<String> qualifications) {}

    /** A role that a caseworker takes in a course (M131): coaching, coordinating, advising, granting or other. */
    public record WorkerRole(String code, String label) {}

    /** How many of the caseworkers a unit employs. */
    public record UnitStaff(String unit, int caseworkers) {}

    /** What a role may grant itself rather than recommend (M106-M107). {@code role} is a role's name. */
    public record GrantCompetence(
            String role, List<String> legalBases, @Nullable Integer limitKroner, String note) {}

    /** With what: the screening form, the methods, the templates and the catalogue of legal bases. */
    public record Tools(
            ScreeningForm screening,
            List<Method> methods,
            List<Template> templates,
            List<LegalBasis> legalBases,
            List<PlaceType> placeTypes) {

        public Optional<LegalBasis> legalBasis(String code) {
            return legalBases.stream().filter(b -> b.code().equals(code)).findFirst();
        }

        public Optional<Method> method(String code) {
            return methods.stream().filter(m -> m.code().equals(code)).findFirst();
        }

        public Optional<PlaceType> placeType(String code) {
            return placeTypes.stream().filter(p -> p.code().equals(code)).findFirst();
        }
    }

    /** The screening form (M62-M67): criteria in categories. It advises; a person decides with a reason. */
    public record ScreeningForm(boolean mandatory, String guidance, int adviseFrom, List<Category> categories) {}

    public record Category(String code, String label, List<Criterion> criteria) {}

    public record Criterion(String code, String label) {}

    public record Method(String code, String label) {}

    public record Template(String code, String label) {}

    /** A legal basis (M105): what the law's paragraph allows; {@code kind} is advice, plan, benefit or support. */
    public record LegalBasis(String code, String label, String kind) {}

    public record PlaceType(String code, String label) {}
}
