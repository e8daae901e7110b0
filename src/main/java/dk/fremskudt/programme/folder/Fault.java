package dk.fremskudt.programme.folder;

import dk.fremskudt.platform.Texts;

/** What is wrong in a municipality's folder: the file, the line, and one plain sentence. */
public record Fault(String file, int line, String sentence) {
    static Fault at(String file, int line, String key, Object... arguments) {
        return new Fault(file, line, Texts.get(key, arguments));
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence;
    }
}
