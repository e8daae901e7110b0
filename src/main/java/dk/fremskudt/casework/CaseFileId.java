package dk.fremskudt.casework;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Which course. Known to all who are shown anything of one, those included who are shown facts only. */
@NamedInterface("facts")
public record CaseFileId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
