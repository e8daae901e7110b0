package dk.fremskudt.casework;

import java.util.UUID;

/** Which course. */
public record CaseFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
