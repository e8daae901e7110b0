/** Case-review packs on the screen: the evaluator's list, one pack, and the panel that shows it to whoever may see it. */
@NamedInterface("pack-ui")
@NullMarked
package dk.fremskudt.evaluation.pack.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
