package org.cyclework.record.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every migration that lies in the bundle is applied, in order. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("../../bundles/org.cyclework.record/src/org/cyclework/record/internal/query/schema");

    @Test
    void whatLiesThereIsNamed() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(Schema.MIGRATIONS);
        }
    }

    @Test
    void versionsAreCountedFromOneWithoutAGap() {
        List<String> counted = IntStream.rangeClosed(1, Schema.LATEST).mapToObj(n -> "V" + n + "__").toList();
        assertThat(Schema.MIGRATIONS.stream().map(name -> name.substring(0, name.indexOf("__") + 2))).containsExactlyElementsOf(counted);
    }
}
