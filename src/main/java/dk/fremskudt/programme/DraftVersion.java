package dk.fremskudt.programme;

/** The draft as somebody sees it; {@code seenVersion} is given back when it is saved. */
public record DraftVersion(ProgrammeVersionId id, int seenVersion, int number, ProgrammeModel model) {}
