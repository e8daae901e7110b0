/** Enquiries in lists and one by one: registered, screened, decided and answered. */
@NullMarked
package dk.fremskudt.referral.ui;

import org.jspecify.annotations.NullMarked;
