/**
 * Looks through a Danish text for whatever could lead to somebody: everything known of a case, and what names, numbers,
 * addresses, dates and ages look like (M178). It finds rather too much and changes nothing: a person says what is taken
 * out and where it is a false alarm.
 *
 * <p>{@link dk.fremskudt.textcheck.Known} is what must not stand in the text, {@link dk.fremskudt.textcheck.TextCheck} gives
 * each {@link dk.fremskudt.textcheck.Finding} with what could stand there instead. There is one finder a kind, all of them
 * pure. Case reviews call it; it knows no course.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package dk.fremskudt.textcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
