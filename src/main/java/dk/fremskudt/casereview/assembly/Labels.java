package dk.fremskudt.casereview.assembly;

import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.platform.Coded;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.textcheck.AgeBand;
import org.jspecify.annotations.Nullable;

/** The product's own codes and what they are called in Danish, as a pack carries both. */
final class Labels {
    private Labels() {}

    /** @param prefix of the key whose text is the label */
    static Coded coded(String prefix, String code) {
        return new Coded(code, Texts.get(prefix + code));
    }

    static Coded item(String code) {
        return new Coded(
                code, Instrument.core().item(code).map(Instrument.Item::label).orElse(code));
    }

    static Coded answer(String item, String code) {
        return new Coded(
                code,
                Instrument.core()
                        .item(item)
                        .flatMap(found -> found.answer(code))
                        .map(Instrument.Answer::label)
                        .orElse(code));
    }

    static @Nullable Coded ageBand(@Nullable String code) {
        return code == null
                ? null
                : AgeBand.ofCode(code)
                        .map(band -> new Coded(band.code(), band.label()))
                        .orElse(null);
    }
}
