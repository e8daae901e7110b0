/**
 * How a file of registrations is read and checked (M140): its bytes, its columns, and each line by itself and against the
 * others. {@code RegistrationReader} gives a {@code RegistrationFile}: every line, or each {@code Fault} with its place.
 * Knows the instrument and no course, and asks neither the database nor the clock. Called by {@code MonitoringImport};
 * other modules see nothing of it but the faults that an import tells of.
 */
@NullMarked
package dk.fremskudt.monitoring.file;

import org.jspecify.annotations.NullMarked;
