package dk.fremskudt.referral;

import dk.fremskudt.programme.ProgrammeModel;
import java.util.Collection;
import java.util.List;

/**
 * What the form points to. It only advises (M64): criteria can indicate outreach casework, a person decides.
 *
 * @param pointsToOutreach whether as many criteria are ticked as the municipality's form asks for
 */
public record ScreeningAdvice(List<Score> scores, int ticked, boolean pointsToOutreach) {

    /** The tick of a form gone through where nothing fits. */
    public static final String NONE_FITS = "none";

    public record Score(String category, int ticked, int of) {}

    /** @param ticked keys of criteria; those that the form doesn't have count for nothing */
    public static ScreeningAdvice of(ProgrammeModel.ScreeningForm form, Collection<String> ticked) {
        var scores = form.categories().stream()
                .map(category -> new Score(
                        category.label(),
                        (int) category.criteria().stream()
                                .filter(criterion -> ticked.contains(key(category, criterion)))
                                .count(),
                        category.criteria().size()))
                .toList();
        var total = scores.stream().mapToInt(Score::ticked).sum();
        return new ScreeningAdvice(scores, total, total > 0 && total >= form.adviseFrom());
    }

    /** How a ticked criterion is kept: with its category, though its code is one of a kind in the whole form. */
    public static String key(ProgrammeModel.Category category, ProgrammeModel.Criterion criterion) {
        return category.code() + "." + criterion.code();
    }

    /** 2 af 3 + 4 af 7, with the word between given by the language. */
    public String counted(String of) {
        return scores.stream()
                .map(score -> score.ticked() + " " + of + " " + score.of())
                .reduce((a, b) -> a + " + " + b)
                .orElse("0");
    }
}
