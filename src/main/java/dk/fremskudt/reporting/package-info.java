/**
 * The report engine: fills Jasper templates that were compiled in the build and exports them as accessible PDF (PDF/UA-1,
 * PDF/A-2a), DOCX and XLSX. It knows no feature; the features bring templates and data.
 *
 * <p>Inside are the engine, the parts of which a report without a template of its own is built ({@code ReportDocument}:
 * paragraphs, tables, figures), bar charts, and what makes the PDF one that can be read with ears as with eyes (decision
 * 0005). Evaluation calls it for its report and for case-review packs; the build calls {@code CompileTemplates}.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dk.fremskudt.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
