package dk.fremskudt.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fremskudt.platform.Act;
import dk.fremskudt.platform.Texts;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** What stands in the audit for ever reads in words, whenever it was written. */
class ActsTest {
    @Test
    void everyActHasAText() {
        assertThat(acts())
                .hasSizeGreaterThan(60)
                .allSatisfy(act -> assertThat(Texts.has("act." + act.code()))
                        .as(act.code())
                        .isTrue());
    }

    @Test
    void actsHaveOneGrammar() {
        assertThat(acts())
                .extracting(Act::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+\\.[a-zA-Z]+"));
    }

    @Test
    void everyTextOfAnActHasItsAct() {
        var codes = acts().stream().map(act -> "act." + act.code()).toList();
        assertThat(Texts.keys(Texts.DANISH).stream().filter(key -> key.startsWith("act.")))
                .allSatisfy(key -> assertThat(codes).contains(key));
    }

    @Test
    void whatActsWereCalledBeforeStillReads() throws Exception {
        var former = new Properties();
        try (var in = ActsTest.class.getResourceAsStream("/audit/former-acts.properties")) {
            former.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        var codes = acts().stream().map(Act::code).toList();
        assertThat(former).isNotEmpty();
        assertThat(former.values()).allSatisfy(code -> assertThat(codes).contains((String) code));
    }

    private static List<Act> acts() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Act.class));
        return scanner.findCandidateComponents("dk.fremskudt").stream()
                .filter(found ->
                        !Objects.requireNonNull(found.getBeanClassName()).contains("$")) // made up in a test
                .map(found -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(found.getBeanClassName()), ActsTest.class.getClassLoader()))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Act.class::cast)
                .toList();
    }
}
