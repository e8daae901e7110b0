package dk.fremskudt.casework;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.StaleEdit;
import dk.fremskudt.tenancy.Tenancy;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a course and the way back: handover, closing by one of two exits, reopening (M117-M118, M121). */
@Service
@Transactional
@RolesAllowed({Role.Names.CASEWORKER, Role.Names.LEAD})
public class ClosingService {
    private final CaseFiles files;
    private final Handovers handovers;
    private final PhaseChanges changes;
    private final Tenancy tenancy;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingService(
            CaseFiles files,
            Handovers handovers,
            PhaseChanges changes,
            Tenancy tenancy,
            ReadLog readLog,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.handovers = handovers;
        this.changes = changes;
        this.tenancy = tenancy;
        this.readLog = readLog;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public Optional<HandoverDetails> handover(CaseFileId id) {
        readLog.read(Purpose.CASEWORK, files.require(id).citizen().value());
        return handovers.findByCaseFileId(id).map(Handover::details);
    }

    /** @param seenVersion the handover's; null when none was there to see */
    public void arrange(CaseFileId id, @Nullable Integer seenVersion, HandoverForm form) {
        Act.of(CaseworkAct.ARRANGED_HANDOVER);
        var file = files.require(id);
        file.requireOpen();
        check(form);
        var handover = handovers.findByCaseFileId(id);
        if (handover.isEmpty()) {
            handovers.save(new Handover(file, form));
            return;
        }
        var known = handover.get();
        if (seenVersion == null) {
            throw new StaleEdit("casework_handover", known.id(), -1, known.version());
        }
        known.checkVersion(seenVersion);
        known.change(file.citizen().value(), form);
    }

    /** @param reason needed for no further need, and where the handover isn't complete */
    public void close(CaseFileId id, int seenVersion, ClosingExit exit, @Nullable String reason) {
        Act.of(CaseworkAct.CLOSED);
        var file = files.require(id);
        file.checkVersion(seenVersion);
        boolean handedOver =
                handovers.findByCaseFileId(id).map(Handover::complete).orElse(false);
        var now = clock.instant();
        changes.save(file.close(exit, handedOver, reason, now, user.require().user()));
        events.publishEvent(new CaseClosed(tenancy.current(), id, now, exit));
    }

    /** Goes on where the course stood before it was closed. */
    public void reopen(CaseFileId id, int seenVersion, String reason) {
        Act.of(CaseworkAct.REOPENED);
        var file = files.require(id);
        file.checkVersion(seenVersion);
        var into = changes.findByCaseFileIdOrderByMovedAt(id).reversed().stream()
                .filter(change -> change.to() == Phase.CLOSED)
                .findFirst()
                .map(PhaseChange::from)
                .orElse(Phase.CONTACT);
        changes.save(file.reopen(into, reason, clock.instant(), user.require().user()));
    }

    private void check(HandoverForm form) {
        if (form.receiverName().isBlank() || form.receiverUnit().isBlank()) {
            throw new Refusal("casework.handover.receiverNeeded");
        }
        var today = LocalDate.now(clock);
        var accepted = form.acceptedOn();
        var informed = form.citizenInformedOn();
        if ((accepted != null && accepted.isAfter(today)) || (informed != null && informed.isAfter(today))) {
            throw new Refusal("casework.handover.future");
        }
    }
}
