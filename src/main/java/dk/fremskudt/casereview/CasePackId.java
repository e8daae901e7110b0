package dk.fremskudt.casereview;

import java.util.UUID;

public record CasePackId(UUID value) {}
