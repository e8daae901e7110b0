package dk.fremskudt.planning;

import dk.fremskudt.casework.Phase;

/**
 * When to remind of goals. At the first meeting the relation comes first, and goals asked for too early are no goals
 * (M79, M203): the product says so, and reminds gently once the contact phase is over.
 */
public enum GoalPrompt {
    NONE,
    NO_HURRY,
    GENTLE;

    public static GoalPrompt of(Phase phase, int goals) {
        if (goals > 0 || !phase.open()) {
            return NONE;
        }
        return phase == Phase.CONTACT ? NO_HURRY : GENTLE;
    }
}
