package dk.fremskudt.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRElementGroup;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.util.JRElementsVisitor;
import net.sf.jasperreports.engine.util.UniformElementVisitor;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

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
                JasperCompileManager.compileReportToFile(design(source), compiled.toString());
            }
        }
    }

    /** Jasper makes up an id for whatever has none; these are the same in each build of the same template. */
    private static JasperDesign design(Path source) throws JRException {
        var design = JRXmlLoader.load(source.toFile());
        var number = new AtomicInteger();
        Supplier<UUID> ids = () ->
                UUID.nameUUIDFromBytes((design.getName() + number.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
        design.getMainDesignDataset().setUUID(ids.get());
        for (var dataset : design.getDatasetsList()) ((JRDesignDataset) dataset).setUUID(ids.get());
        JRElementsVisitor.visitReport(design, new UniformElementVisitor() {
            @Override
            protected void visitElement(JRElement element) {
                ((JRDesignElement) element).setUUID(ids.get());
            }

            @Override
            public void visitElementGroup(JRElementGroup group) {}
        });
        return design;
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
