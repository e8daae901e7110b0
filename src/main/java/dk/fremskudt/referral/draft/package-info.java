/**
 * Enquiries begun and not yet registered (da. kladder): what the form holds is kept as it is typed, for whoever types it and
 * nobody else, and thrown away with its key when it is registered, given up or left for a month. Knows the fields by name
 * only and nothing of an enquiry; called by the screens.
 */
@NullMarked
package dk.fremskudt.referral.draft;

import org.jspecify.annotations.NullMarked;
