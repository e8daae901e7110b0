package dk.fremskudt.reporting;

import net.sf.jasperreports.engine.util.StyledTextListWriter;
import org.jspecify.annotations.Nullable;

/** Lists inside styled text ({@code <ul>}, {@code <ol>}). */
record StyledTextLists(AccessiblePdfTagger tagger) implements StyledTextListWriter {
    @Override
    public void startUl() {
        startList();
    }

    @Override
    public void endUl() {
        endList();
    }

    @Override
    public void startOl(@Nullable String type, int cutStart) {
        startList();
    }

    @Override
    public void endOl() {
        endList();
    }

    @Override
    public void startLi(boolean noBullet) {
        if (tagger.isVisible()) {
            tagger.open().push("LI", null);
            tagger.open().push("LBody", null);
        }
    }

    @Override
    public void endLi() {
        if (tagger.isVisible()) {
            tagger.open().close("LI");
        }
    }

    private void startList() {
        if (tagger.isVisible()) {
            tagger.open().leaveTable();
            tagger.open().push("L", null);
        }
    }

    private void endList() {
        if (tagger.isVisible()) {
            tagger.open().close("L");
        }
    }
}
