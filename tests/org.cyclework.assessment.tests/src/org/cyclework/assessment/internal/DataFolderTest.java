package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cyclework.course.DataFolder;
import org.cyclework.record.RecordLocation;
import org.junit.jupiter.api.Test;

/** Two rooms that do not see each other agree on where a user's data lives. */
class DataFolderTest {

    @Test
    void theRecordLivesInTheDataFolder() {
        assertThat(RecordLocation.standard().folder()).isEqualTo(DataFolder.path().resolve("record"));
        String before = System.getProperty(DataFolder.PROPERTY);
        try {
            System.setProperty(DataFolder.PROPERTY, "some/./place");
            assertThat(RecordLocation.standard().folder()).isEqualTo(DataFolder.path().resolve("record")).isAbsolute();
        } finally {
            if (before == null) {
                System.clearProperty(DataFolder.PROPERTY);
            } else {
                System.setProperty(DataFolder.PROPERTY, before);
            }
        }
    }
}
