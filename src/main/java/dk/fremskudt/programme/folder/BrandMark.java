package dk.fremskudt.programme.folder;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A municipality's mark: a small drawing of plain shapes. Whatever could run, load or link is refused. */
final class BrandMark {
    private static final int LARGEST = 16 * 1024;
    private static final Set<String> SHAPES =
            Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "title");
    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "width",
            "height",
            "role",
            "aria-label",
            "d",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "points",
            "fill",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "opacity",
            "transform");

    private BrandMark() {}

    static Optional<String> read(Path file, String name, List<Fault> faults) {
        try {
            if (!Files.isRegularFile(file)) faults.add(Fault.at(name, 1, "programme.fault.noFile"));
            else if (Files.size(file) > LARGEST) {
                faults.add(Fault.at(name, 1, "programme.fault.tooLarge", LARGEST / 1024));
            } else {
                var svg = Files.readString(file);
                check(svg, name, faults);
                return Optional.of(svg);
            }
        } catch (IOException e) {
            faults.add(Fault.at(name, 1, "programme.fault.unreadable"));
        }
        return Optional.empty();
    }

    private static void check(String svg, String name, List<Fault> faults) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = factory.createXMLStreamReader(new StringReader(svg));
            while (xml.hasNext()) {
                int event = xml.next();
                int line = xml.getLocation().getLineNumber();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    faults.add(Fault.at(name, line, "programme.fault.svg", "DOCTYPE"));
                }
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (!SHAPES.contains(xml.getLocalName())) {
                    faults.add(Fault.at(name, line, "programme.fault.svg", xml.getLocalName()));
                }
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    var attribute = xml.getAttributeLocalName(i);
                    if (!ATTRIBUTES.contains(attribute)
                            || xml.getAttributeValue(i).contains("url(")) {
                        faults.add(Fault.at(name, line, "programme.fault.svg", attribute));
                    }
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            faults.add(Fault.at(name, line, "programme.fault.notXml"));
        }
    }
}
