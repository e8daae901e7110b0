package dk.fremskudt.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManualTest {
    @Test
    void aPageHasATitleAnIntroductionAndChapters() {
        var page = Manual.parse(
                "x", "# Titel\n\nIndledning.\n\n<!-- casework citizen -->\n## Forløb\n\nTekst.\n\n## Andet\n\nMere.\n");
        assertThat(page.title()).isEqualTo("Titel");
        assertThat(page.introduction()).isEqualTo("Indledning.");
        assertThat(page.chapters()).extracting(Manual.Chapter::title).containsExactly("Forløb", "Andet");
        assertThat(page.about("citizen").orElseThrow().markdown()).isEqualTo("Tekst.");
        assertThat(page.about("planning")).isEmpty();
    }

    @Test
    void everyRoleHasItsPage() {
        assertThat(new Manual().pages())
                .hasSize(5)
                .allSatisfy(page -> assertThat(page.chapters()).isNotEmpty());
    }
}
