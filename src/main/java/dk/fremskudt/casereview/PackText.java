package dk.fremskudt.casereview;

import dk.fremskudt.casereview.assembly.CourseText;
import dk.fremskudt.platform.ProtectedText;
import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A free text of a course, such as a goal in the citizen's words, and whether it goes along. What goes along is edited
 * here; the original stays as it was said.
 */
@Entity
@Audited
@Table(name = "casereview_text")
class PackText extends OwnedEntity {
    private CasePackId packId;

    @Enumerated(EnumType.STRING)
    private TextSource source;

    /** Which of its kind in the pack's facts, from 0. */
    private int position;

    private @Nullable Integer day;
    private boolean chosen;
    private @Nullable ProtectedText original;
    private ProtectedText words;

    /** How many findings were taken out, for the proof page. */
    private int replaced;

    protected PackText() {}

    /** A text of the course itself. Goals are chosen to go along, everything else stays until somebody chooses it. */
    PackText(CasePack pack, TextSource source, CourseText text) {
        this(pack, source, text.position(), text.day(), text.words(), source == TextSource.GOAL);
    }

    /** Words written for the pack. */
    PackText(CasePack pack, int position, String words) {
        this(pack, TextSource.OWN_WORDS, position, null, words, true);
    }

    private PackText(
            CasePack pack, TextSource source, int position, @Nullable Integer day, String words, boolean chosen) {
        this.packId = pack.packId();
        this.source = source;
        this.position = position;
        this.day = day;
        this.chosen = chosen;
        this.original = ProtectedText.of(pack.citizen(), words);
        this.words = ProtectedText.of(pack.citizen(), words);
    }

    void choose(boolean goesAlong) {
        chosen = goesAlong;
    }

    void edit(String newWords) {
        words = ProtectedText.of(words.citizen(), newWords.strip());
    }

    void replace(String newWords) {
        edit(newWords);
        replaced++;
    }

    CasePackId pack() {
        return packId;
    }

    TextSource source() {
        return source;
    }

    int position() {
        return position;
    }

    @Nullable Integer day() {
        return day;
    }

    boolean chosen() {
        return chosen;
    }

    String words() {
        return words.orErased();
    }

    String original() {
        return original == null ? "" : original.orErased();
    }

    int replaced() {
        return replaced;
    }
}
