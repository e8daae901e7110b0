package dk.fremskudt.programme;

import dk.fremskudt.tenancy.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.envers.Audited;
import org.hibernate.type.SqlTypes;

/** The municipality's one row of what it is beside its model. */
@Entity
@Audited
@Table(name = "programme_profile")
class Profile extends OwnedEntity {
    @JdbcTypeCode(SqlTypes.JSON)
    private String profile;

    Profile() {}

    Profile(MunicipalityProfile profile) {
        this.profile = ModelJson.write(profile);
    }

    MunicipalityProfile profile() {
        return ModelJson.read(profile, MunicipalityProfile.class);
    }

    /** @return whether anything is different now */
    boolean replace(MunicipalityProfile newer) {
        if (newer.equals(profile())) return false;
        profile = ModelJson.write(newer);
        return true;
    }
}
