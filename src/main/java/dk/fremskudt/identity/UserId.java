package dk.fremskudt.identity;

import java.util.UUID;

public record UserId(UUID value) implements java.io.Serializable {}
