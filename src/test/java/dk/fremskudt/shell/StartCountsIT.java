package dk.fremskudt.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import dk.fremskudt.ViewIT;
import dk.fremskudt.casereview.CasePackService;
import dk.fremskudt.identity.Role;
import dk.fremskudt.platform.DanishClock;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every number on the start page that leads somewhere leads to exactly as many lines. */
class StartCountsIT extends ViewIT {
    private static final String HOME = "rudersdal";
    private static final Pattern LIST = Pattern.compile("(henvendelser|forloeb|registreringer|sagsgennemgange)\\?.+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CasePackService packs;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CASEWORKER", "LEAD"})
    void aCountOpensTheListThatItCounted(Role role) {
        asCaseworker(HOME, () -> {
            var course = aCourse()
                    .receivedAt(clock.instant().minus(Duration.ofDays(30)))
                    .id();
            DanishClock.at(
                    clock.instant().minus(Duration.ofDays(80)), () -> aCourse().id());
            packs.make(course);
        });
        asLead(
                HOME,
                () -> aCourse()
                        .receivedAt(clock.instant().minus(Duration.ofDays(30)))
                        .id());
        signIn(HOME, role);
        navigate("");
        var counts = counts();
        assertThat(counts).hasSizeGreaterThan(2);
        counts.forEach((address, count) -> {
            navigate(address);
            assertThat(GridKt._size(_get(Grid.class))).as(address).isEqualTo(count);
        });
    }

    private static Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var line : _find(ListItem.class)) {
            var number = NUMBER.matcher(line.getElement().getTextRecursively());
            address(line)
                    .filter(address -> LIST.matcher(address).matches() && number.find())
                    .ifPresent(address -> counts.put(address, Integer.valueOf(number.group())));
        }
        return counts;
    }

    private static Optional<String> address(Component line) {
        return _find(line, Anchor.class).stream()
                .map(Anchor::getHref)
                .findFirst()
                .or(() -> _find(line, RouterLink.class).stream()
                        .map(RouterLink::getHref)
                        .findFirst());
    }
}
