package dk.fremskudt.platform.typed;

/** Why something typed was refused; each has a sentence of its own in the bundles. */
public enum Fault {
    TIME_UNREADABLE,
    /** There is no such hour. */
    HOUR,
    /** There is no such minute. */
    MINUTE,
    /** «9.3»: three minutes past or half past. */
    MINUTE_DIGITS,
    SECONDS,
    MIDNIGHT,
    /** The hour that the clock skips in March; about the day, the time, and the hours it skips between. */
    TIME_SKIPPED,
    /** «2.30 vintertid» where only one of the two is in use. */
    NOT_TWICE,
    TIME_WITHOUT_DATE,
    DATE_WITHOUT_TIME,
    DATE_UNREADABLE,
    /** About the day of the month and the month. */
    NO_SUCH_DAY,
    /** About the day of the month, the month and the year. */
    NO_SUCH_DAY_THAT_YEAR,
    NO_SUCH_MONTH,
    NO_SUCH_WEEK,
    YEAR,
    NO_DAY,
    /** About the date and the weekday that was typed. */
    OTHER_WEEKDAY,
    /** «tirsdag», the one before or the one after; about the weekday. */
    WHICH_WEEKDAY,
    /** «næste tirsdag», this week's or the next's; about the weekday. */
    NEXT_WEEKDAY,
    TOO_EARLY,
    TOO_LATE,
    IN_THE_FUTURE,
    NUMBER_UNREADABLE,
    /** «1.5»: the point is for thousands. */
    POINT,
    WHOLE,
    DECIMALS,
    AT_LEAST,
    AT_MOST,
    BETWEEN;

    /** The key of its sentence. */
    public String text() {
        return "platform.typed." + name();
    }
}
