package dk.fremskudt.referral.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
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
import dk.fremskudt.platform.ui.Danish;
import dk.fremskudt.platform.ui.Fields;
import dk.fremskudt.referral.Channel;
import dk.fremskudt.referral.Consent;
import dk.fremskudt.referral.EnquiryDetails;
import dk.fremskudt.referral.EnquiryForm;
import dk.fremskudt.referral.FirstContact;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;

/** What the partner told: who, how, when, and the worry itself. */
class EnquiryFields extends Composite<Fields> {
    private static final int DEBOUNCE_MILLISECONDS = 600;

    private final PartnerService partners;
    private final Clock clock;
    private final ComboBox<PartnerRow> partner = new ComboBox<>(t("referral.partner"));
    private final TextField informant = new TextField(t("referral.informant"));
    private final Select<Channel> channel = new Select<>();
    private final DateTimePicker receivedAt = Danish.dateTimePicker(t("referral.received"));
    private final TextArea concern = new TextArea(t("referral.concern"));
    private final Select<FirstContact> firstContact = new Select<>();
    private final Checkbox eviction = new Checkbox(t("referral.eviction"));
    private final RadioButtonGroup<Consent> consent = new RadioButtonGroup<>(t("referral.consent"));

    EnquiryFields(PartnerService partners, History history, Clock clock) {
        this.partners = partners;
        this.clock = clock;
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
        informant.setHelperText(t("referral.informant.help"));
        informant.setMaxLength(200);
        informant.setAutocomplete(Autocomplete.OFF);
        channel.setLabel(t("referral.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(c -> t("referral.channel." + c));
        channel.setValue(Channel.PHONE);
        receivedAt.setValue(now());
        concern.setRequiredIndicatorVisible(true);
        concern.setErrorMessage(t("referral.concern.missing"));
        concern.setHelperText(t("referral.concern.help"));
        concern.setMinRows(5);
        concern.setMaxLength(10_000);
        firstContact.setLabel(t("referral.firstContact"));
        firstContact.setItems(FirstContact.values());
        firstContact.setItemLabelGenerator(f -> t("referral.firstContact." + f));
        firstContact.setValue(FirstContact.PARTNER);
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(c -> t("referral.consent." + c));
        consent.setValue(Consent.NOT_ASKED);
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
        for (HasValue<? extends AbstractField.ComponentValueChangeEvent<?, ?>, ?> field :
                List.<HasValue<? extends AbstractField.ComponentValueChangeEvent<?, ?>, ?>>of(
                        partner, informant, channel, receivedAt, concern, firstContact, consent, eviction))
            field.addValueChangeListener(_ -> listener.run());
    }

    boolean valid() {
        partner.setInvalid(partner.isEmpty());
        concern.setInvalid(concern.getValue().isBlank());
        receivedAt.setInvalid(receivedAt.isEmpty());
        return !partner.isInvalid() && !concern.isInvalid() && !receivedAt.isInvalid();
    }

    EnquiryForm value() {
        return new EnquiryForm(
                partner.getValue().id(),
                informant.getValue(),
                channel.getValue(),
                receivedAt.getValue().atZone(clock.getZone()).toInstant(),
                concern.getValue(),
                firstContact.getValue(),
                eviction.getValue(),
                consent.getValue());
    }

    void show(EnquiryDetails enquiry) {
        partner.setValue(partners.read(enquiry.partner()));
        informant.setValue(enquiry.informant() == null ? "" : enquiry.informant());
        channel.setValue(enquiry.channel());
        receivedAt.setValue(LocalDateTime.ofInstant(enquiry.receivedAt(), clock.getZone()));
        concern.setValue(enquiry.concern());
        firstContact.setValue(enquiry.firstContact());
        eviction.setValue(enquiry.evictionThreat());
        consent.setValue(enquiry.consent());
    }

    Map<String, String> texts() {
        var texts = new HashMap<String, String>();
        if (!partner.isEmpty()) texts.put("partner", partner.getValue().id().toString());
        texts.put("informant", informant.getValue());
        texts.put("channel", channel.getValue().name());
        if (!receivedAt.isEmpty()) texts.put("receivedAt", receivedAt.getValue().toString());
        texts.put("concern", concern.getValue());
        texts.put("firstContact", firstContact.getValue().name());
        texts.put("eviction", String.valueOf(eviction.getValue()));
        texts.put("consent", consent.getValue().name());
        return texts;
    }

    void show(Map<String, String> texts) {
        if (texts.containsKey("partner")) showPartner(UUID.fromString(texts.get("partner")));
        informant.setValue(texts.getOrDefault("informant", ""));
        if (texts.containsKey("channel")) channel.setValue(Channel.valueOf(texts.get("channel")));
        if (texts.containsKey("receivedAt")) receivedAt.setValue(LocalDateTime.parse(texts.get("receivedAt")));
        concern.setValue(texts.getOrDefault("concern", ""));
        if (texts.containsKey("firstContact")) firstContact.setValue(FirstContact.valueOf(texts.get("firstContact")));
        eviction.setValue(Boolean.parseBoolean(texts.get("eviction")));
        if (texts.containsKey("consent")) consent.setValue(Consent.valueOf(texts.get("consent")));
    }

    private void showPartner(UUID id) {
        try {
            partner.setValue(partners.read(new PartnerId(id)));
        } catch (Refusal gone) {
            partner.clear();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
