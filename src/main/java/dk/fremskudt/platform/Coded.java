package dk.fremskudt.platform;

/** Something of a fixed list: its code, and what it is called in Danish. */
public record Coded(String code, String label) {}
