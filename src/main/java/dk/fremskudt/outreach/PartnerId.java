package dk.fremskudt.outreach;

import java.io.Serializable;
import java.util.UUID;

public record PartnerId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
