package org.cyclework.record.internal.campus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every script that lies in the bundle is run by a set-up. */
class CampusStepsTest {

    private static final Path FOLDER = Path.of("../../bundles/org.cyclework.record/src/org/cyclework/record/internal/campus/schema");

    @Test
    void whatLiesThereIsNamed() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(CampusSchema.OWN);
        }
        assertThat(CampusSchema.OWN).isSorted();
    }
}
