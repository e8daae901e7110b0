package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import dk.fremskudt.platform.typed.DateRule;
import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.typed.Typed;
import dk.fremskudt.platform.typed.TypedDate;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A date, typed as Danes write one or chosen in the calendar. A date without a year is one that has been where only a
 * latest day is set, one to come where only an earliest is, the nearest otherwise ({@link DateRule}).
 */
public final class DateField extends TypedField<LocalDate> {
    private final Supplier<LocalDate> today;
    private final boolean speaks;
    private @Nullable LocalDate min;
    private @Nullable LocalDate max;
    private @Nullable Lean lean;

    public DateField(String label, Supplier<LocalDate> today) {
        this(label, today, true);
    }

    private DateField(String label, Supplier<LocalDate> today, boolean speaks) {
        super(label, speaks ? t("platform.date.hint") : "");
        this.speaks = speaks;
        this.today = today;
        addClassName("date-field");
        setErrorMessage(t("platform.date.required"));
        getContent().setSuffixComponent(new CalendarButton(this));
    }

    /** The date of a field that says what it understood as a whole. */
    static DateField partOf(Supplier<LocalDate> today) {
        return new DateField(t("platform.date.label"), today, false);
    }

    public void setMin(@Nullable LocalDate earliest) {
        min = earliest;
    }

    public void setMax(@Nullable LocalDate latest) {
        max = latest;
    }

    public @Nullable LocalDate getMin() {
        return min;
    }

    public @Nullable LocalDate getMax() {
        return max;
    }

    /** Where a date lies whose year was left out, when the bounds don't say it. */
    public DateField leaning(Lean to) {
        lean = to;
        return this;
    }

    LocalDate today() {
        return today.get();
    }

    @Override
    protected Typed<LocalDate> read(String text) {
        var bounds = DateRule.between(min, max);
        return TypedDate.read(text, today(), lean == null ? bounds : new DateRule(lean, min, max));
    }

    @Override
    protected String text(LocalDate value) {
        return Danish.shortDate(value);
    }

    @Override
    protected String said(LocalDate value) {
        return speaks ? Danish.dayInWords(value) : "";
    }
}
