package dk.fremskudt.casework;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CaseFileIdConverter extends IdConverter<CaseFileId> {
    CaseFileIdConverter() {
        super(CaseFileId::new, CaseFileId::value);
    }
}
