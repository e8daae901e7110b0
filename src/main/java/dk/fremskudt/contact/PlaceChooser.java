package dk.fremskudt.contact;

/** Who chose where to meet (M82, M87). */
public enum PlaceChooser {
    CITIZEN,
    CASEWORKER,
    TOGETHER
}
