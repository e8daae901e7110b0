package dk.fremskudt.demo;

/** How far a made-up course has come, and how many days ago its enquiry arrived. */
enum Stage {
    NEW(0, 1),
    LATE_TO_SCREEN(5, 8),
    ANSWERED_ELSEWHERE(30, 90),
    JUST_OPENED(1, 2),
    NO_CONTACT_YET(6, 12),
    CONTACT(10, 20),
    ASSESSMENT(25, 55),
    ASSESSMENT_LONG(95, 110),
    TRANSITION(70, 90),
    FOLLOW_UP(90, 120),
    CLOSED_HANDED_OVER(150, 260),
    CLOSED_NO_NEED(140, 240);

    final int fewestDays;
    final int mostDays;

    Stage(int fewestDays, int mostDays) {
        this.fewestDays = fewestDays;
        this.mostDays = mostDays;
    }

    boolean opened() {
        return compareTo(ANSWERED_ELSEWHERE) > 0;
    }

    boolean reached() {
        return compareTo(NO_CONTACT_YET) > 0;
    }

    boolean assessed() {
        return compareTo(CONTACT) > 0;
    }

    boolean inTransition() {
        return compareTo(ASSESSMENT_LONG) > 0;
    }

    boolean followedUp() {
        return compareTo(TRANSITION) > 0;
    }

    boolean closed() {
        return this == CLOSED_HANDED_OVER || this == CLOSED_NO_NEED;
    }
}
