package dk.fremskudt.casereview;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.audit.Purpose;
import dk.fremskudt.audit.ReadLog;
import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.textcheck.Finding;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of a draft: which go along, how they read, and what is done about each finding. */
@Service
@Transactional
@RolesAllowed({CASEWORKER, LEAD})
public class PackTextService {
    private static final int LONGEST = 4000;

    private final CasePacks packs;
    private final PackTexts texts;
    private final FalseAlarms alarms;
    private final PackReader reader;
    private final ReadLog readLog;

    PackTextService(CasePacks packs, PackTexts texts, FalseAlarms alarms, PackReader reader, ReadLog readLog) {
        this.packs = packs;
        this.texts = texts;
        this.alarms = alarms;
        this.reader = reader;
        this.readLog = readLog;
    }

    public void choose(UUID id, int seenVersion, boolean goesAlong) {
        Act.of(CaseReviewAct.CHOSE_TEXT);
        changing(id, seenVersion).choose(goesAlong);
    }

    public void edit(UUID id, int seenVersion, String words) {
        Act.of(CaseReviewAct.EDITED_TEXT);
        if (words.length() > LONGEST) throw new Refusal("casereview.tooLong", LONGEST);
        changing(id, seenVersion).edit(words);
    }

    /** Adds a text written for the pack, such as what the citizen says of the course (M179). */
    public void write(CasePackId id, String words) {
        Act.of(CaseReviewAct.WROTE_TEXT);
        if (words.isBlank()) throw new Refusal("casereview.emptyText");
        if (words.length() > LONGEST) throw new Refusal("casereview.tooLong", LONGEST);
        var pack = packs.locked(id);
        pack.requireDraft();
        int position = texts.findByPackIdOrderBySourceAscPositionAsc(id).size();
        texts.save(new PackText(pack, position, words.strip()));
    }

    /** Puts the stand-in where the finding is. The finding must still be there: another may have replaced it. */
    public void replace(UUID id, int seenVersion, Finding finding) {
        Act.of(CaseReviewAct.REPLACED_FINDING);
        var text = changing(id, seenVersion);
        text.replace(present(text, finding).replaceIn(text.words()));
    }

    /** All findings of a text at once, the last first, so that the places of the others stay true. */
    public void replaceAll(UUID id, int seenVersion) {
        Act.of(CaseReviewAct.REPLACED_FINDING);
        var text = changing(id, seenVersion);
        var pack = packs.require(text.pack());
        var check = reader.check(pack, reader.content(pack));
        var said = alarms.findByTextIdIn(List.of(id));
        for (var finding : check.findings(text.words()).reversed()) {
            if (said.stream().noneMatch(alarm -> alarm.covers(finding))) text.replace(finding.replaceIn(text.words()));
        }
        readLog.read(Purpose.REVIEW_PACK, pack.citizen());
    }

    /** Says that a finding leads to nobody. Never of a number, an address or a full name that is known of the case. */
    public void falseAlarm(UUID id, int seenVersion, Finding finding, String reason) {
        Act.of(CaseReviewAct.DECLARED_FALSE_ALARM);
        if (reason.isBlank()) throw new Refusal("casereview.reasonNeeded");
        var text = changing(id, seenVersion);
        var there = present(text, finding);
        if (there.certain()) throw new Refusal("casereview.certain", there.found());
        var pack = packs.require(text.pack());
        alarms.save(new FalseAlarm(text, pack.citizen(), there, reason));
    }

    private Finding present(PackText text, Finding asked) {
        var pack = packs.require(text.pack());
        readLog.read(Purpose.REVIEW_PACK, pack.citizen());
        return reader.check(pack, reader.content(pack)).findings(text.words()).stream()
                .filter(found -> found.equals(asked))
                .findFirst()
                .orElseThrow(() -> new Refusal("casereview.findingGone"));
    }

    /** The text, its pack held so that nobody passes it meanwhile. */
    private PackText changing(UUID id, int seenVersion) {
        var text = texts.findById(id).orElseThrow(() -> new Refusal("casereview.notFound"));
        packs.locked(text.pack()).requireDraft();
        text.checkVersion(seenVersion);
        return text;
    }
}
