package dk.fremskudt.demo;

import dk.fremskudt.casereview.CasePackId;
import dk.fremskudt.casereview.CasePackRow;
import dk.fremskudt.casereview.CasePackService;
import dk.fremskudt.casereview.PackState;
import dk.fremskudt.casereview.PackTextDetails;
import dk.fremskudt.casereview.PackTextService;
import dk.fremskudt.casereview.TextSource;
import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.casework.CaseFileQuery;
import dk.fremskudt.casework.CaseFileRow;
import dk.fremskudt.casework.CaseFileScope;
import dk.fremskudt.casework.CaseFileService;
import dk.fremskudt.casework.Phase;
import dk.fremskudt.identity.SignedIn;
import dk.fremskudt.identity.WorkAs;
import dk.fremskudt.platform.DanishClock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Case reviews of made-up courses: one that is released, one that waits for its second reader, one that is a draft. What is
 * there already goes on from where it stands.
 */
@Component
class DemoPacks {
    private static final int NOTES = 2;
    private static final int COURSES = 50;

    private final CaseFileService files;
    private final CasePackService packs;
    private final PackTextService texts;
    private final Clock clock;

    DemoPacks(CaseFileService files, CasePackService packs, PackTextService texts, Clock clock) {
        this.files = files;
        this.packs = packs;
        this.texts = texts;
        this.clock = clock;
    }

    void make(SignedIn worker, SignedIn colleague, SignedIn lead) {
        var closed = WorkAs.user(worker, () -> files.list(CaseFileQuery.first(CaseFileScope.CLOSED, COURSES)));
        var open = WorkAs.user(worker, () -> files.list(CaseFileQuery.first(CaseFileScope.OPEN, COURSES)));
        if (closed.size() < 2) return;
        release(closed.getFirst().id(), worker, colleague, lead);
        submit(closed.get(1).id(), worker);
        open.stream()
                .filter(row -> row.phase() == Phase.FOLLOW_UP)
                .map(CaseFileRow::id)
                .findFirst()
                .ifPresent(course -> draft(course, worker));
    }

    private CasePackRow draft(CaseFileId course, SignedIn worker) {
        return WorkAs.user(worker, () -> {
            if (there(course).isEmpty()) before(9, () -> packs.make(course));
            return there(course).getFirst();
        });
    }

    private CasePackRow submit(CaseFileId course, SignedIn worker) {
        var pack = draft(course, worker);
        if (pack.state() != PackState.DRAFT) return pack;
        return WorkAs.user(worker, () -> {
            before(8, () -> {
                chooseNotes(pack.id());
                clear(pack.id());
                packs.submit(pack.id(), version(pack.id()));
            });
            return there(course).getFirst();
        });
    }

    private void release(CaseFileId course, SignedIn worker, SignedIn colleague, SignedIn lead) {
        var pack = submit(course, worker);
        if (pack.state() == PackState.CHECKED)
            WorkAs.user(colleague, () -> {
                before(6, () -> packs.pass(pack.id(), version(pack.id())));
                return true;
            });
        if (pack.state() == PackState.CHECKED || pack.state() == PackState.PASSED)
            WorkAs.user(lead, () -> {
                before(5, () -> packs.release(pack.id(), version(pack.id())));
                return true;
            });
    }

    /** The first notes that say something go along too. */
    private void chooseNotes(CasePackId pack) {
        packs.read(pack).texts().stream()
                .filter(text -> text.source() == TextSource.CONTACT_NOTE && !text.chosen())
                .limit(NOTES)
                .forEach(text -> texts.choose(text.id(), text.version(), true));
    }

    private void clear(CasePackId pack) {
        packs.read(pack).texts().stream()
                .filter(text -> text.chosen() && text.open() > 0)
                .forEach(this::replace);
    }

    private void replace(PackTextDetails text) {
        texts.replaceAll(text.id(), text.version());
    }

    private List<CasePackRow> there(CaseFileId course) {
        return packs.of(course).stream()
                .filter(row -> row.state() != PackState.WITHDRAWN)
                .toList();
    }

    private int version(CasePackId pack) {
        return packs.read(pack).version();
    }

    private void before(int days, Runnable step) {
        DanishClock.at(clock.instant().minus(Duration.ofDays(days)), step);
    }
}
