package dk.fremskudt.outreach;

import static dk.fremskudt.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fremskudt.DatabaseIT;
import dk.fremskudt.platform.StaleEdit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class PartnerServiceIT extends DatabaseIT {
    @Autowired
    private PartnerService partners;

    @Test
    void aPartnerIsFoundByPartOfItsNameOrOfItsContact() {
        asCaseworker("aarhus", () -> {
            var id = partners.register(form("Værestedet Kontakten", "Åge Lind"));
            for (var text : List.of("kontakt", "VÆRESTED", "åge", "lind"))
                assertThat(partners.search(text, 10)).extracting(PartnerRow::id).contains(id);
            assertThat(partners.search("100%", 10)).isEmpty();
            assertThat(partners.count("kontakten")).isEqualTo(1);
        });
    }

    @Test
    void twoPartnersCannotHaveTheSameName() {
        asCaseworker("aarhus", () -> {
            partners.register(form("Lægehuset", null));
            refused("outreach.partner.known", () -> partners.register(form("lægehuset ", null)));
        });
    }

    @Test
    void aPartnerHasAName() {
        asCaseworker("aarhus", () -> {
            refused("outreach.partner.name.missing", () -> partners.register(form(" ", null)));
            var id = partners.register(form("Bostedet Engen", null));
            refused("outreach.partner.name.missing", () -> partners.change(id, 0, form(" ", null)));
        });
    }

    @Test
    void anotherMunicipalityHasPartnersOfItsOwn() {
        var id = asCaseworker("aarhus", () -> partners.register(form("Kirkens Korshær i Aarhus", null)));
        asCaseworker("rudersdal", () -> {
            assertThat(partners.search("Korshær i Aarhus", 10)).isEmpty();
            assertThat(partners.names(List.of(id))).isEmpty();
            refused("outreach.partner.unknown", () -> partners.change(id, 0, form("X", null)));
            refused("outreach.partner.unknown", () -> partners.read(id));
        });
    }

    @Test
    void theSecondToChangeAPartnerIsTold() {
        var id = asCaseworker("aarhus", () -> partners.register(form("SIND", null)));
        asCaseworker("aarhus", () -> partners.change(id, 0, form("SIND Aarhus", null)));
        assertThatThrownBy(() -> asCaseworker("aarhus", () -> partners.change(id, 0, form("Sind", null))))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void theListIsSortedByWhatIsAllowedAndNothingElse() {
        asCaseworker("aarhus", () -> {
            partners.register(form("Ørneborg", null));
            partners.register(form("Abildgården", null));
            assertThat(partners.list("", PageRequest.of(0, 200)).stream()
                            .map(PartnerRow::name)
                            .toList())
                    .containsSubsequence("Abildgården", "Ørneborg");
            assertThatThrownBy(() -> partners.list("", PageRequest.of(0, 5, Sort.by("tenant"))))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    private static PartnerForm form(String name, @org.jspecify.annotations.Nullable String contact) {
        return new PartnerForm(name, PartnerKind.OTHER, contact, null, null);
    }
}
