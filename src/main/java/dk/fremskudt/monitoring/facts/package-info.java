/**
 * What leaves monitoring, as records and interfaces only: {@link dk.fremskudt.monitoring.facts.MonitoringFacts} for
 * evaluation, where a course is a key without person, reference or text, and
 * {@link dk.fremskudt.monitoring.facts.AnswerFacts} for case reviews, which say what was answered in one course and how
 * many others it hides among. Both speak in codes of the {@link dk.fremskudt.monitoring.facts.Instrument}.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.monitoring.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
