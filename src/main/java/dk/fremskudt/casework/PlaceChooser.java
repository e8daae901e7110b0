package dk.fremskudt.casework;

/** Who chose where to meet (M82, M87). */
public enum PlaceChooser {
    CITIZEN,
    CASEWORKER,
    TOGETHER
}
