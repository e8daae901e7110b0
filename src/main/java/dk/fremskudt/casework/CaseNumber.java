package dk.fremskudt.casework;

/** The number that people call a course by, such as 2026-0012: counted from 1 every year, unique in a municipality. */
record CaseNumber(int year, int serial) {

    @Override
    public String toString() {
        return "%d-%04d".formatted(year, serial);
    }
}
