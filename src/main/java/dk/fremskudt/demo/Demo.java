package dk.fremskudt.demo;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Fills an empty product once, so that a newcomer meets municipalities at work. Never runs in production. */
@Component
public class Demo {
    private final DemoSignIns signIns;

    Demo(DemoSignIns signIns) {
        this.signIns = signIns;
    }

    /** Makes what is missing; a second call changes nothing. */
    public void fill() throws IOException {
        signIns.ensure();
    }

    /** Where the passwords and tokens of the demonstration stand. */
    public Path signInsFile() {
        return signIns.file();
    }
}
