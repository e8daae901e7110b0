package dk.fremskudt.casereview.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.casereview.PackState;
import dk.fremskudt.platform.ui.Badge;

/** How a pack's states look: the word says it, the colour helps. */
final class States {
    private States() {}

    static Badge badge(PackState state) {
        return new Badge(
                t("casereview.state." + state),
                switch (state) {
                    case DRAFT, WITHDRAWN -> Badge.Tone.NEUTRAL;
                    case CHECKED -> Badge.Tone.WARN;
                    case PASSED -> Badge.Tone.INFO;
                    case RELEASED -> Badge.Tone.GOOD;
                });
    }
}
