package dk.fremskudt.identity;

import java.io.Serializable;
import java.util.UUID;

public record UserId(UUID value) implements Serializable {}
