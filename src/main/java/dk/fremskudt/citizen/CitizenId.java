package dk.fremskudt.citizen;

import java.io.Serializable;
import java.util.UUID;

public record CitizenId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
