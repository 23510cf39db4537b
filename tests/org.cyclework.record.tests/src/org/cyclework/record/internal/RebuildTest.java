package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The derived tables say nothing that the log does not. */
class RebuildTest {

    private static final List<String> VERBS = List.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.QUIZ_STARTED,
            Verbs.ITEM_ANSWERED, Verbs.ITEM_FLAGGED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_TURN,
            Verbs.BEAT_ANSWERED, Verbs.PLAY_STOPPED, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED, "something-else");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRebuildGivesWhatWasKeptEventByEvent(long seed) {
        Random random = new Random(seed);
        try (var record = new RecordFixture(folder).open()) {
            List<UUID> learners = List.of(record.enrol("Ada").id(), record.enrol("Ben").id());
            for (int i = 0; i < 200; i++) {
                record.append(random(random, learners.get(random.nextInt(2))));
            }
            List<Object> kept = everything(record, learners);
            record.rebuild();
            assertThat(everything(record, learners)).isEqualTo(kept);
        }
    }

    @Test
    void aRebuildPutsADamagedTableRight() throws SQLException {
        var fixture = new RecordFixture(folder);
        try (var record = fixture.open()) {
            UUID ada = record.enrol("Ada").id();
            record.append(new NewEvent(ada, Verbs.ITEM_ANSWERED, "Q1-a", "{\"score\":1}"));
            List<Object> right = everything(record, List.of(ada));
            record.close();
            try (Connection connection = fixture.files().writing().getConnection(); Statement sql = connection.createStatement()) {
                sql.execute("UPDATE item_result SET last_score = 0.1");
                sql.execute("DELETE FROM learner");
            }
            assertThat(everything(record, List.of(ada))).isNotEqualTo(right);
            record.rebuild();
            assertThat(everything(record, List.of(ada))).isEqualTo(right);
        }
    }

    private static NewEvent random(Random random, UUID learner) {
        String verb = VERBS.get(random.nextInt(VERBS.size()));
        UUID session = new UUID(9, random.nextInt(6));
        return new NewEvent(learner, verb, "o" + random.nextInt(4),
                "{\"session\":\"" + session + "\",\"score\":" + random.nextInt(5) / 4.0 + "}");
    }

    private static List<Object> everything(DurableLearnerRecord record, List<UUID> learners) {
        List<Object> all = new ArrayList<>(record.learners());
        for (UUID learner : learners) {
            all.addAll(record.lessons(learner));
            all.addAll(record.items(learner));
            all.addAll(record.quizzes(learner));
            all.addAll(record.plays(learner));
        }
        return all;
    }
}
