/**
 * A municipality's own model of outreach casework as data (M46), ordered by Leavitt's four aspects (M38), in versions: a
 * draft is edited, then published with a valid-from date, then immutable. {@code ProgrammeModel} is the model and
 * {@code ProgrammeService} its versions; {@code ModelCheck} says what a model lacks, {@code ModelDiff} and
 * {@code ModelMerge} what two of them differ in. Beside it stands what else is known of a municipality
 * ({@code MunicipalityProfile}). Inside: {@code field} is how the model's fields are declared, {@code folder} reads what
 * municipalities start with, {@code comparison} puts the models of any municipalities side by side as of any date
 * (M30-M36). Every module that works by the model calls it; evaluation reads the comparison.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit", "audit :: ui"})
@NullMarked
package dk.fremskudt.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
