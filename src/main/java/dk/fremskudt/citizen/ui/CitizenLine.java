package dk.fremskudt.citizen.ui;

import static dk.fremskudt.platform.ui.Words.t;

import com.vaadin.flow.component.html.Div;
import dk.fremskudt.citizen.CitizenHit;
import dk.fremskudt.platform.ui.Badge;
import dk.fremskudt.platform.ui.SoftText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tells one citizen from another of the same name: birthday and address, unless it is protected. */
public class CitizenLine extends Div {
    public CitizenLine(CitizenHit citizen) {
        addClassName("citizen-line");
        var text = Stream.of(citizen.maskedCpr(), citizen.address())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        var facts = SoftText.span(text);
        add(facts);
        if (citizen.addressProtected()) add(new Badge(t("citizen.protected"), Badge.Tone.WARN));
    }
}
