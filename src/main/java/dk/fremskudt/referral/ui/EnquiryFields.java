package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fremskudt.audit.History;
import dk.fremskudt.outreach.PartnerId;
import dk.fremskudt.outreach.PartnerRow;
import dk.fremskudt.outreach.PartnerService;
import dk.fremskudt.outreach.ui.PartnerDialog;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.typed.DateRule.Lean;
import dk.fremskudt.platform.ui.DateTimeField;
import dk.fremskudt.platform.ui.Fields;
import dk.fremskudt.platform.ui.FormBinder;
import dk.fremskudt.platform.ui.TypedText;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.FirstContact;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** What the partner told: who, how, when, and the worry itself. */
class EnquiryFields extends Composite<Fields> {
    private static final int DEBOUNCE_MILLISECONDS = 600;

    private final PartnerService partners;
    private final FormBinder<EnquiryForm> binder = new FormBinder<>(EnquiryForm.class);
    private final Map<String, Drafted> drafted = new HashMap<>();
    private final TextField informant = new TextField(t("referral.informant"));
    private final TextArea concern = new TextArea(t("referral.concern"));

    EnquiryFields(PartnerService partners, History history, Clock clock) {
        this.partners = partners;
        var partner = new ComboBox<PartnerRow>(t("referral.partner"));
        partner.setItems(query ->
                partners
                        .list(query.getFilter().orElse(""), PageRequest.of(query.getPage(), query.getPageSize()))
                        .stream());
        partner.setItemLabelGenerator(PartnerRow::name);
        partner.setRequiredIndicatorVisible(true);
        partner.setErrorMessage(t("referral.partner.missing"));
        partner.setHelperText(t("referral.partner.help"));
        partner.setAllowCustomValue(true);
        partner.addCustomValueSetListener(unknown -> new PartnerDialog(partners, history, partner::setValue)
                .named(unknown.getDetail())
                .open());
        binder.forField(partner)
                .withValidator(FormBinder.told())
                .withConverter(row -> row == null ? null : row.id(), partners::read)
                .bind("partner");
        drafted.put("partner", new DraftedValue<>(partner, row -> row.id().toString(), this::partner));
        informant.setHelperText(t("referral.informant.help"));
        informant.setMaxLength(200);
        informant.setAutocomplete(Autocomplete.OFF);
        binder.bind(informant, "informant");
        drafted.put("informant", new DraftedValue<>(informant, text -> text, text -> text));
        var channel = new Select<Channel>();
        channel.setLabel(t("referral.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(c -> t("referral.channel." + c));
        channel.setValue(Channel.PHONE);
        binder.bind(channel, "channel");
        drafted.put("channel", new DraftedValue<>(channel, Channel::name, Channel::valueOf));
        var receivedAt = new DateTimeField(t("referral.received"), clock).leaning(Lean.PAST);
        receivedAt.setValue(clock.instant().truncatedTo(ChronoUnit.MINUTES));
        binder.forField(receivedAt).withValidator(FormBinder.told()).bind("receivedAt");
        drafted.put("receivedAt", new DraftedText(receivedAt));
        concern.setRequiredIndicatorVisible(true);
        concern.setErrorMessage(t("referral.concern.missing"));
        concern.setHelperText(t("referral.concern.help"));
        concern.setMinRows(5);
        concern.setMaxLength(10_000);
        binder.forField(concern).withValidator(FormBinder.told()).bind("concern");
        drafted.put("concern", new DraftedValue<>(concern, text -> text, text -> text));
        var firstContact = new Select<FirstContact>();
        firstContact.setLabel(t("referral.firstContact"));
        firstContact.setItems(FirstContact.values());
        firstContact.setItemLabelGenerator(f -> t("referral.firstContact." + f));
        firstContact.setValue(FirstContact.PARTNER);
        binder.bind(firstContact, "firstContact");
        drafted.put("firstContact", new DraftedValue<>(firstContact, FirstContact::name, FirstContact::valueOf));
        var consent = new RadioButtonGroup<Consent>(t("referral.consent"));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(c -> t("referral.consent." + c));
        consent.setValue(Consent.NOT_ASKED);
        binder.bind(consent, "consent");
        drafted.put("consent", new DraftedValue<>(consent, Consent::name, Consent::valueOf));
        var eviction = new Checkbox(t("referral.eviction"));
        binder.bind(eviction, "evictionThreat");
        drafted.put("eviction", new DraftedValue<>(eviction, String::valueOf, Boolean::valueOf));
        var form = getContent();
        form.add(partner, informant, channel, receivedAt, concern, firstContact, consent, eviction);
        form.setColspan(concern, 2);
        form.setColspan(eviction, 2);
    }

    void whenChanged(Runnable listener) {
        concern.setValueChangeMode(ValueChangeMode.LAZY);
        concern.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
        informant.setValueChangeMode(ValueChangeMode.LAZY);
        informant.setValueChangeTimeout(DEBOUNCE_MILLISECONDS);
        binder.addValueChangeListener(_ -> listener.run());
        for (Drafted one : drafted.values())
            if (one instanceof DraftedText text) text.field().whenRead(listener);
    }

    boolean valid() {
        return binder.valid();
    }

    EnquiryForm value() {
        return binder.value();
    }

    void show(EnquiryDetails enquiry) {
        binder.readRecord(enquiry.form());
    }

    /** For a draft, which may lack what an {@link EnquiryForm} needs. */
    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        drafted.forEach((name, field) -> field.text().ifPresent(text -> texts.put(name, text)));
        return texts;
    }

    void show(Map<String, String> texts) {
        drafted.forEach((name, field) -> Optional.ofNullable(texts.get(name)).ifPresent(field::show));
    }

    private @Nullable PartnerRow partner(String id) {
        try {
            return partners.read(new PartnerId(UUID.fromString(id)));
        } catch (Refusal gone) {
            return null;
        }
    }

    /** A field as text and back. */
    private sealed interface Drafted {
        Optional<String> text();

        void show(String text);
    }

    private record DraftedValue<V>(
            HasValue<?, V> field, Function<V, String> asText, Function<String, @Nullable V> fromText)
            implements Drafted {
        @Override
        public Optional<String> text() {
            return Optional.ofNullable(field.getValue()).map(asText);
        }

        @Override
        public void show(String text) {
            field.setValue(fromText.apply(text));
        }
    }

    /** What is not understood yet is kept too. */
    private record DraftedText(TypedText field) implements Drafted {
        @Override
        public Optional<String> text() {
            return Optional.of(field.typed()).filter(text -> !text.isEmpty());
        }

        @Override
        public void show(String text) {
            field.type(text);
        }
    }
}
