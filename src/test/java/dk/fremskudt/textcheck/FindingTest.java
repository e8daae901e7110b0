package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.textcheck.Finding.Kind;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final String TEXT = "Mette Hansen 20304050";

    @Test
    void whatOnlyTouchesLiesApart() {
        assertThat(at(0, 5).overlaps(at(5, 12))).isFalse();
        assertThat(at(5, 12).overlaps(at(0, 5))).isFalse();
        assertThat(at(0, 6).overlaps(at(5, 12))).isTrue();
        assertThat(at(5, 12).overlaps(at(0, 6))).isTrue();
    }

    @Test
    void twoOverEachOtherAreOneThatHoldsBoth() {
        var both = at(0, 7).with(at(6, 12), TEXT);
        assertThat(both.start()).isZero();
        assertThat(both.end()).isEqualTo(12);
        assertThat(both.found()).isEqualTo("Mette Hansen");
    }

    @Test
    void theWeightierKindNamesThem() {
        var name = new Finding(0, 12, Kind.NAME, "", "[Borgeren]");
        var place = new Finding(6, 21, Kind.PLACE, "", "[sted]");
        assertThat(name.with(place, TEXT).standIn()).isEqualTo("[Borgeren]");
        assertThat(place.with(name, TEXT).standIn()).isEqualTo("[Borgeren]");
    }

    @Test
    void ofTwoOfAKindTheFirstNamesThem() {
        var one = new Finding(0, 7, Kind.NAME, "", "[Borgeren]");
        var other = new Finding(6, 12, Kind.NAME, "", "[Sagsbehandler A]");
        assertThat(one.with(other, TEXT).standIn()).isEqualTo("[Borgeren]");
        assertThat(other.with(one, TEXT).standIn()).isEqualTo("[Sagsbehandler A]");
    }

    @Test
    void whatIsCertainAndHoldsTheOtherOutweighsAnyKind() {
        var address = new Finding(0, 12, Kind.ADDRESS, "", "[adresse]", true);
        var mail = new Finding(6, 12, Kind.MAIL, "", "[mailadresse]", false);
        assertThat(address.with(mail, TEXT).standIn()).isEqualTo("[adresse]");
        assertThat(mail.with(address, TEXT).standIn()).isEqualTo("[adresse]");
    }

    @Test
    void itDoesNotWhereItHoldsNoMoreThanTheOtherOrIsUncertain() {
        var mail = new Finding(0, 12, Kind.MAIL, "", "[mailadresse]", false);
        var certain = new Finding(0, 12, Kind.ADDRESS, "", "[adresse]", true);
        var within = new Finding(6, 12, Kind.ADDRESS, "", "[adresse]", true);
        var beyond = new Finding(6, 21, Kind.ADDRESS, "", "[adresse]", true);
        var before = new Finding(0, 7, Kind.ADDRESS, "", "[adresse]", true);
        var uncertain = new Finding(0, 21, Kind.ADDRESS, "", "[adresse]", false);
        var word = new Finding(6, 12, Kind.MAIL, "", "[mailadresse]", false);
        assertThat(certain.with(mail, TEXT).standIn()).isEqualTo("[mailadresse]");
        assertThat(within.with(mail, TEXT).standIn()).isEqualTo("[mailadresse]");
        assertThat(beyond.with(mail, TEXT).standIn()).isEqualTo("[mailadresse]");
        assertThat(before.with(word, TEXT).standIn()).isEqualTo("[mailadresse]");
        assertThat(uncertain.with(word, TEXT).standIn()).isEqualTo("[mailadresse]");
    }

    @Test
    void oneThatIsCertainMakesBothCertain() {
        var certain = new Finding(0, 7, Kind.NAME, "", "x", true);
        assertThat(certain.with(at(6, 12), TEXT).certain()).isTrue();
        assertThat(at(6, 12).with(certain, TEXT).certain()).isTrue();
        assertThat(at(0, 7).with(at(6, 12), TEXT).certain()).isFalse();
    }

    @Test
    void theStandInStandsWhereTheFindingWas() {
        assertThat(at(6, 12).replaceIn(TEXT)).isEqualTo("Mette [Borgeren] 20304050");
    }

    private static Finding at(int start, int end) {
        return new Finding(start, end, Kind.NAME, TEXT.substring(start, end), "[Borgeren]");
    }
}
