package dk.fremskudt.platform;

/** The product can't or mustn't start with what it was given; one sentence says what is wrong and what to do. */
public final class BadSetting extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public BadSetting(String sentence) {
        super(sentence);
    }
}
