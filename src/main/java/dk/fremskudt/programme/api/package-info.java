/** What evaluators' programs may ask for of the models over HTTP: the comparison, dimension by dimension as of a date. */
@NullMarked
package dk.fremskudt.programme.api;

import org.jspecify.annotations.NullMarked;
