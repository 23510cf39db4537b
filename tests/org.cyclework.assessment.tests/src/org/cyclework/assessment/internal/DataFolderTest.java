package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.course.DataFolder;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two rooms that do not see each other agree on where a user's data lives: one decides, the other is told. */
class DataFolderTest {

    private static final List<String> PROPERTIES = List.of(DataFolder.PROPERTY, "cyclework.state");

    private final Map<String, Optional<String>> before = PROPERTIES.stream()
            .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(System.getProperty(name))));

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        before.forEach((name, value) -> value.ifPresentOrElse(there -> System.setProperty(name, there), () -> System.clearProperty(name)));
    }

    @Test
    void theRecordLivesInTheFolderThatWasSettled() {
        System.setProperty(DataFolder.PROPERTY, "some/./place");
        assertThat(DataFolder.settle()).isTrue();
        assertThat(RecordFactory.standardLocation().folder()).isEqualTo(DataFolder.path().resolve("record")).isAbsolute();
    }

    @Test
    void theMachinesOwnFolderIsTheOneThatWasSettled() {
        System.setProperty(DataFolder.PROPERTY, folder.resolve("data").toString());
        System.setProperty("cyclework.state", folder.resolve("state").toString());
        assertThat(DataFolder.settle()).isTrue();
        assertThat(RecordFactory.standardLocation().state()).isEqualTo(folder.resolve("state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DataFolder.PROPERTY, "cyclework.state"})
    void theRecordDoesNotGuess(String missing) {
        PROPERTIES.forEach(name -> System.setProperty(name, folder.toString()));
        System.clearProperty(missing);
        assertThatIllegalStateException().isThrownBy(RecordFactory::standardLocation).withMessageContaining(missing);
    }
}
