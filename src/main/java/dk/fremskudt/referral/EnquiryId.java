package dk.fremskudt.referral;

import java.io.Serializable;
import java.util.UUID;

public record EnquiryId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
