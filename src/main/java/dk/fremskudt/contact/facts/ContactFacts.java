package dk.fremskudt.contact.facts;

import dk.fremskudt.casework.CaseFileId;
import dk.fremskudt.identity.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to a course's contacts as facts. What is asked of one course is logged as a look at it. */
public interface ContactFacts {

    /** Oldest first. */
    List<ContactFact> of(CaseFileId caseFile);

    /** Who registered each of them, in the same order, for whoever gives out stand-ins. */
    List<UserId> recordedBy(CaseFileId caseFile);

    /**
     * Their notes, in the same order. They can name anyone and anything: they leave the municipality only through a
     * case-review pack's check and its second reader (M178).
     */
    List<@Nullable String> notes(CaseFileId caseFile);

    /** What was written of who came along: where to find names that must not stand in anything that leaves. */
    List<String> companions(CaseFileId caseFile);

    /** The band of M75 as its code; nothing while nobody has spoken with the citizen. */
    Optional<String> firstContactDelay(CaseFileId caseFile);

    /** In how many of the courses a contact was held, or should have been, at each type of place. Nobody's record is opened for it. */
    Map<String, Integer> coursesByPlace(Collection<CaseFileId> courses);
}
