package dk.fremskudt.casework;

/** The handover as it stands; {@code complete} when nothing that M117 asks for is missing. */
public record HandoverDetails(int version, HandoverForm form, boolean complete) {}
