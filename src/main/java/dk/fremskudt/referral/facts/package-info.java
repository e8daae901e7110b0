/**
 * What leaves enquiries for review, and the only way that it does: from what kind of partner a course came. The names of
 * partners and of who told are there for a case-review pack's check, which looks for them and holds them back.
 */
@NamedInterface("facts")
@NullMarked
package dk.fremskudt.referral.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
