/**
 * Reads times, dates and numbers as Danes write them: «1430», «kl. 14», «1/5-26», «i går», «1.234,5». What is read is
 * either the very value that was meant or a refusal with its reason; nothing is rounded, cut or guessed.
 *
 * <p>Knows no screen and no clock: today, bounds and zone are given. The fields that use it stand in {@code platform.ui}.
 */
@NullMarked
package dk.fremskudt.platform.typed;

import org.jspecify.annotations.NullMarked;
