package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.citizen.CitizenDetails;
import dk.fremskudt.citizen.CitizenForm;
import dk.fremskudt.citizen.Cpr;
import dk.fremskudt.platform.ui.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that tell of a citizen. A CPR number already known stays hidden; an empty field then leaves it as it is. */
public class CitizenFields extends Composite<Fields> {
    private static final int DEBOUNCE_MILLISECONDS = 400;

    private final TextField givenName = field("givenName");
    private final TextField familyName = field("familyName");
    private final TextField cpr = field("cpr");
    private final TextField phone = field("phone");
    private final EmailField email = new EmailField(t("citizen.email"));
    private final TextField street = field("street");
    private final TextField postcode = field("postcode");
    private final TextField town = field("town");
    private @Nullable String knownCpr;

    public CitizenFields() {
        givenName.setRequiredIndicatorVisible(true);
        familyName.setRequiredIndicatorVisible(true);
        cpr.setHelperText(t("citizen.cpr.help"));
        cpr.addValueChangeListener(_ -> checkCpr());
        postcode.setAllowedCharPattern("[0-9]");
        postcode.setMaxLength(4);
        email.setAutocomplete(Autocomplete.OFF);
        email.setErrorMessage(t("citizen.email.wrong"));
        email.setMaxLength(200);
        var form = getContent();
        form.add(givenName, familyName, cpr, phone, email, street, postcode, town);
    }

    /** Told while typing, with a pause: for drafts and for the search after those already known. */
    public void whenChanged(Runnable listener) {
        for (var field : texts().values()) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
            field.addValueChangeListener(change -> {
                if (change.isFromClient()) listener.run();
            });
        }
        email.setValueChangeMode(ValueChangeMode.LAZY);
        email.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
        email.addValueChangeListener(change -> {
            if (change.isFromClient()) listener.run();
        });
    }

    public void show(CitizenDetails citizen) {
        knownCpr = citizen.cpr();
        cpr.clear();
        cpr.setPlaceholder(citizen.maskedCpr().orElse(""));
        if (knownCpr != null) cpr.setHelperText(t("citizen.cpr.keep"));
        givenName.setValue(citizen.givenName());
        familyName.setValue(citizen.familyName());
        phone.setValue(orEmpty(citizen.phone()));
        email.setValue(orEmpty(citizen.email()));
        street.setValue(orEmpty(citizen.street()));
        postcode.setValue(orEmpty(citizen.postcode()));
        town.setValue(orEmpty(citizen.town()));
    }

    public CitizenForm value() {
        return new CitizenForm(
                givenName.getValue(),
                familyName.getValue(),
                cpr.isEmpty() ? knownCpr : cpr.getValue(),
                phone.getValue(),
                email.getValue(),
                street.getValue(),
                postcode.getValue(),
                town.getValue());
    }

    /** Says at each field what is wrong with it; true when nothing is. */
    public boolean valid() {
        var named = true;
        for (var name : List.of(givenName, familyName)) {
            name.setInvalid(name.getValue().isBlank());
            named &= !name.isInvalid();
        }
        var numbered = checkCpr();
        return numbered && named && !email.isInvalid();
    }

    public boolean blank() {
        return texts().values().stream().allMatch(field -> field.getValue().isBlank()) && email.isEmpty();
    }

    public Map<String, String> texts(String prefix) {
        var texts = new LinkedHashMap<String, String>();
        texts().forEach((name, field) -> texts.put(prefix + name, field.getValue()));
        texts.put(prefix + "email", email.getValue());
        return texts;
    }

    public void show(Map<String, String> texts, String prefix) {
        texts().forEach((name, field) -> field.setValue(texts.getOrDefault(prefix + name, "")));
        email.setValue(texts.getOrDefault(prefix + "email", ""));
    }

    private boolean checkCpr() {
        cpr.setInvalid(!cpr.isEmpty() && Cpr.parse(cpr.getValue()).isEmpty());
        return !cpr.isInvalid();
    }

    private Map<String, TextField> texts() {
        var fields = new LinkedHashMap<String, TextField>();
        fields.put("givenName", givenName);
        fields.put("familyName", familyName);
        fields.put("cpr", cpr);
        fields.put("phone", phone);
        fields.put("street", street);
        fields.put("postcode", postcode);
        fields.put("town", town);
        return fields;
    }

    private static TextField field(String name) {
        var field = new TextField(t("citizen." + name));
        field.setAutocomplete(Autocomplete.OFF);
        field.setMaxLength(200);
        field.setErrorMessage(t(name.equals("cpr") ? "citizen.cpr.wrong" : "citizen.name.missing"));
        field.setManualValidation(true);
        return field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
