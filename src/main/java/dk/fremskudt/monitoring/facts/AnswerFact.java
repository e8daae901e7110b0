package dk.fremskudt.monitoring.facts;

/** An answer to an item of the {@link Instrument} in one wave, both as codes. */
public record AnswerFact(int wave, String item, String answer) {}
