package dk.fremskudt.casereview;

import static dk.fremskudt.identity.Role.Names.CASEWORKER;
import static dk.fremskudt.identity.Role.Names.LEAD;

import dk.fremskudt.identity.CurrentUser;
import dk.fremskudt.identity.UserId;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality's packs, and what waits for whom. Titles and course numbers only: nothing of a person. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({CASEWORKER, LEAD})
public class CasePackList {
    private final CasePacks packs;
    private final PackReader reader;
    private final CurrentUser user;

    CasePackList(CasePacks packs, PackReader reader, CurrentUser user) {
        this.packs = packs;
        this.reader = reader;
        this.user = user;
    }

    /** Newest first, whatever order the page asks for. */
    public List<CasePackRow> list(Set<PackState> states, Pageable page) {
        return reader.rows(packs.findByStateInOrderByMadeAtDesc(all(states), newestFirst(page)));
    }

    public int count(Set<PackState> states) {
        return packs.countByStateIn(all(states));
    }

    /** The checked packs that the current user could read as second reader, newest first. */
    public List<CasePackRow> forMe(Pageable page) {
        return reader.rows(packs.forReader(me(), newestFirst(page)));
    }

    /** How many {@link #forMe} gives in all. */
    public int waitingForMe() {
        return packs.countForReader(me());
    }

    public int waitingForRelease() {
        return packs.countByStateIn(Set.of(PackState.PASSED));
    }

    private UserId me() {
        return user.require().user();
    }

    private static Pageable newestFirst(Pageable page) {
        return PageRequest.of(page.getPageNumber(), page.getPageSize());
    }

    private static Set<PackState> all(Set<PackState> states) {
        return states.isEmpty() ? EnumSet.allOf(PackState.class) : states;
    }
}
