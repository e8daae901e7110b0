/**
 * Every decision and every look. Envers writes a twin of each changed row; a revision says who, when, which act and why;
 * reads of personal data are logged with their purpose; per municipality both form a hash chain that can be verified
 * offline and breaks visibly when a row is changed, removed or smuggled in.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity"})
@NullMarked
package dk.fremskudt.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
