/** What evaluators' programs may ask for of the models: the comparison. */
@NullMarked
package dk.fremskudt.programme.api;

import org.jspecify.annotations.NullMarked;
