package dk.fremskudt.command;

import java.io.PrintStream;
import java.util.List;

/** One maintenance command. A {@code Refusal} becomes one line on standard error and exit code 1. */
interface Command {
    String name();

    /** The bundle key of the one line that {@code --help} shows; the arguments stand in it. */
    default String helpKey() {
        return "command." + name() + ".help";
    }

    void run(List<String> arguments, PrintStream out) throws Exception;
}
