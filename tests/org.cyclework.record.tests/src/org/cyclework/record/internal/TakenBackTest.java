package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.cyclework.record.Access;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken back counts as never done, in whatever order the events arrive. */
@ParameterizedClass
@ExtendWith(TablesAnswer.class)
@MethodSource("org.cyclework.record.internal.TablesOn#here")
class TakenBackTest {

    @Parameter
    TablesOn tables;

    private static final UUID SESSION = new UUID(0, 7);
    private static final String IN_SESSION = "\"session\":\"" + SESSION + "\"";

    @TempDir
    Path folder;

    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void open() {
        record = new RecordFixture(folder, tables).open();
        ada = record.pick(record.enrol("Ada").id());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private LearningEvent append(String verb, String object, String payload) {
        return record.append(ada, new NewEvent(verb, object, payload));
    }

    private LearningEvent takeBack(LearningEvent event) {
        String session = event.session().map(id -> ",\"session\":\"" + id + "\"").orElse("");
        return record.append(ada, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, event.objectId(),
                "{\"verb\":\"" + event.verb() + "\"" + session + "}", List.of(event.id())));
    }

    @Test
    void aMarkThatIsTakenBackWasNeverSet() {
        append(Verbs.LESSON_OPENED, "L1.1", "{}");
        LearningEvent read = append(Verbs.LESSON_READ, "L1.1", "{}");
        LearningEvent unread = append(Verbs.LESSON_UNREAD, "L1.1", "{}");
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isFalse();
        takeBack(unread);
        assertThat(record.lesson(ada, "L1.1").orElseThrow().readAt()).contains(read.when());
        takeBack(read);
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isFalse();
        assertThat(record.items(ada)).isEmpty();
    }

    @Test
    void anAnswerThatIsTakenBackLeavesTheOneBeforeIt() {
        append(Verbs.QUIZ_STARTED, "M1", "{" + IN_SESSION + "}");
        append(Verbs.ITEM_ANSWERED, "Q1", "{" + IN_SESSION + ",\"score\":0.5}");
        LearningEvent better = append(Verbs.ITEM_ANSWERED, "Q1", "{" + IN_SESSION + ",\"score\":1}");
        takeBack(better);
        assertThat(record.item(ada, "Q1").orElseThrow()).satisfies(item -> {
            assertThat(item.attempts()).isEqualTo(1);
            assertThat(item.lastScore()).hasValue(0.5);
            assertThat(item.bestScore()).hasValue(0.5);
        });
        assertThat(record.quizzes(ada)).singleElement().satisfies(quiz -> assertThat(quiz.answers()).isEqualTo(1));
        assertThat(record.lessons(ada)).isEmpty();
    }

    @Test
    void whatHasNoPlaceInItIsRefused() {
        LearningEvent opened = append(Verbs.LESSON_OPENED, "L1.1", "{}");
        assertThatThrownBy(() -> takeBack(opened)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(Verbs.TAKEN_BACK, "L1.1", "{\"verb\":\"lesson-read\"}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherPersonsMarkIsNotTouchedByNamingIt() {
        LearningEvent read = append(Verbs.LESSON_READ, "L1.1", "{}");
        Access ben = record.pick(record.enrol("Ben").id());
        record.append(ben, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, "L1.1", "{\"verb\":\"lesson-read\"}", List.of(read.id())));
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isTrue();
    }

    @Test
    void everyOrderOfArrivalComesToTheSame() {
        append(Verbs.QUIZ_STARTED, "M1", "{" + IN_SESSION + "}");
        for (int i = 1; i < 6; i++) {
            LearningEvent answer = append(Verbs.ITEM_ANSWERED, "Q1", "{" + IN_SESSION + ",\"score\":0." + i + "}");
            LearningEvent mark = append(i % 2 == 0 ? Verbs.LESSON_UNREAD : Verbs.LESSON_READ, "L1.1", "{}");
            if (i > 3) {
                takeBack(answer);
                takeBack(mark);
            }
        }
        long seed = 20261127;
        for (int round = 0; round < 200; round++) {
            List<LearningEvent> shuffled = new ArrayList<>(record.events(ada));
            Collections.shuffle(shuffled, new Random(seed + round));
            String told = "seed " + (seed + round);
            LessonProgress lesson = fold(new LessonProjection(), "L1.1", shuffled, state -> state.of("L1.1"));
            ItemResult item = fold(new ItemProjection(), "Q1", shuffled, state -> state.of("Q1"));
            QuizRecord quiz = fold(new QuizProjection(), SESSION.toString(), shuffled, state -> state.of(SESSION.toString()));
            assertThat(lesson).as(told).isEqualTo(record.lesson(ada, "L1.1").orElseThrow());
            assertThat(item).as(told).isEqualTo(record.item(ada, "Q1").orElseThrow());
            assertThat(quiz).as(told).isEqualTo(record.quizzes(ada).getFirst());
        }
        assertThat(record.item(ada, "Q1").orElseThrow().lastScore()).hasValue(0.3);
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isTrue();
    }

    /** Each state is written and read between two steps, as the tables do. */
    private static <S, R> R fold(Projection<S> projection, String key, List<LearningEvent> events, Function<S, R> told) {
        S state = projection.empty();
        for (LearningEvent event : events) {
            if (projection.verbs().contains(event.verb()) && projection.key(event).filter(key::equals).isPresent()) {
                state = projection.read(projection.write(projection.step(state, event)));
            }
        }
        return told.apply(state);
    }
}
