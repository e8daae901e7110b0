package dk.fremskudt.command;

import dk.fremskudt.demo.Demo;
import dk.fremskudt.platform.Refusal;
import dk.fremskudt.platform.Texts;
import dk.fremskudt.tenancy.Tenancy;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code generate-load [--courses NUMBER] [--municipality CODE]}: lives that many made-up courses through the services, in a
 * fictional municipality, to try how the product bears many. Never in production.
 */
@Component
class GenerateLoad implements Command {
    private static final int MOST = 100_000;
    private static final int TELL_EVERY = 50;
    private final Demo demo;
    private final Tenancy tenancy;
    private final boolean isDemo;

    GenerateLoad(Demo demo, Tenancy tenancy, @Value("${fremskudt.demo}") boolean isDemo) {
        this.demo = demo;
        this.tenancy = tenancy;
        this.isDemo = isDemo;
    }

    @Override
    public String name() {
        return "generate-load";
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws IOException {
        if (!isDemo) throw new Refusal("command.generate-load.production");
        var options = new Options(arguments, Set.of("--courses", "--municipality"), Set.of());
        if (!options.rest().isEmpty())
            throw new Refusal("command.unknownOption", options.rest().getFirst());
        int courses = number(options.value("--courses").orElse("100"));
        var code = options.value("--municipality").orElse("990");
        var municipality = tenancy.byCode(code).orElseThrow(() -> new Refusal("command.unknownMunicipality", code));
        var made = new AtomicInteger();
        long start = System.nanoTime();
        demo.load(municipality, courses, () -> {
            if (made.incrementAndGet() % TELL_EVERY == 0)
                out.println(Texts.get("command.generate-load.progress", made.get(), courses));
        });
        out.println(Texts.get(
                "command.generate-load.done",
                made.get(),
                municipality.name(),
                Math.round((System.nanoTime() - start) / 1e9)));
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}") || Integer.parseInt(text) > MOST)
            throw new Refusal("command.generate-load.number", text, MOST);
        return Integer.parseInt(text);
    }
}
