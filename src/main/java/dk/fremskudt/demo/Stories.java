package dk.fremskudt.demo;

import dk.fremskudt.outreach.PartnerKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The words of made-up courses, read from {@code demo/stories.yaml}. */
record Stories(
        List<String> concerns,
        List<String> notes,
        List<String> attempts,
        List<String> coordination,
        GoalWords goals,
        List<Written> recommendations,
        List<Written> grants,
        List<Written> advice,
        List<Receiver> receivers,
        List<String> interventions,
        String closing,
        List<String> screening,
        List<String> elsewhere,
        List<MadeUpPartner> partners,
        Map<String, List<MadeUpPartner>> ownPartners,
        List<String> streets,
        Map<String, List<String>> towns) {

    record GoalWords(List<String> shortTerm, List<String> longTerm) {}

    record Written(String subject, String reasons) {}

    record Receiver(String name, String unit) {}

    record MadeUpPartner(String name, PartnerKind kind) {}

    /** The partners of one municipality: its own first, then those that every municipality has. */
    List<MadeUpPartner> partnersIn(String municipality) {
        return Stream.concat(ownPartners.getOrDefault(municipality, List.of()).stream(), partners.stream())
                .toList();
    }

    static Stories read() throws IOException {
        try (var file = new ClassPathResource("demo/stories.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, Stories.class);
        }
    }

    static <T> T one(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
