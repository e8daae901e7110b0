package dk.fremskudt.evaluation;

import static dk.fremskudt.identity.Role.Names.EVALUATOR;

import dk.fremskudt.evaluation.CountReader.Counted;
import dk.fremskudt.evaluation.CountReader.CourseCount;
import dk.fremskudt.evaluation.Figures.Coverage;
import dk.fremskudt.monitoring.facts.Instrument;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenancy;
import dk.fremskudt.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The figures that national evaluators pull, on screen, by program and in reports alike. */
@Service
public class EvaluationService {
    private static final String REAL = "real";

    private final EvaluatorDatabase database;
    private final CountReader counts;
    private final DisclosureControl control;
    private final Tenancy tenancy;

    EvaluationService(EvaluatorDatabase database, CountReader counts, DisclosureControl control, Tenancy tenancy) {
        this.database = database;
        this.counts = counts;
        this.control = control;
        this.tenancy = tenancy;
    }

    /**
     * The figures of a selection. Without municipalities named: all real ones; a fictional one counts only when named.
     *
     * @throws Refusal where protected figures of real and fictional municipalities are asked for in one
     */
    @RolesAllowed(EVALUATOR)
    public Figures figures(Selection selection) {
        Instrument instrument = Instrument.core();
        boolean open = selection.disclosure() == Disclosure.INTERNAL;
        Set<Integer> fictional = open ? Set.of() : fictional(selection);
        Counted counted = open
                ? counts.read(selection, false)
                : counts.read(
                        new Selection(
                                fictional,
                                selection.from(),
                                selection.to(),
                                selection.cohort(),
                                selection.disclosure()),
                        true);
        List<PublishedTable> tables = open
                ? CountTables.of(instrument, counted.answers(), selection.cohort()).stream()
                        .map(PublishedTable::open)
                        .toList()
                : control.protect(
                        selection, fictional.isEmpty() ? REAL : new TreeSet<>(fictional).toString(), counted.answers());
        return new Figures(
                instrument.code(),
                selection.cohort(),
                selection.disclosure(),
                coverage(selection, counted.courses()),
                FigureCalculation.figures(instrument, tables, open ? Set.of() : selection.municipalities()));
    }

    /** Whether the selection shows the programme of 2011-13, whose courses were made up to carry the report's counts. */
    @RolesAllowed(EVALUATOR)
    public boolean isRebuilt(Selection selection) {
        return database.sql(selection, "select exists (select from chosen where rebuilt_from is not null)")
                .query(Boolean.class)
                .single();
    }

    /** The fictional municipalities of a protected selection; none for all others, whose family is all real ones. */
    private Set<Integer> fictional(Selection selection) {
        Set<Integer> all = tenancy.municipalities().stream()
                .filter(Tenant::fictional)
                .map(tenant -> tenant.id().value())
                .collect(Collectors.toSet());
        Set<Integer> asked = new TreeSet<>(selection.municipalities());
        asked.retainAll(all);
        if (!asked.isEmpty() && asked.size() < selection.municipalities().size()) {
            throw new Refusal("evaluation.selection.mixed");
        }
        return asked;
    }

    /** Courses stated include those registered here in that period; the product's own come on top outside of it. */
    private static List<Coverage> coverage(Selection selection, List<CourseCount> courses) {
        var sums = new TreeMap<Integer, int[]>();
        for (CourseCount one : courses) {
            if (selection.municipalities().isEmpty()
                    || selection.municipalities().contains(one.municipality())) {
                int[] sum = sums.computeIfAbsent(one.municipality(), code -> new int[4]);
                sum[0] += one.stated() + one.outside();
                sum[1] += one.registered();
                sum[2] += one.complete();
                sum[3] += one.here();
            }
        }
        sums.values().forEach(sum -> sum[0] = Math.max(sum[0], sum[3]));
        return CoverageTable.of(sums, selection.disclosure().threshold());
    }
}
