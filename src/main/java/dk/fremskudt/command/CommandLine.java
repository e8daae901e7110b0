package dk.fremskudt.command;

import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses the command that was asked for and says in one line what went wrong. */
@Component
public class CommandLine {
    private final List<Command> commands;

    CommandLine(List<Command> commands) {
        this.commands =
                commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    /** Runs a command; gives the exit code, 0 when it did what was asked and 1 when it changed nothing. */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.getFirst().equals("--help")) {
            help(out);
            return 0;
        }
        var name = arguments.getFirst();
        var command = commands.stream().filter(c -> c.name().equals(name)).findFirst();
        if (command.isEmpty()) {
            err.println(Texts.get("command.unknown", name));
            return 1;
        }
        try {
            command.get().run(arguments.subList(1, arguments.size()), out);
            return 0;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return 1;
        } catch (Exception e) {
            err.println(Texts.get("command.failed", name, e.getClass().getSimpleName()));
            org.slf4j.LoggerFactory.getLogger(CommandLine.class).error("command {} failed", name, e);
            return 1;
        }
    }

    private void help(PrintStream out) {
        out.println(Texts.get("command.help.head"));
        for (var command : commands) out.printf("  %-22s %s%n", command.name(), Texts.get(command.helpKey()));
    }
}
