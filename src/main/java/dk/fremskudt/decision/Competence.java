package dk.fremskudt.decision;

import dk.fremskudt.identity.Role;
import dk.fremskudt.programme.ProgrammeModel.GrantCompetence;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a role may decide itself on a legal basis, by the municipality's model (M106-M107). Where the model is silent,
 * it may not: granting is the exception that has to be given.
 */
public sealed interface Competence {

    record MayDecide() implements Competence {}

    /** Nobody in this role grants on that basis. */
    record MustRecommend() implements Competence {}

    /** Grants on that basis, but not so much. */
    record AboveLimit(int limitKroner) implements Competence {}

    static Competence of(List<GrantCompetence> all, Role role, String basis, @Nullable Long amountOre) {
        List<GrantCompetence> grants = all.stream()
                .filter(grant -> grant.isOf(role) && grant.legalBases().contains(basis))
                .toList();
        if (grants.isEmpty()) {
            return new MustRecommend();
        }
        long ore = amountOre == null ? 0 : amountOre;
        if (grants.stream().anyMatch(grant -> within(grant.limitKroner(), ore))) {
            return new MayDecide();
        }
        return new AboveLimit(grants.stream()
                .map(GrantCompetence::limitKroner)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0));
    }

    private static boolean within(@Nullable Integer limitKroner, long ore) {
        return limitKroner == null || ore <= limitKroner * 100L;
    }
}
