package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.platform.typed.ClockTime;
import dk.fremskudt.platform.typed.Typed;
import dk.fremskudt.platform.typed.TypedTime;

/** A time of day, typed as Danes write one: «1430», «9.30», «kl. 14». */
final class TimeField extends TypedField<ClockTime> {
    TimeField(String label) {
        super(label, "");
        addClassName("time-field");
        setErrorMessage(t("platform.time.required"));
    }

    @Override
    protected Typed<ClockTime> read(String text) {
        return TypedTime.read(text);
    }

    @Override
    protected String text(ClockTime value) {
        return value.toString();
    }

    /** The day and the time are said together. */
    @Override
    protected String said(ClockTime value) {
        return "";
    }
}
