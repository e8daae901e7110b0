package dk.fremskudt.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.ContextClassLoaderObjectInputStream;

/**
 * The templates that the build compiled, from the program's own files and nowhere else: an expression in a template is
 * code, so none is ever accepted from outside or compiled while the program runs.
 */
final class Templates {
    /** What a compiled template consists of; anything else in a file is refused before it is made. */
    private static final ObjectInputFilter ONLY_TEMPLATES = ObjectInputFilter.Config.createFilter(
            "maxdepth=60;maxrefs=200000;maxbytes=10000000;net.sf.jasperreports.**;java.lang.*;java.util.*;"
                    + "java.util.concurrent.*;java.math.*;java.text.*;java.awt.Color;!*");

    private final Map<String, JasperReport> loaded = new ConcurrentHashMap<>();

    JasperReport get(String name) {
        return loaded.computeIfAbsent(name, Templates::load);
    }

    /** A fresh one, which the caller may lay out anew. */
    static JasperReport load(String name) {
        String path = "/reports/" + name + ".jasper";
        try (InputStream file = Templates.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("No compiled template " + path);
            }
            try (var in = new ContextClassLoaderObjectInputStream(DefaultJasperReportsContext.getInstance(), file)) {
                in.setObjectInputFilter(ONLY_TEMPLATES);
                return (JasperReport) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new ReportFailure("The compiled template " + path + " could not be read", e);
        }
    }
}
