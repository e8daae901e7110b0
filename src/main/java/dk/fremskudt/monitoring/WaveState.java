package dk.fremskudt.monitoring;

/** How a wave stands. Registered means what it means in every figure: at least one answer of the caseworker's is there. */
public enum WaveState {
    NOT_OPEN,
    OPEN,
    OVERDUE,
    REGISTERED
}
