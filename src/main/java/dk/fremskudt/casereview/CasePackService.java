package dk.fremskudt.casereview;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.casereview.assembly.CourseText;
import dk.fremskudt.casereview.assembly.PackAssembler;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.evaluation.pack.CaseReviewPublisher;
import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.UserId;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Packs of a municipality on their way out: made, checked, read by somebody else, released, withdrawn (M178). */
@Service
@Transactional
@RolesAllowed({CASEWORKER, LEAD})
public class CasePackService {
    private final CasePacks packs;
    private final PackTexts texts;
    private final PackAssembler assembler;
    private final PackReader reader;
    private final CaseReviewPublisher publisher;
    private final ReadLog readLog;
    private final CurrentUser user;
    private final JsonMapper json;
    private final Clock clock;

    CasePackService(
            CasePacks packs,
            PackTexts texts,
            PackAssembler assembler,
            PackReader reader,
            CaseReviewPublisher publisher,
            ReadLog readLog,
            CurrentUser user,
            JsonMapper json,
            Clock clock) {
        this.packs = packs;
        this.texts = texts;
        this.assembler = assembler;
        this.reader = reader;
        this.publisher = publisher;
        this.readLog = readLog;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    /** Makes a draft of the course as it stands. Goals are chosen to go along, everything else stays until chosen. */
    public CasePackId make(CaseFileId course) {
        Act.of(CaseReviewAct.MADE);
        boolean already = packs.findByCaseFileIdOrderByMadeAtDesc(course).stream()
                .anyMatch(pack -> pack.state() != PackState.WITHDRAWN);
        if (already) throw new Refusal("casereview.already");
        var assembled = assembler.assemble(course, (int) packs.count());
        var citizen = assembled.citizen().value();
        readLog.read(Purpose.REVIEW_PACK, citizen);
        var pack = packs.saveAndFlush(new CasePack(
                course,
                citizen,
                assembled.content().pack().title(),
                json.writeValueAsString(assembled.content()),
                me(),
                clock.instant()));
        keep(pack, TextSource.CONTACT_NOTE, assembled.notes());
        keep(pack, TextSource.DECISION_REASONS, assembled.reasons());
        keep(pack, TextSource.GOAL, assembled.goals());
        return pack.packId();
    }

    /** Throws a draft away, to make it anew from the course as it stands by then. */
    public void discard(CasePackId id, int seenVersion) {
        Act.of(CaseReviewAct.DISCARDED);
        var pack = changing(id, seenVersion);
        pack.requireDraft();
        reader.forget(pack);
        packs.delete(pack);
    }

    /** The machine's last word before the second reader: refused while anything is open, or nobody could hide. */
    public void submit(CasePackId id, int seenVersion) {
        Act.of(CaseReviewAct.CHECKED);
        var pack = changing(id, seenVersion);
        var content = reader.content(pack);
        if (!content.enough())
            throw new Refusal("casereview.tooFew", content.pack().proof().threshold());
        pack.submit(reader.open(pack), me());
    }

    /** The second reader has found nobody in it. Refused to whoever made or submitted it. */
    public void pass(CasePackId id, int seenVersion) {
        Act.of(CaseReviewAct.PASSED);
        var pack = changing(id, seenVersion);
        pack.pass(reader.open(pack), me(), clock.instant());
    }

    public void sendBack(CasePackId id, int seenVersion, String why) {
        Act.of(CaseReviewAct.SENT_BACK);
        changing(id, seenVersion).sendBack(me(), clock.instant(), why);
    }

    /** Takes a checked pack back to go on writing. */
    public void reopen(CasePackId id, int seenVersion) {
        Act.of(CaseReviewAct.REOPENED);
        changing(id, seenVersion).reopen();
    }

    /** Lets the pack go: from here evaluators can read it. */
    @RolesAllowed(LEAD)
    public void release(CasePackId id, int seenVersion) {
        Act.of(CaseReviewAct.RELEASED);
        var pack = changing(id, seenVersion);
        pack.release(reader.open(pack), me(), clock.instant());
        readLog.read(Purpose.REVIEW_PACK, pack.citizen());
        publisher.release(reader.details(pack).preview());
    }

    /** Takes a released pack back from evaluators. What they have fetched before stays with them. */
    @RolesAllowed(LEAD)
    public void withdraw(CasePackId id, int seenVersion, String reason) {
        Act.of(CaseReviewAct.WITHDRAWN);
        var pack = changing(id, seenVersion);
        pack.withdraw(reason, clock.instant());
        publisher.withdraw(reader.content(pack).pack().id());
    }

    public CasePackDetails read(CasePackId id) {
        var pack = packs.require(id);
        readLog.read(Purpose.REVIEW_PACK, pack.citizen());
        return reader.details(pack);
    }

    /** The course's packs, newest first; nothing of the person. */
    @Transactional(readOnly = true)
    public List<CasePackRow> of(CaseFileId course) {
        return reader.rows(packs.findByCaseFileIdOrderByMadeAtDesc(course));
    }

    private void keep(CasePack pack, TextSource source, List<CourseText> found) {
        found.forEach(text -> texts.save(new PackText(pack, source, text)));
    }

    private CasePack changing(CasePackId id, int seenVersion) {
        var pack = packs.locked(id);
        pack.checkVersion(seenVersion);
        return pack;
    }

    private UserId me() {
        return user.require().user();
    }
}
