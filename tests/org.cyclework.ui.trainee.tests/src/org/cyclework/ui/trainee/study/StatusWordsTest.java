package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordKeeping.Making;
import org.cyclework.ui.StatusWords;
import org.cyclework.ui.Standing;
import org.junit.jupiter.api.Test;

/** The line at the bottom. */
class StatusWordsTest {

    private static final Optional<Learner> ADA = Optional.of(new Learner(new UUID(1, 1), "Ada", Studies.AT));

    @Test
    void itSaysWhoIsHereAndThatAllIsSaved() {
        String line = StatusWords.of(ADA, Optional.empty(), Standing.ALONE);
        assertTrue(line.contains("Ada") && line.endsWith("all saved"), line);
        assertTrue(StatusWords.of(Optional.empty(), Optional.empty(), Standing.ALONE).contains("nothing is kept"));
    }

    @Test
    void whileTheTablesAreMadeItSaysHowFarTheyAre() {
        String line = StatusWords.of(ADA, Optional.of(new Making(1200, 52000)), Standing.ALONE);
        assertTrue(line.startsWith(StatusWords.of(ADA, Optional.empty(), Standing.ALONE)), line);
        assertTrue(line.endsWith("making the tables from the journal: 1200 of 52000"), line);
        assertEquals(1, line.split("Ada", -1).length - 1);
        assertFalse(StatusWords.of(ADA, Optional.empty(), Standing.ALONE).contains("tables"));
    }

    @Test
    void onASharedMachineItSaysWhoIsSignedInAsWhat() {
        assertTrue(StatusWords.of(ADA, Optional.empty(), Standing.SUPERVISOR).contains("(supervisor)"));
        assertTrue(StatusWords.of(ADA, Optional.empty(), Standing.TRAINEE).contains("(trainee)"));
        assertTrue(StatusWords.of(ADA, Optional.empty(), Standing.ADMINISTRATOR).contains("(administrator)"));
        assertTrue(StatusWords.of(Optional.empty(), Optional.empty(), Standing.NOBODY).endsWith("File > Sign in…"));
    }
}
