/**
 * Every decision and every look. Envers writes a twin of each changed row; a revision says who, when, which act and why;
 * reads of personal data are logged with their purpose; per municipality both form a hash chain that can be verified
 * offline and breaks visibly when a row is changed, removed or smuggled in.
 *
 * <p>Inside are the revision, {@code ReadLog}, which every service calls that shows a person, {@code History}, which reads
 * the twins of whatever table it is handed and says them in the words that the table's module contributes
 * ({@code RecordWords}), and {@code AuditChain}, which the command {@code verify-audit} calls. {@code ui} is the panel of
 * changes and the dialog for two who edited the same; every module with screens uses it.
 */
@ApplicationModule(allowedDependencies = {"platform", "identity"})
@NullMarked
package dk.fremskudt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
