package dk.fremskudt.referral;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class EnquiryIdConverter extends IdConverter<EnquiryId> {
    EnquiryIdConverter() {
        super(EnquiryId::new, EnquiryId::value);
    }
}
