package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record of every version that was ever released opens, with everything in it. The files in "released" never change. */
class ReleasedSchemaTest {

    @TempDir
    Path folder;

    static Stream<Integer> versions() {
        return IntStream.rangeClosed(1, Schema.LATEST).boxed();
    }

    @ParameterizedTest(name = "schema {0}")
    @MethodSource("versions")
    void aRecordOfThisVersionOpens(int version) throws Exception {
        RecordFixture fixture = new RecordFixture(folder);
        try (InputStream in = ReleasedSchemaTest.class.getResourceAsStream("released/schema-" + version + ".mv.db")) {
            Files.copy(Objects.requireNonNull(in, "a released schema without its file"), fixture.files().database());
        }
        try (var record = fixture.open()) {
            assertThat(record.learners()).extracting(Learner::name).containsExactly("Ada", "Ben");
            UUID ada = record.learners().get(0).id();
            UUID ben = record.learners().get(1).id();
            assertThat(record.events(ada)).extracting(LearningEvent::verb).containsExactly(Verbs.TRAINEE_ENROLLED,
                    Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_OPENED, Verbs.QUIZ_STARTED, Verbs.ITEM_ANSWERED,
                    Verbs.ITEM_FLAGGED);
            assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isTrue();
            assertThat(record.item(ada, "Q1-a").orElseThrow().lastScore()).isEqualTo(1);
            assertThat(record.quizzes(ada)).hasSize(1).allMatch(quiz -> !quiz.finished() && quiz.answers() == 1);
            assertThat(record.plays(ben)).hasSize(1).allMatch(play -> play.state() == PlayState.AWAITING_DEBRIEF);
            record.append(new NewEvent(ben, Verbs.LESSON_OPENED, "L1.1"));
            record.rebuild();
            assertThat(record.lessons(ben)).hasSize(1);
        }
    }

    @Test
    void everyVersionHasItsMigration() {
        assertThat(Schema.MIGRATIONS).hasSize(Schema.LATEST);
        for (int version = 1; version <= Schema.LATEST; version++) {
            assertThat(Schema.MIGRATIONS.get(version - 1)).startsWith("V" + version + "__");
        }
    }
}
