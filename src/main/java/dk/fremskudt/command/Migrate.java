package dk.fremskudt.command;

import dk.fremskudt.platform.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The database is migrated when the program starts; this command starts it for nothing else. */
@Component
class Migrate implements Command {
    @Override
    public String name() {
        return "migrate";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) {
        new Options(arguments, Set.of(), Set.of());
        out.println(Texts.get("command.migrate.done"));
    }
}
