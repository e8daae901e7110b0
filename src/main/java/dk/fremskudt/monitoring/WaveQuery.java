package dk.fremskudt.monitoring;

/** Which waves a list asks for: late ones or open ones, of one's own courses or of all. */
public record WaveQuery(boolean mine, boolean late) {}
