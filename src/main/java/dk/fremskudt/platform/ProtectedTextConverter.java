package dk.fremskudt.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals a protected text on its way into the database and opens it on its way out. */
@Component
@Converter(autoApply = true)
class ProtectedTextConverter implements AttributeConverter<@Nullable ProtectedText, byte @Nullable []> {
    private final Vault vault;

    ProtectedTextConverter(Vault vault) {
        this.vault = vault;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ProtectedText text) {
        if (text == null) return null;
        if (text.sealed == null)
            text.sealed = vault.seal(text.citizen(), text.text().orElseThrow());
        return text.sealed;
    }

    @Override
    public @Nullable ProtectedText convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : vault.open(column);
    }
}
