package dk.fremskudt.identity;

import dk.fremskudt.platform.IdConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class UserIdConverter extends IdConverter<UserId> {
    UserIdConverter() {
        super(UserId::new, UserId::value);
    }
}
