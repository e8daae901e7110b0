package dk.fremskudt.programme;

import static dk.fremskudt.programme.Aspect.ORGANISATION;
import static dk.fremskudt.programme.Aspect.PEOPLE;
import static dk.fremskudt.programme.Aspect.TASKS;
import static dk.fremskudt.programme.Aspect.TOOLS;

import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.WorkingDays;
import dk.fremskudt.programme.Dimension.Said;
import dk.fremskudt.programme.field.Code;
import dk.fremskudt.programme.field.Limits;
import dk.fremskudt.programme.field.OpenInDraft;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's model of outreach casework, whole and immutable (M46), ordered by Leavitt's four connected aspects
 * (M38): tasks, organisation, people, tools. All labels are Danish, in the municipality's own words; codes are ASCII
 * and stable across versions.
 *
 * <p>What a record says of its fields here, by type and limits, is what the empty model, the editor, the history and the
 * schema in {@code tenants/schema} go by; what {@code said} lists is read and compared. Published versions lack a field
 * that is added later, and never change: a new one is therefore {@code @Nullable}.
 */
public record ProgrammeModel(
        @Limits(max = 120) String title, Tasks tasks, Organisation organisation, People people, Tools tools) {

    /** What the model says, dimension by dimension, in the order in which it is read. */
    public List<Said> said() {
        return Stream.of(tasks.said(), organisation.said(), people.said(), tools.said())
                .flatMap(List::stream)
                .toList();
    }

    /** Has a name in the municipality's own words, by which lists tell it. */
    public interface Labelled {
        String label();
    }

    /** What is to be done: for whom, how they are found, how fast, for how long, and what is asked when. */
    public record Tasks(
            String outreachFocus,
            List<String> outreachChannels,
            List<TargetGroup> targetGroups,
            @Limits(min = 0) List<Effort> efforts,
            @Limits(max = 8) List<Phase> phases,
            @Limits(max = 60) int courseLengthMonths,
            @Limits(max = 3) List<DeadlineRule> deadlines,
            @Limits(min = 3, max = 3) List<WaveRule> waves,
            List<@Code(form = "[a-z][a-z0-9-]*") String> questionnaires,
            Aftercare aftercare,
            @Limits(min = 0, max = 100_000) @Nullable Integer expectedCourses,
            @Limits(max = 1500) String communicationPlan,
            @Limits(max = 1500) String economy) {

        public Optional<TargetGroup> targetGroup(String code) {
            return targetGroups.stream().filter(g -> g.code().equals(code)).findFirst();
        }

        public Optional<DeadlineRule> deadline(DeadlineCode code) {
            return deadlines.stream().filter(d -> d.code() == code).findFirst();
        }

        public Optional<WaveRule> wave(int number) {
            return waves.stream().filter(w -> w.number() == number).findFirst();
        }

        private List<Said> said() {
            return List.of(
                    Dimension.OUTREACH_FOCUS.says(outreachFocus),
                    Dimension.TARGET_GROUPS.says(targetGroups),
                    TASKS.says("outreach_channels", "M47", outreachChannels),
                    TASKS.says("efforts", "M218", efforts),
                    TASKS.says("course_length", "M17", courseLengthMonths),
                    TASKS.says("deadlines", "M71", deadlines),
                    Dimension.WAVES.says(waves),
                    TASKS.says("questionnaires", "M138", questionnaires),
                    TASKS.says("aftercare", "M120", aftercare));
        }
    }

    /**
     * Whom the model is for (M22-M29): a short label for lists, and the description in full, as the municipality would
     * print it. Ages in whole years, both ends included; null where there is no limit.
     */
    public record TargetGroup(
            @Code String code,
            @Limits(max = 120) String label,
            @Limits(max = 1500) String description,
            @Limits(min = 0, max = 120) @Nullable Integer ageFrom,
            @Limits(min = 0, max = 120) @Nullable Integer ageTo,
            boolean ageApproximate,
            List<String> inclusion,
            @Limits(min = 0) List<String> exclusion) {}

    /** One of the efforts (da. indsats) that a model is composed of (M218), with codes of its target groups. */
    public record Effort(
            @Code String code,
            @Limits(max = 200) String label,
            String staff,
            String place,
            List<@Code String> targetGroups)
            implements Labelled {}

    /** A phase of a course (M15-M16) and its steps in the municipality's own words, in order. */
    public record Phase(
            @OpenInDraft @Nullable PhaseCode code,
            @Limits(max = 120) String label,
            List<String> steps) {}

    /** What happens around a course, from outreach to aftercare (M15-M16). */
    public enum PhaseCode implements ModelCode {
        DETECTION,
        REFERRAL,
        SCREENING,
        CONTACT,
        ASSESSMENT,
        TRANSITION,
        FOLLOW_UP,
        AFTERCARE;

        @Override
        public String text() {
            return "programme.phase." + code();
        }
    }

    /** A deadline (M71-M74); it runs from when the enquiry was received. */
    public record DeadlineRule(
            @OpenInDraft @Nullable DeadlineCode code,
            @Limits(max = 120) String label,
            @Limits(min = 0, max = 365) int days,
            boolean workingDays,
            Strictness strictness) {

        /** The last day that is in time for what was received on that day. */
        public LocalDate due(LocalDate received, WorkingDays calendar) {
            return workingDays ? calendar.plus(received, days) : received.plusDays(days);
        }

        /** Which deadline a published rule is about. */
        public DeadlineCode about() {
            return Objects.requireNonNull(code, "only a draft's rule is about nothing yet");
        }
    }

    /** What has a deadline (M59, M71-M73). */
    public enum DeadlineCode implements ModelCode {
        FIRST_CONTACT,
        COORDINATING_MEETING,
        PARTNER_REPLY;

        /** The one that was stored under that code. */
        public static DeadlineCode of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(code));
        }

        @Override
        public String text() {
            return "programme.deadline." + code();
        }
    }

    /** How a missed deadline is met: as late, as a mere reminder, or not at all (M72). */
    public enum Strictness implements ModelCode {
        HARD,
        SOFT,
        OFF;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text() {
            return "programme.strictness." + code();
        }
    }

    /** When a wave of registration falls due (M130, M141): months after the course's opening or closing. */
    public record WaveRule(
            @Limits(max = 3) int number,
            @Limits(max = 120) String label,
            WaveAnchor anchor,
            @Limits(min = 0, max = 60) int monthsAfter) {}

    public enum WaveAnchor implements ModelCode {
        OPENING,
        CLOSING;

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text() {
            return "programme.anchor." + code();
        }
    }

    /** Non-binding contact after closing (M120). */
    public record Aftercare(
            boolean offered,
            @Limits(max = 24) @Nullable Integer everyMonths,
            @Limits(max = 60) @Nullable Integer forMonths,
            @Limits(max = 800) String rule) {}

    /**
     * How the work is organised: whose it is, where it sits, who meets and who may refer. Units are ids in the
     * municipality's tree of departments, since names vary (T14). A model has a social and an employment owner, or says
     * in {@code ownerNote} why it lacks one (M20).
     */
    public record Organisation(
            List<@Code String> anchoring,
            @Limits(max = 800) String anchoringText,
            @Code @Nullable String socialOwner,
            @Code @Nullable String employmentOwner,
            @Limits(max = 800) @Nullable String ownerNote,
            @Limits(max = 800) String managementLine,
            Variant variant,
            List<Placement> placements,
            @Limits(max = 800) String placementText,
            List<MeetingCadence> meetings,
            List<String> mayRefer) {

        private List<Said> said() {
            return List.of(
                    Dimension.ANCHORING.says(anchoringText),
                    Dimension.PLACEMENT.says(placementText),
                    ORGANISATION.says("variant", "M228", variant),
                    ORGANISATION.says("owners", "M20", Owners.of(socialOwner != null, employmentOwner != null)),
                    ORGANISATION.says("management", "M102", managementLine),
                    ORGANISATION.says("meetings", "M97", meetings),
                    ORGANISATION.says("may_refer", "M54", mayRefer));
        }
    }

    /** How much of an organisation the model is (M228). */
    public enum Variant implements ModelCode {
        NEW_UNIT,
        CROSS_TEAM,
        WITHIN_STRUCTURE;

        @Override
        public String text() {
            return "programme.variant." + code();
        }
    }

    /** Which sides own the model (M20). Told of a model, never written in one. */
    public enum Owners implements ModelCode {
        BOTH,
        SOCIAL,
        EMPLOYMENT,
        NONE;

        private static Owners of(boolean social, boolean employment) {
            if (social && employment) return BOTH;
            if (social) return SOCIAL;
            return employment ? EMPLOYMENT : NONE;
        }

        @Override
        public String text() {
            return "programme.owners." + code();
        }
    }

    /** Where caseworkers sit (M35). Days a week as a range; null where they sit there always. */
    public record Placement(
            @Code String site,
            @Limits(max = 200) String host,
            boolean ownPremises,
            @Limits(min = 0, max = 7) @Nullable Integer daysFrom,
            @Limits(min = 0, max = 7) @Nullable Integer daysTo) {}

    public record MeetingCadence(
            @Limits(max = 200) String label,
            @Limits(max = 52) int everyWeeks,
            List<String> participants) {}

    /**
     * Who does it, with which competence (M33, M106, M229). {@code caseworkers} is the sum over {@code staff}; how it
     * changed over time is told in {@code staffing} (M37).
     */
    public record People(
            @Limits(max = 1000) int caseworkers,
            List<UnitStaff> staff,
            @Limits(max = 1500) String staffing,
            PointOfContact contactForm,
            List<WorkerRole> roles,
            @Limits(min = 0) List<GrantCompetence> grants,
            List<String> qualifications) {

        private List<Said> said() {
            return List.of(
                    Dimension.CASEWORKERS.says(caseworkers),
                    PEOPLE.says("staffing", "M37", staffing),
                    PEOPLE.says("contact_form", "M229", contactForm),
                    PEOPLE.says("grants", "M106", grants),
                    PEOPLE.says("qualifications", "M124", qualifications));
        }
    }

    /** Whom the citizen turns to (da. borgerens indgang): one person, two who know the case, or a small team (M229). */
    public enum PointOfContact implements ModelCode {
        SINGLE,
        PAIR,
        TEAM;

        @Override
        public String text() {
            return "programme.contactForm." + code();
        }
    }

    /** A role that a caseworker takes in a course (M131), such as coaching, coordinating, advising or granting. */
    public record WorkerRole(
            @Code String code, @Limits(max = 200) String label) {}

    /** How many of the caseworkers a unit employs. */
    public record UnitStaff(
            @Code String unit, @Limits(min = 0, max = 1000) int caseworkers) {}

    /** What a role may grant itself rather than recommend (M106-M107). */
    public record GrantCompetence(
            @OpenInDraft @Nullable Granter role,
            List<@Code String> legalBases,
            @Limits(min = 0, max = 10_000_000) @Nullable Integer limitKroner,
            String note) {

        public boolean isOf(Role who) {
            return role != null && role.role == who;
        }
    }

    /** The roles to which competence to grant can be given. */
    public enum Granter implements ModelCode {
        CASEWORKER(Role.CASEWORKER),
        LEAD(Role.LEAD);

        private final Role role;

        Granter(Role role) {
            this.role = role;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String text() {
            return "programme.granter." + code();
        }
    }

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

        private List<Said> said() {
            return List.of(
                    TOOLS.says("screening", "M62", screening),
                    TOOLS.says("methods", "M234", methods),
                    TOOLS.says("templates", "M8", templates),
                    TOOLS.says("legal_bases", "M105", legalBases),
                    TOOLS.says("place_types", "M5", placeTypes));
        }
    }

    /** The screening form (M62-M67): criteria in categories. It advises; a person decides with a reason. */
    public record ScreeningForm(
            boolean mandatory,
            @Limits(max = 1500) String guidance,
            @Limits(max = 100) int adviseFrom,
            List<Category> categories) {}

    public record Category(
            @Code String code, @Limits(max = 200) String label, List<Criterion> criteria) {}

    public record Criterion(
            @Code String code, @Limits(max = 200) String label) {}

    public record Method(
            @Code String code, @Limits(max = 200) String label) implements Labelled {}

    public record Template(
            @Code String code, @Limits(max = 200) String label) implements Labelled {}

    /** A legal basis (M105): what the law's paragraph allows. */
    public record LegalBasis(
            @Code String code, @Limits(max = 200) String label, LegalBasisKind kind) implements Labelled {}

    /** What a legal basis is about. */
    public enum LegalBasisKind implements ModelCode {
        ADVICE,
        PLAN,
        BENEFIT,
        SUPPORT;

        @Override
        public String text() {
            return "programme.kind." + code();
        }
    }

    public record PlaceType(
            @Code String code, @Limits(max = 200) String label) implements Labelled {}
}
