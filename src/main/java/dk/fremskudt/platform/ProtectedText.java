package dk.fremskudt.platform;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A text that belongs to one citizen (name, number, address, free text) and is readable only while that citizen's key
 * exists. Sealed once and remembered, so that the live row and its audit twin carry the same bytes.
 */
@Immutable
public final class ProtectedText {
    private final UUID citizen;
    private final @Nullable String text;
    byte @Nullable [] sealed;

    private ProtectedText(UUID citizen, @Nullable String text, byte @Nullable [] sealed) {
        this.citizen = citizen;
        this.text = text;
        this.sealed = sealed;
    }

    public static ProtectedText of(UUID citizen, String text) {
        return new ProtectedText(citizen, Objects.requireNonNull(text), null);
    }

    /** A protected text, or null for null and blank: what a form left empty. */
    public static @Nullable ProtectedText ofNullable(UUID citizen, @Nullable String text) {
        var told = Blank.toNull(text);
        return told == null ? null : of(citizen, told);
    }

    static ProtectedText opened(UUID citizen, String text, byte[] sealed) {
        return new ProtectedText(citizen, text, sealed);
    }

    static ProtectedText erased(UUID citizen, byte[] sealed) {
        return new ProtectedText(citizen, null, sealed);
    }

    public UUID citizen() {
        return citizen;
    }

    /** The text, or nothing when the citizen was erased. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public String orErased() {
        return text != null ? text : Texts.get("platform.erased");
    }

    /** For reading a nullable field: its text, null where there is none. */
    public static @Nullable String read(@Nullable ProtectedText field) {
        return field == null ? null : field.orErased();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProtectedText that && citizen.equals(that.citizen) && Objects.equals(text, that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hash(citizen, text);
    }

    /** Never the text: it must not reach a log. */
    @Override
    public String toString() {
        return text == null ? "erased" : "protected";
    }
}
