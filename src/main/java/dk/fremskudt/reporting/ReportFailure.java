package dk.fremskudt.reporting;

/** A template or the machine failed, not the user: there is nothing to be done about it on the screen. */
public final class ReportFailure extends RuntimeException {
    ReportFailure(String what, Throwable cause) {
        super(what, cause);
    }
}
