package dk.fremskudt.outreach;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PartnerIdConverter extends IdConverter<PartnerId> {
    PartnerIdConverter() {
        super(PartnerId::new, PartnerId::value);
    }
}
