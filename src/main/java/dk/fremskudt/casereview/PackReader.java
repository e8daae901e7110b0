package dk.fremskudt.casereview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.fremskudt.casereview.PackTextDetails.Found;
import dk.fremskudt.casereview.assembly.PackContent;
import dk.fremskudt.casework.facts.CourseFacts;
import dk.fremskudt.identity.UserService;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.textcheck.TextCheck;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts a pack together for whoever works on it: its texts, what the machine finds now, and what would go out. */
@Component
class PackReader {
    private final PackTexts texts;
    private final FalseAlarms alarms;
    private final CaseKnowledge knowledge;
    private final CourseFacts courses;
    private final UserService users;
    private final JsonMapper json;

    PackReader(
            PackTexts texts,
            FalseAlarms alarms,
            CaseKnowledge knowledge,
            CourseFacts courses,
            UserService users,
            JsonMapper json) {
        this.texts = texts;
        this.alarms = alarms;
        this.knowledge = knowledge;
        this.courses = courses;
        this.users = users;
        this.json = json;
    }

    PackContent content(CasePack pack) {
        return json.readValue(pack.facts(), PackContent.class);
    }

    /** Against everything that is known by now, which may be more than when the pack was made. */
    TextCheck check(CasePack pack, PackContent content) {
        return new TextCheck(knowledge.of(pack.caseFile(), content));
    }

    /** How many findings in texts that go along nobody has dealt with. */
    int open(CasePack pack) {
        return texts(pack, content(pack)).stream()
                .mapToInt(PackTextDetails::open)
                .sum();
    }

    CasePackDetails details(CasePack pack) {
        var content = content(pack);
        var found = texts(pack, content);
        var replaced = texts.findByPackIdOrderBySourceAscPositionAsc(pack.packId()).stream()
                .collect(toMap(PackText::id, PackText::replaced));
        var preview = new PackWithTexts(content.pack(), found)
                .pack(
                        replaced,
                        Texts.get("casereview.role.maker"),
                        pack.state().compareTo(PackState.PASSED) >= 0 ? Texts.get("casereview.role.reader") : "",
                        pack.state().compareTo(PackState.RELEASED) >= 0 ? Texts.get("casereview.role.lead") : "");
        var readBy = pack.readBy();
        return new CasePackDetails(
                pack.packId(),
                pack.version(),
                pack.caseFile(),
                pack.title(),
                pack.state(),
                pack.madeBy(),
                users.nameOf(pack.madeBy()),
                readBy == null ? null : users.nameOf(readBy),
                pack.comment(),
                found,
                preview);
    }

    List<CasePackRow> rows(List<CasePack> packs) {
        var names = users.names(packs.stream().map(CasePack::madeBy).distinct().toList());
        var numbers = courses.numbers(
                packs.stream().map(CasePack::caseFile).distinct().toList());
        return packs.stream()
                .map(pack -> pack.row(numbers.getOrDefault(pack.caseFile(), ""), names.getOrDefault(pack.madeBy(), "")))
                .toList();
    }

    void forget(CasePack pack) {
        var mine = texts.findByPackIdOrderBySourceAscPositionAsc(pack.packId());
        alarms.deleteAll(alarms.findByTextIdIn(mine.stream().map(PackText::id).toList()));
        alarms.flush();
        texts.deleteAll(mine);
        texts.flush();
    }

    private List<PackTextDetails> texts(CasePack pack, PackContent content) {
        var check = check(pack, content);
        var mine = texts.findByPackIdOrderBySourceAscPositionAsc(pack.packId());
        var said = alarms.findByTextIdIn(mine.stream().map(PackText::id).toList()).stream()
                .collect(groupingBy(FalseAlarm::text));
        return mine.stream()
                .map(text -> {
                    var own = said.getOrDefault(text.id(), List.of());
                    var found = check.findings(text.words()).stream()
                            .map(finding -> new Found(
                                    finding,
                                    own.stream()
                                            .filter(alarm -> alarm.covers(finding))
                                            .findFirst()
                                            .map(FalseAlarm::reason)
                                            .orElse(null)))
                            .toList();
                    return new PackTextDetails(
                            text.id(),
                            text.version(),
                            text.source(),
                            text.position(),
                            text.day(),
                            text.chosen(),
                            text.original(),
                            text.words(),
                            found);
                })
                .toList();
    }
}
