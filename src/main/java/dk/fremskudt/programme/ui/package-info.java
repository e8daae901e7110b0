/**
 * The model on screens: {@code ModelView} lists its versions and lets one be read, {@code ModelEditorView} edits the draft
 * aspect by aspect and publishes it, {@code ComparisonView} puts municipalities side by side and gives the table away as a
 * file. Opened from the navigation; no other module calls in here.
 */
@NullMarked
package dk.fremskudt.programme.ui;

import org.jspecify.annotations.NullMarked;
