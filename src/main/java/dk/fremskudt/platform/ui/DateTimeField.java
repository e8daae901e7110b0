package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.typed.Fault;
import dk.fremskudt.platform.typed.Typed;
import dk.fremskudt.platform.typed.TypedMoment;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time of it, read together: below stands what was understood, «tirsdag 24. nov. 2026 kl. 14.30». «24.00» is
 * the midnight that ends the day; the hour that is skipped in March is refused; of the hour that comes twice in October
 * it says which one it took.
 */
public final class DateTimeField extends CustomField<Instant> implements HasValidator<Instant>, TypedText {
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?<=\\S)\\s*\\bkl(?:okken)?\\b\\.?\\s*(?=\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(?=\\d{2}:)");

    private final DateField day;
    private final TimeField time = new TimeField(t("platform.time.label"));
    private final BelowField below = new BelowField();
    private final ZoneId zone;
    private String missing = t("platform.dateTime.incomplete");
    private boolean marked;
    private final List<Runnable> listeners = new ArrayList<>();
    private Typed<Instant> reading = new Typed.Nothing<>();

    public DateTimeField(String label, Clock clock) {
        zone = clock.getZone();
        day = DateField.partOf(() -> LocalDate.now(clock));
        addClassName("date-time-field");
        setLabel(label);
        setHelperComponent(below);
        below.say(t("platform.dateTime.hint"));
        var parts = new Div(day, time);
        parts.addClassName("date-time-parts");
        add(parts);
        day.whenRead(this::readDay);
        time.whenRead(this::readAnew);
        // Vaadin puts aria-required on the group, where it means nothing and axe objects; the star in the label tells.
        getElement().executeJs("""
                new MutationObserver(() => this.removeAttribute('aria-required'))
                  .observe(this, {attributes: true, attributeFilter: ['aria-required']});
                this.removeAttribute('aria-required');""");
    }

    /** Where a day lies whose year was left out. */
    public DateTimeField leaning(Lean to) {
        day.leaning(to);
        return this;
    }

    /** «24/11 kl. 14.30» may be typed at once. */
    private void readDay() {
        var text = day.typed();
        var between = BETWEEN.matcher(text);
        if (day.isUnreadable() && between.find()) type(text);
        else readAnew();
    }

    private void readAnew() {
        reading = together();
        marked = false;
        below.say(
                switch (reading) {
                    case Typed.Nothing<Instant> _ -> t("platform.dateTime.hint");
                    case Typed.Understood<Instant> understood -> said(understood.value());
                    case Typed.Refused<Instant> _ -> "";
                });
        mark();
        updateValue();
        listeners.forEach(Runnable::run);
    }

    @Override
    public void whenRead(Runnable listener) {
        listeners.add(listener);
    }

    private Typed<Instant> together() {
        if (day.isUnreadable() || time.isUnreadable()) return Typed.refused(Fault.DATE_UNREADABLE);
        var on = day.getValue();
        var at = time.getValue();
        if (on == null && at == null) return new Typed.Nothing<>();
        if (on == null) return Typed.refused(Fault.TIME_WITHOUT_DATE);
        return at == null ? Typed.refused(Fault.DATE_WITHOUT_TIME) : TypedMoment.of(on, at, zone);
    }

    private String said(Instant at) {
        var words = t("platform.date.at", Danish.dayInWords(LocalDate.ofInstant(at, zone)), Danish.time(at));
        if (!TypedMoment.isTwice(at, zone)) return words;
        return t(
                TypedMoment.isSummer(at, zone) ? "platform.time.twice.first" : "platform.time.twice.last",
                words,
                Danish.time(at));
    }

    /** Half a moment is no fault until somebody wants to save. */
    private boolean isHalf() {
        return reading instanceof Typed.Refused<Instant> refused
                && (refused.fault() == Fault.TIME_WITHOUT_DATE || refused.fault() == Fault.DATE_WITHOUT_TIME);
    }

    private boolean isPartUnreadable() {
        return day.isUnreadable() || time.isUnreadable();
    }

    @Override
    protected @Nullable Instant generateModelValue() {
        return reading instanceof Typed.Understood<Instant> understood ? understood.value() : null;
    }

    @Override
    protected void setPresentationValue(@Nullable Instant at) {
        marked = false;
        if (at == null) {
            day.setValue(null);
            time.setValue(null);
            reading = new Typed.Nothing<>();
            below.say(t("platform.dateTime.hint"));
        } else {
            day.setValue(LocalDate.ofInstant(at, zone));
            time.setValue(TypedMoment.time(at, zone));
            reading = new Typed.Understood<>(at);
            below.say(said(at));
        }
        mark();
    }

    /** Takes away what could not be read too. */
    @Override
    public void setValue(@Nullable Instant at) {
        setPresentationValue(at);
        super.setValue(at);
    }

    @Override
    public String typed() {
        return time.typed().isEmpty() ? day.typed() : (day.typed() + " kl. " + time.typed()).strip();
    }

    @Override
    public void type(String text) {
        var whole = ISO.matcher(text).replaceFirst("$1 kl. ");
        boolean timeAlone = whole.startsWith("kl. ");
        var parts = whole.contains(" kl. ") ? whole.split(" kl\\. ", 2) : BETWEEN.split(whole, 2);
        time.type(timeAlone ? whole.substring(4) : parts.length > 1 ? parts[1] : "");
        day.type(timeAlone ? "" : parts[0]);
    }

    @Override
    public boolean isUnreadable() {
        return reading instanceof Typed.Refused<Instant>;
    }

    @Override
    public void focusFault() {
        boolean atTime = !day.isUnreadable() && (time.isUnreadable() || day.getValue() != null);
        if (atTime) time.focusFault();
        else day.focusFault();
    }

    private String fault() {
        if (isPartUnreadable()) return "";
        return reading instanceof Typed.Refused<Instant> refused ? TypedWords.sentence(refused) : missing;
    }

    private void mark() {
        getElement().setProperty("errorMessage", fault());
        getElement().setProperty("invalid", isInvalid());
    }

    @Override
    public boolean isInvalid() {
        return marked || (isUnreadable() && !isHalf());
    }

    @Override
    public void setInvalid(boolean invalid) {
        marked = invalid;
        mark();
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        missing = Objects.requireNonNullElse(message, "");
        mark();
    }

    @Override
    public String getErrorMessage() {
        return fault();
    }

    @Override
    public Validator<Instant> getDefaultValidator() {
        return (_, _) -> isUnreadable() ? ValidationResult.error(fault()) : ValidationResult.ok();
    }

    @Override
    public void setHelperText(@Nullable String text) {
        below.help(Objects.requireNonNullElse(text, ""));
    }

    /** What was understood, as it is said below the field. */
    public String said() {
        return below.said();
    }
}
