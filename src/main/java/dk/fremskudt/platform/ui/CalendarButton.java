package dk.fremskudt.platform.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import dk.fremskudt.platform.Texts;

/** Opens a calendar for a date field. The calendar is made when it is asked for and is gone when it is closed. */
final class CalendarButton extends Div {
    private final DateField field;

    CalendarButton(DateField field) {
        this.field = field;
        addClassName("calendar");
        var open = new Button(VaadinIcon.CALENDAR.create(), _ -> open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.setAriaLabel(t("platform.date.calendar"));
        open.setTooltipText(t("platform.date.calendar"));
        add(open);
    }

    private void open() {
        var calendar = new DatePicker();
        calendar.addClassName("calendar-anchor");
        calendar.setAriaLabel(t("platform.date.calendar"));
        calendar.setLocale(Texts.DANISH);
        calendar.setI18n(Danish.calendar());
        calendar.setMin(field.getMin());
        calendar.setMax(field.getMax());
        calendar.setInitialPosition(field.today());
        calendar.setValue(field.getValue());
        calendar.addValueChangeListener(event -> {
            var chosen = event.getValue();
            if (event.isFromClient() && chosen != null) field.type(Danish.shortDate(chosen));
        });
        calendar.addOpenedChangeListener(event -> {
            if (event.isOpened()) return;
            remove(calendar);
            field.focusFault();
        });
        add(calendar);
        // Keys pressed in the calendar are not the field's. The arrow brings the cursor from the input into the
        // calendar.
        calendar.getElement().executeJs("""
                this.addEventListener('keydown', key => key.stopPropagation());
                this.inputElement.tabIndex = -1;
                requestAnimationFrame(() => {
                  this.open();
                  this.inputElement.dispatchEvent(
                    new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true}));
                });""");
    }
}
