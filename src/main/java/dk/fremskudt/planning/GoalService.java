package dk.fremskudt.planning;

import static java.util.stream.Collectors.groupingBy;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.contact.ContactDetails;
import dk.fremskudt.contact.ContactId;
import dk.fremskudt.contact.ContactService;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The citizen's goals: written down as said, looked back on, reached or dropped (M112-M115). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class GoalService {
    private final Goals goals;
    private final GoalProgresses progresses;
    private final CaseFileService files;
    private final ContactService contacts;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final Clock clock;

    GoalService(
            Goals goals,
            GoalProgresses progresses,
            CaseFileService files,
            ContactService contacts,
            ReadLog readLog,
            CurrentUser user,
            Clock clock) {
        this.goals = goals;
        this.progresses = progresses;
        this.files = files;
        this.contacts = contacts;
        this.readLog = readLog;
        this.user = user;
        this.clock = clock;
    }

    /** Writes a goal down. From here its words stand as they are. */
    public GoalId say(CaseFileId id, GoalForm form) {
        Act.of(PlanningAct.SAID_GOAL);
        var file = files.outline(id);
        file.requireOpen();
        if (form.words().isBlank()) throw new Refusal("planning.goal.wordsNeeded");
        if (form.saidOn().isAfter(today())) throw new Refusal("planning.goal.future");
        var contact = form.contact();
        if (contact != null && !contactIds(id).contains(contact)) throw new Refusal("planning.goal.unknownContact");
        var goal = new Goal(
                id,
                file.citizen().value(),
                form,
                clock.instant(),
                user.require().user());
        return new GoalId(goals.save(goal).id());
    }

    public void note(GoalId id, GoalStep step, @Nullable String note) {
        Act.of(PlanningAct.NOTED_PROGRESS);
        var goal = writable(id);
        goal.requireActive();
        progresses.save(
                new GoalProgress(goal, today(), step, note, user.require().user()));
    }

    public void becomes(GoalId id, int seenVersion, GoalStatus status) {
        Act.of(PlanningAct.CHANGED_GOAL);
        var goal = writable(id);
        goal.checkVersion(seenVersion);
        goal.becomes(status, today());
    }

    /** In the order they were said. */
    public List<GoalDetails> of(CaseFileId id) {
        readLog.read(Purpose.CASEWORK, files.outline(id).citizen().value());
        var found = goals.findByCaseFileIdOrderBySaidOnAscRecordedAtAsc(id);
        var progress = progresses
                .findByGoalIdInOrderByNotedOnAscIdAsc(
                        found.stream().map(Goal::id).toList())
                .stream()
                .collect(groupingBy(GoalProgress::goal));
        return found.stream()
                .map(goal -> goal.details(progress.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public GoalPrompt prompt(CaseFileId id) {
        return GoalPrompt.of(files.outline(id).phase(), goals.countByCaseFileId(id));
    }

    private List<ContactId> contactIds(CaseFileId id) {
        return contacts.of(id).stream().map(ContactDetails::id).toList();
    }

    private Goal writable(GoalId id) {
        var goal = goals.findById(id.value()).orElseThrow(() -> new Refusal("planning.goal.notFound"));
        files.outline(goal.caseFile()).requireOpen();
        return goal;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
