package dk.fremskudt.reporting;

/** An image in a report would be invisible to someone who hears the report: the template is wrong and must be mended. */
public final class MissingAlternativeText extends IllegalStateException {
    MissingAlternativeText(int element) {
        super("Image element " + element + " has no alternative text: give it " + PrintTags.PREFIX + "alt, or "
                + PrintTags.PREFIX + "artifact=true where it is mere decoration");
    }
}
