package dk.fremskudt.programme;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class ProgrammeVersionIdConverter extends IdConverter<ProgrammeVersionId> {
    ProgrammeVersionIdConverter() {
        super(ProgrammeVersionId::new, ProgrammeVersionId::value);
    }
}
