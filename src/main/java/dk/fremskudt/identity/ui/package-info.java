/** Sign-in and the administration of users and tokens. */
@NullMarked
package dk.fremskudt.identity.ui;

import org.jspecify.annotations.NullMarked;
