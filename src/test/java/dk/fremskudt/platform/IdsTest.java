package dk.fremskudt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final int VARIANT_OF_THE_RFC = 2;

    @Test
    void idsAreOfVersionSevenUniqueAndOrderedByTime() {
        var ids = Stream.generate(Ids::next).limit(10_000).toList();
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(VARIANT_OF_THE_RFC);
        });
        // PostgreSQL orders them as text does: by unsigned bytes.
        assertThat(ids).extracting(UUID::toString).isSorted();
    }
}
