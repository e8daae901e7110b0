package dk.fremskudt.contact;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ContactIdConverter extends IdConverter<ContactId> {
    ContactIdConverter() {
        super(ContactId::new, ContactId::value);
    }
}
