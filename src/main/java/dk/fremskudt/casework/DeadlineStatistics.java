package dk.fremskudt.casework;

/**
 * How one kind of deadline was kept over a period (M74). A reminder that lapsed counts as neither met nor late.
 *
 * @param label as the newest model has it
 */
public record DeadlineStatistics(String code, String label, int met, int late, int waived, int due, int lapsed) {

    /** Of those that came to an end and were not given up. */
    public int settled() {
        return met + late + lapsed;
    }
}
