package dk.fremskudt.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Run by the build, never by the program: compiles {@code reports/MODULE/NAME.jrxml} below the folder of compiled classes
 * to the {@code .jasper} beside it. A template that has not changed is left as it is.
 */
public final class CompileTemplates {
    private CompileTemplates() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path reports = Path.of(arguments[0], "reports");
        if (!Files.isDirectory(reports)) {
            return;
        }
        for (Path source : sources(reports)) {
            Path compiled =
                    source.resolveSibling(source.getFileName().toString().replace(".jrxml", ".jasper"));
            if (isOlder(compiled, source)) {
                JasperCompileManager.compileReportToFile(source.toString(), compiled.toString());
            }
        }
    }

    private static List<Path> sources(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }

    private static boolean isOlder(Path compiled, Path source) throws IOException {
        return !Files.exists(compiled)
                || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) < 0;
    }
}
