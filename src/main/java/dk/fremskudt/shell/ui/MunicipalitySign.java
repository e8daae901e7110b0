package dk.fremskudt.shell.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.programme.MunicipalityProfile;
import dk.fremskudt.tenancy.Tenant;
import org.jspecify.annotations.Nullable;

/** Which municipality one is in: its own mark, its name and the unit that signs its letters, as it calls it. */
class MunicipalitySign extends Div {
    /** @param profile null for those who belong to no municipality */
    MunicipalitySign(Tenant tenant, @Nullable MunicipalityProfile profile) {
        addClassName("municipality");
        var name = new Span(tenant.name());
        name.addClassName("municipality-name");
        var words = new Div(name);
        words.addClassName("municipality-words");
        if (profile != null) {
            profile.words().unit().ifPresent(unit -> {
                var small = new Span(unit);
                small.addClassName("municipality-unit");
                words.add(small);
            });
        }
        add(mark(tenant, profile), words);
        if (tenant.fictional()) add(new Badge(t("shell.fictional"), Badge.Tone.NEUTRAL));
    }

    /** The mark was checked to be plain shapes when the municipality's folder was read; without one, the first letter. */
    private static Div mark(Tenant tenant, @Nullable MunicipalityProfile profile) {
        var drawing = profile == null ? null : profile.mark();
        var mark = drawing == null ? new Div(new Span(tenant.name().substring(0, 1))) : new Div(new Svg(drawing));
        mark.addClassName(drawing == null ? "municipality-mark" : "municipality-drawing");
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
