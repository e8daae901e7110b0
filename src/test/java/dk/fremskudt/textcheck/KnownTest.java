package dk.fremskudt.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.textcheck.Known.Called;
import dk.fremskudt.textcheck.Known.Person;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void everythingKnownIsKeptWithItsStandIn() {
        var known = new Known.Builder()
                .person(" Åse Kjær ", "[Borgeren]")
                .organisation(" Jobcenter ", "[Partner 1]")
                .place("Skovbrynet", "[adresse]")
                .number("8000", "[sted]")
                .mail("aase@post.example", "[mailadresse]")
                .build();
        assertThat(known.people()).containsExactly(new Person("Åse Kjær", "[Borgeren]"));
        assertThat(known.organisations()).containsExactly(new Called("Jobcenter", "[Partner 1]"));
        assertThat(known.places()).containsExactly(new Called("Skovbrynet", "[adresse]"));
        assertThat(known.numbers()).containsExactly(new Called("8000", "[sted]"));
        assertThat(known.mails()).containsExactly(new Called("aase@post.example", "[mailadresse]"));
    }

    @Test
    void inAFreeTextThePeopleAreTheWordsWithACapital() {
        var known = new Known.Builder()
                .peopleIn("søsteren Lone og hendes mand Lis fra SKP, som Bo kender", "[en ledsager]")
                .build();
        assertThat(known.people())
                .containsExactly(new Person("Lone", "[en ledsager]"), new Person("Lis", "[en ledsager]"));
    }

    @Test
    void whatIsBlankIsNotKnown() {
        var known = new Known.Builder()
                .person(null, "x")
                .person(" ", "x")
                .organisation(null, "x")
                .place(" ", "x")
                .number(null, "x")
                .mail("", "x")
                .build();
        assertThat(known).isEqualTo(new Known.Builder().build());
    }
}
