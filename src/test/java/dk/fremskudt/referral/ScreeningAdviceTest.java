package dk.fremskudt.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.programme.ProgrammeModel.Category;
import dk.fremskudt.programme.ProgrammeModel.Criterion;
import dk.fremskudt.programme.ProgrammeModel.ScreeningForm;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScreeningAdviceTest {
    private final ScreeningForm form = new ScreeningForm(
            true,
            "",
            3,
            List.of(
                    category("contact", "no_help", "no_show", "no_answer"),
                    category("trouble", "work", "economy", "isolation", "housing", "treatment", "abuse", "crime")));

    @Test
    void pointsToOutreachFromTheNumberThatTheFormAsksFor() {
        assertThat(advice("contact.no_help", "trouble.work").pointsToOutreach()).isFalse();
        assertThat(advice("contact.no_help", "trouble.work", "trouble.abuse").pointsToOutreach())
                .isTrue();
    }

    @Test
    void countsEachCategoryOfItsOwn() {
        assertThat(advice("contact.no_help", "contact.no_show", "trouble.work").counted("af"))
                .isEqualTo("2 af 3 + 1 af 7");
    }

    @Test
    void whatTheFormDoesNotHaveCountsForNothing() {
        assertThat(advice("contact.no_help", "contact.work", "other.no_help").ticked())
                .isEqualTo(1);
    }

    @Test
    void anEmptyFormPointsNowhereEvenWhenNothingIsAskedFor() {
        assertThat(ScreeningAdvice.of(new ScreeningForm(false, "", 0, form.categories()), Set.of())
                        .pointsToOutreach())
                .isFalse();
    }

    private ScreeningAdvice advice(String... ticked) {
        return ScreeningAdvice.of(form, Set.of(ticked));
    }

    private static Category category(String code, String... criteria) {
        return new Category(
                code,
                code,
                List.of(criteria).stream().map(c -> new Criterion(c, c)).toList());
    }
}
