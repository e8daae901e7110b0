/** Registrations from other programs: a municipality's own systems send what they hold (M140). */
@NullMarked
package dk.fremskudt.monitoring.api;

import org.jspecify.annotations.NullMarked;
