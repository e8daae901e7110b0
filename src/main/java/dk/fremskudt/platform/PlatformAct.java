package dk.fremskudt.platform;

/** What a change is called that nobody named. */
enum PlatformAct implements Act {
    CHANGED
}
