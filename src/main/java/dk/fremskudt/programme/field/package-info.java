/**
 * How a field of the model is declared: what its record says of a component by its type and its marks, read once for all.
 * The empty model begins from it, the editor takes its limits and its new elements from it, and the schema of the
 * municipalities' files is held against it. Knows no model; used inside this module only.
 */
@NullMarked
package dk.fremskudt.programme.field;

import org.jspecify.annotations.NullMarked;
