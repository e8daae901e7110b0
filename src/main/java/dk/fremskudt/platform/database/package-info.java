/** The database server and the three roles it is used under: migration, program, national evaluation. */
@NullMarked
package dk.fremskudt.platform.database;

import org.jspecify.annotations.NullMarked;
