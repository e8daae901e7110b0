package dk.fremskudt.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Fills an empty product once, so that a newcomer meets municipalities at work. Never runs in production. */
@Component
public class Demo {
    private final DemoSignIns signIns;
    private final DemoCourses courses;

    Demo(DemoSignIns signIns, DemoCourses courses) {
        this.signIns = signIns;
        this.courses = courses;
    }

    /** Makes the users and tokens that are missing; a second call changes nothing. */
    public void letIn() throws IOException {
        signIns.ensure();
    }

    /** Makes up courses in every municipality that has none; takes some seconds, while the product already serves. */
    public void fill() {
        try {
            courses.fill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the passwords and tokens of the demonstration stand. */
    public Path signInsFile() {
        return signIns.file();
    }
}
