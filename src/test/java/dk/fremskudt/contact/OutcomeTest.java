package dk.fremskudt.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @Test
    void onlyAnAppointmentCanBeMissed() {
        assertThat(Outcome.of(Channel.HOME_VISIT))
                .contains(Outcome.NO_SHOW, Outcome.HELD, Outcome.DECLINED)
                .doesNotContain(Outcome.NOT_REACHED);
        assertThat(Outcome.of(Channel.PHONE)).containsExactly(Outcome.REACHED, Outcome.NOT_REACHED, Outcome.DECLINED);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void theTwoSpokeWhereAMeetingWasHeldOrTheCitizenReachedIfOnlyToSayNo(Outcome outcome) {
        assertThat(outcome.contact())
                .isEqualTo(
                        Set.of(Outcome.HELD, Outcome.REACHED, Outcome.DECLINED).contains(outcome));
    }

    @Test
    void aNoShowIsAnAttemptButNoContact() {
        assertThat(Outcome.NO_SHOW.attempt()).isTrue();
        assertThat(Outcome.NO_SHOW.contact()).isFalse();
    }

    @Test
    void whatTheMunicipalityPutOffIsNoAttempt() {
        assertThat(Outcome.CANCELLED_BY_MUNICIPALITY.attempt()).isFalse();
        assertThat(Outcome.MOVED.attempt()).isFalse();
    }
}
