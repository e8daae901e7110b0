package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.Cpr;
import dk.fremskudt.platform.ui.Fields;
import dk.fremskudt.platform.ui.FormBinder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that tell of a citizen. A CPR number already known stays hidden; an empty field then leaves it as it is. */
public class CitizenFields extends Composite<Fields> {
    private static final int DEBOUNCE_MILLISECONDS = 400;

    private final FormBinder<CitizenForm> binder = new FormBinder<>(CitizenForm.class);
    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final TextField cpr;
    private @Nullable String knownCpr;

    public CitizenFields() {
        for (var name : List.of("givenName", "familyName")) {
            var field = text(name);
            field.setRequiredIndicatorVisible(true);
            field.setErrorMessage(t("citizen.name.missing"));
            binder.forField(field).withValidator(FormBinder.told()).bind(name);
        }
        cpr = text("cpr");
        cpr.setHelperText(t("citizen.cpr.help"));
        cpr.setErrorMessage(t("citizen.cpr.wrong"));
        var number = binder.forField(cpr)
                .withValidator(typed -> typed.isEmpty() || Cpr.parse(typed).isPresent(), "")
                .withConverter(typed -> typed.isEmpty() ? knownCpr : typed, _ -> "")
                .bind("cpr");
        cpr.addValueChangeListener(_ -> number.validate());
        binder.bind(text("phone"), "phone");
        var email = add("email", new EmailField(t("citizen.email")));
        email.setErrorMessage(t("citizen.email.wrong"));
        email.setMaxLength(200);
        binder.forField(email).withDefaultValidator(true).bind("email");
        binder.bind(text("street"), "street");
        var postcode = text("postcode");
        postcode.setAllowedCharPattern("[0-9]");
        postcode.setMaxLength(4);
        binder.bind(postcode, "postcode");
        binder.bind(text("town"), "town");
    }

    /** Told while typing, with a pause: for drafts and for the search after those already known. */
    public void whenChanged(Runnable listener) {
        for (var field : fields.values()) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
        }
        binder.addValueChangeListener(change -> {
            if (change.isFromClient()) listener.run();
        });
    }

    public void show(CitizenDetails citizen) {
        knownCpr = citizen.cpr();
        cpr.setPlaceholder(citizen.maskedCpr().orElse(""));
        if (knownCpr != null) cpr.setHelperText(t("citizen.cpr.keep"));
        binder.readRecord(citizen.form());
    }

    public CitizenForm value() {
        return binder.value();
    }

    /** Says at each field what is wrong with it; true when nothing is. */
    public boolean valid() {
        return binder.valid();
    }

    public Map<String, String> texts(String prefix) {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(prefix + name, field.getValue()));
        return texts;
    }

    public void show(Map<String, String> texts, String prefix) {
        fields.forEach((name, field) -> field.setValue(texts.getOrDefault(prefix + name, "")));
    }

    private TextField text(String name) {
        var field = add(name, new TextField(t("citizen." + name)));
        field.setMaxLength(200);
        field.setManualValidation(true);
        return field;
    }

    private <F extends TextFieldBase<F, String>> F add(String name, F field) {
        field.setAutocomplete(Autocomplete.OFF);
        fields.put(name, field);
        getContent().add(field);
        return field;
    }
}
