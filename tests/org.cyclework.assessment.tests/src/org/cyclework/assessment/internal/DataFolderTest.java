package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.cyclework.course.DataFolder;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two rooms that do not see each other agree on where a user's data lives: one decides, the other is told. */
class DataFolderTest {

    private final String before = System.getProperty(DataFolder.PROPERTY);

    @AfterEach
    void restore() {
        if (before == null) {
            System.clearProperty(DataFolder.PROPERTY);
        } else {
            System.setProperty(DataFolder.PROPERTY, before);
        }
    }

    @Test
    void theRecordLivesInTheFolderThatWasSettled() {
        System.setProperty(DataFolder.PROPERTY, "some/./place");
        assertThat(DataFolder.settle()).isTrue();
        assertThat(RecordFactory.standardLocation().folder()).isEqualTo(DataFolder.path().resolve("record")).isAbsolute();
        assertThat(DataFolder.PROPERTY).isEqualTo(DataFolder.PROPERTY);
    }

    @Test
    void theRecordDoesNotGuess() {
        System.clearProperty(DataFolder.PROPERTY);
        assertThatIllegalStateException().isThrownBy(RecordFactory::standardLocation).withMessageContaining(DataFolder.PROPERTY);
    }
}
