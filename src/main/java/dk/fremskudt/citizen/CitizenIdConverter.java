package dk.fremskudt.citizen;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class CitizenIdConverter extends IdConverter<CitizenId> {
    CitizenIdConverter() {
        super(CitizenId::new, CitizenId::value);
    }
}
