package dk.fremskudt.monitoring.file;

import dk.fremskudt.monitoring.facts.Instrument.Item;
import java.time.LocalDate;

/** One answer, as a line of a file states it. */
public record RegistrationLine(
        String reference, int municipality, int wave, LocalDate registeredOn, Item item, String answer) {}
