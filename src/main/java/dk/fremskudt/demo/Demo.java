package dk.fremskudt.demo;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.tenancy.Tenant;
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

    /**
     * Makes up that many more courses in a fictional municipality.
     *
     * @param each told after each course
     * @throws Refusal for a municipality that exists: what is made up must never stand among its citizens in numbers
     */
    public void load(Tenant municipality, int courses, Runnable each) throws IOException {
        if (!municipality.fictional()) throw new Refusal("demo.load.real", municipality.name());
        signIns.ensure();
        this.courses.more(municipality, courses, each);
    }

    /** Where the passwords and tokens of the demonstration stand. */
    public Path signInsFile() {
        return signIns.file();
    }
}
