package dk.fremskudt.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.fremskudt.monitoring.facts.Respondent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one selection, as the programming interface, the screens and the reports all show them. A figure is there
 * for each item with at least one answer, a series for each wave with one. Suppressed numbers are null.
 */
public record Figures(
        String instrument, Cohort cohort, Disclosure disclosure, List<Coverage> coverage, List<Figure> figures) {

    /** Below this many answers one citizen moves a per cent by more than three points. */
    public static final int FEW = 30;

    public Optional<Figure> figure(String item) {
        return figures.stream().filter(figure -> figure.item.equals(item)).findFirst();
    }

    /**
     * How much of a municipality's work is in the figures (M152): courses carried out, those stated from outside the product
     * included; those registered in at least one wave; those registered in all three.
     */
    public record Coverage(
            String municipality,
            @Nullable Integer courses,
            @Nullable Integer registered,
            @Nullable Integer complete,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean suppressed) {}

    /** One item; {@code respondent} says whose judgement it is (M143). */
    public record Figure(String item, String label, Respondent respondent, boolean multiple, List<Series> series) {
        /** True where so few answered that a per cent says more than it knows: the count then comes first (M167). */
        public boolean countsFirst() {
            return series.stream().map(Series::n).anyMatch(n -> n == null || n < FEW);
        }
    }

    /** One wave of an item; {@code n} is the number of courses that answered it, and differs per series (T2, T8). */
    public record Series(int wave, @Nullable Integer n, List<AnswerCount> answers) {}

    /** The percentage is of {@code n}, rounded half up, never forced to a sum of 100 (T10). */
    public record AnswerCount(
            String code,
            String label,
            @Nullable Integer count,
            @Nullable Integer percent,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean suppressed) {}

    /** A share in whole per cent, rounded half up as all of them (T10). */
    public static int percent(int count, int n) {
        return Math.toIntExact((200L * count + n) / (2L * n));
    }
}
