package dk.fremskudt.monitoring.ui;

import dk.fremskudt.monitoring.facts.Instrument;
import java.util.stream.Collectors;

/** The core instrument as a file that a municipality's own system can be fitted to. */
final class Codebook {
    private Codebook() {}

    static String csv() {
        StringBuilder csv = new StringBuilder("\uFEFFitem;waves;respondent;multiple;label;answer;answer_label\r\n");
        for (Instrument.Item item : Instrument.core().items()) {
            String waves = item.waves().stream().map(String::valueOf).collect(Collectors.joining(" "));
            item.answers()
                    .forEach(answer -> csv.append(String.join(
                                    ";",
                                    item.code(),
                                    waves,
                                    item.respondent().code(),
                                    String.valueOf(item.multiple()),
                                    item.label(),
                                    answer.code(),
                                    answer.label()))
                            .append("\r\n"));
        }
        return csv.toString();
    }
}
