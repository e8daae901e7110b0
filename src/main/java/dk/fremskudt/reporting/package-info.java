/**
 * The report engine: fills Jasper templates that were compiled in the build and exports them as accessible PDF (PDF/UA-1,
 * PDF/A-2a), DOCX and XLSX. It knows no feature; the features bring templates and data.
 */
@ApplicationModule(allowedDependencies = {"platform", "tenancy", "identity", "audit"})
@NullMarked
package dk.fremskudt.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
