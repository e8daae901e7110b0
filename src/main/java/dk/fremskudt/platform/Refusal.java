package dk.fremskudt.platform;

/**
 * Says no to what a user asked for, in one sentence that names what is wrong and where. Nothing was changed. The key is
 * one of the bundles'; the message is the Danish sentence.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    @Override
    public String getMessage() {
        return Texts.get(key, arguments);
    }
}
