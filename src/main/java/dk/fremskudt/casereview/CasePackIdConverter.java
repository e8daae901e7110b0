package dk.fremskudt.casereview;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CasePackIdConverter extends IdConverter<CasePackId> {
    CasePackIdConverter() {
        super(CasePackId::new, CasePackId::value);
    }
}
