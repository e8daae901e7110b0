package dk.fremskudt.monitoring.file;

import java.util.Arrays;
import java.util.List;

/** The columns of a file of registrations, in their order. */
enum Field {
    CASE("case"),
    MUNICIPALITY("municipality"),
    WAVE("wave"),
    RESPONDENT("respondent"),
    REGISTERED_ON("registered_on"),
    ITEM("item"),
    ANSWER("answer");

    static final List<String> HEADER =
            Arrays.stream(values()).map(Field::header).toList();

    private final String header;

    Field(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    int column() {
        return HEADER.indexOf(header) + 1;
    }

    static Field at(int index) {
        return values()[Math.min(index, values().length - 1)];
    }
}
