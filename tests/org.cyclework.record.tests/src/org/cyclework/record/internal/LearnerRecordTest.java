package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes into the record comes out of it, for the right trainee, in order, and after a restart. */
@ParameterizedClass
@ExtendWith(TablesAnswer.class)
@MethodSource("org.cyclework.record.internal.TablesOn#here")
class LearnerRecordTest {

    @Parameter
    TablesOn tables;

    private static final UUID SESSION = new UUID(7, 7);

    @TempDir
    Path folder;

    private RecordFixture fixture;
    private LocalRecord record;
    private Access ada;

    @BeforeEach
    void enrolAda() {
        fixture = new RecordFixture(folder, tables);
        record = fixture.open();
        ada = record.pick(record.enrol("  Ada ").id());
    }

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void keepsTraineesInTheOrderTheyEnrolled() {
        Learner second = record.enrol("Ben");
        Learner namesake = record.enrol("Ben");
        assertThat(record.people()).extracting(Learner::name).containsExactly("Ada", "Ben", "Ben");
        assertThat(record.people().get(0).enrolledAt()).isAfterOrEqualTo(RecordFixture.START);
        assertThat(second.id()).isNotEqualTo(namesake.id());
        assertThat(record.events(record.pick(second.id()))).extracting(LearningEvent::verb).containsExactly(Verbs.TRAINEE_ENROLLED);
    }

    @Test
    void takesNoNamelessTrainee() {
        assertThatThrownBy(() -> record.enrol("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record.enrol("x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.people()).hasSize(1);
    }

    @Test
    void keepsANameWithQuotesAndSigns() {
        String name = "Zoë \"Z\" \\ O'Neil <b> 氏";
        Learner learner = record.enrol(name);
        reopen();
        assertThat(record.people()).contains(learner).extracting(Learner::name).contains(name);
    }

    @Test
    void returnsEachEventAsItStandsInTheLog() {
        LearningEvent opened = append(Verbs.LESSON_OPENED, "L1.1", "{\"from\":\"outline\"}");
        LearningEvent read = append(Verbs.LESSON_READ, "L1.1", "{}");
        reopen();
        List<LearningEvent> events = record.events(ada, "L1.1");
        assertThat(events).containsExactly(opened, read);
        assertThat(read.at()).isGreaterThan(opened.at());
        assertThat(read.when()).isAfter(opened.when());
        assertThat(events).extracting(LearningEvent::writer).containsOnly(opened.writer());
        assertThat(append(Verbs.LESSON_OPENED, "L1.2", "{}").number()).isGreaterThan(read.number());
        assertThat(record.events(ada)).hasSize(4).isSortedAccordingTo((a, b) -> Long.compare(a.at(), b.at()));
    }

    @Test
    void takesAWordItDoesNotKnow() {
        append("note-kept", "L1.1", "{\"text\":[1,{\"score\":9}]}");
        assertThat(record.events(ada, "L1.1")).hasSize(1);
        assertThat(record.lessons(ada)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            item-rated       | {}
            item-answered    | {"score":1.01}
            item-answered    | {"score":-0.5}
            item-answered    | {"score":"1"}
            item-answered    | {"score":NaN}
            item-answered    | [1]
            item-answered    | {"score":1} {}
            item-answered    | {"score":1
            item-answered    | "text"
            quiz-started     | {}
            quiz-started     | {"session":"no-id"}
            quiz-finished    | {"session":"00000000-0000-0007-0000-000000000007"}
            play-turn        | {"session":null}
            trainee-enrolled | {"name":"Eve"}
            """)
    void refusesAPayloadThatDoesNotSuit(String verb, String payload) {
        assertThatThrownBy(() -> append(verb, "x", payload)).isInstanceOf(IllegalArgumentException.class);
        assertThat(record.events(ada)).hasSize(1);
    }

    @Test
    void aQuizTellsHowMuchOfItWasAnsweredWhereItsEndSaysSo() {
        String session = "{\"session\":\"00000000-0000-0007-0000-000000000007\"";
        append("quiz-started", "M1", session + ",\"items\":[\"a\",\"b\"]}");
        assertThat(record.quizzes(ada).get(0).share()).isEmpty();
        append("quiz-finished", "M1", session + ",\"score\":0.5,\"answered\":1,\"items\":4}");
        assertThat(record.quizzes(ada).get(0).share()).hasValue(0.25);
        append("quiz-finished", "M1", session + ",\"score\":0.5}");
        assertThat(record.quizzes(ada).get(0).share()).isEmpty();
    }

    @Test
    void nobodyElseCanBePicked() {
        assertThatThrownBy(() -> record.pick(UUID.randomUUID())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhichLessonsWereOpenedAndRead() {
        Instant opened = append(Verbs.LESSON_OPENED, "L1.1", "{}").when();
        append(Verbs.LESSON_OPENED, "L1.1", "{}");
        Instant read = append(Verbs.LESSON_READ, "L1.1", "{}").when();
        LearningEvent again = append(Verbs.LESSON_READ, "L1.1", "{}");
        append(Verbs.LESSON_OPENED, "L1.2", "{}");
        var lesson = record.lesson(ada, "L1.1").orElseThrow();
        assertThat(lesson.openedAt()).contains(opened);
        assertThat(lesson.readAt()).contains(read);
        assertThat(lesson.touched()).isEqualTo(again.at());
        assertThat(record.lesson(ada, "L1.2").orElseThrow().read()).isFalse();
        assertThat(record.lesson(ada, "L1.3")).isEmpty();
        assertThat(record.lessons(ada)).hasSize(2);
    }

    @Test
    void aMarkCanBeTakenBackAndSetAgain() {
        append(Verbs.LESSON_READ, "L1.1", "{}");
        append(Verbs.LESSON_UNREAD, "L1.1", "{}");
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isFalse();

        Instant again = append(Verbs.LESSON_READ, "L1.1", "{}").when();
        assertThat(record.lesson(ada, "L1.1").orElseThrow().readAt()).contains(again);

        append(Verbs.LESSON_UNREAD, "L1.1", "{}");
        assertThat(record.lesson(ada, "L1.1").orElseThrow().read()).isFalse();
    }

    @Test
    void knowsTheResultOfEachItem() {
        append(Verbs.ITEM_ANSWERED, "Q1-loop", "{\"score\":0.25}");
        append(Verbs.ITEM_ANSWERED, "Q1-loop", "{\"score\":1}");
        LearningEvent last = append(Verbs.ITEM_ANSWERED, "Q1-loop", "{\"score\":0.5}");
        var result = record.item(ada, "Q1-loop").orElseThrow();
        assertThat(result.attempts()).isEqualTo(3);
        assertThat(result.lastScore()).hasValue(0.5);
        assertThat(result.bestScore()).hasValue(1);
        assertThat(result.lastAt()).isEqualTo(last.when());
        assertThat(record.items(ada)).containsExactly(result);
    }

    @Test
    void followsAQuizFromStartToHandingIn() {
        append(Verbs.QUIZ_STARTED, "M1", inSession(""));
        append(Verbs.ITEM_ANSWERED, "Q1-a", inSession(",\"score\":1"));
        append(Verbs.ITEM_FLAGGED, "Q1-b", inSession(",\"flagged\":true"));
        QuizRecord open = record.quizzes(ada).get(0);
        assertThat(open).extracting(QuizRecord::session, QuizRecord::objectId, QuizRecord::answers, QuizRecord::finished,
                QuizRecord::score).containsExactly(SESSION, "M1", 1, false, OptionalDouble.empty());
        append(Verbs.QUIZ_FINISHED, "M1", inSession(",\"score\":0.75"));
        reopen();
        QuizRecord finished = record.quizzes(ada).get(0);
        assertThat(finished.finished()).isTrue();
        assertThat(finished.score()).hasValue(0.75);
        assertThat(record.sessionEvents(ada, SESSION)).extracting(LearningEvent::objectId)
                .containsExactly("M1", "Q1-a", "Q1-b", "M1");
    }

    @Test
    void followsAPlayToItsDebrief() {
        append(Verbs.PLAY_STARTED, "V1", inSession(""));
        assertThat(state()).isEqualTo(PlayState.OPEN);
        append(Verbs.PLAY_TURN, "V1", inSession(""));
        append(Verbs.BEAT_ANSWERED, "V1", inSession(""));
        assertThat(state()).isEqualTo(PlayState.OPEN);
        append(Verbs.PLAY_STOPPED, "V1", inSession(""));
        assertThat(state()).isEqualTo(PlayState.STOPPED);
        append(Verbs.PLAY_ENDED, "V1", inSession(""));
        assertThat(state()).isEqualTo(PlayState.AWAITING_DEBRIEF);
        append(Verbs.DEBRIEF_FINISHED, "V1", inSession(""));
        append(Verbs.PLAY_ENDED, "V1", inSession(""));
        assertThat(state()).isEqualTo(PlayState.DONE);
    }

    @Test
    void listsWhatWasTouchedLastFirst() {
        for (int i = 1; i <= 3; i++) {
            append(Verbs.QUIZ_STARTED, "M" + i, "{\"session\":\"" + new UUID(0, i) + "\"}");
        }
        append(Verbs.ITEM_ANSWERED, "Q1-a", "{\"score\":0,\"session\":\"" + new UUID(0, 2) + "\"}");
        assertThat(record.quizzes(ada)).extracting(QuizRecord::objectId).containsExactly("M2", "M3", "M1");
    }

    @Test
    void keepsTraineesApart() {
        Access ben = record.pick(record.enrol("Ben").id());
        append(Verbs.LESSON_READ, "L1.1", "{}");
        append(Verbs.QUIZ_STARTED, "M1", inSession(""));
        append(Verbs.ITEM_ANSWERED, "Q1-a", inSession(",\"score\":1"));
        append(Verbs.PLAY_STARTED, "V1", inSession(""));
        record.append(ben, new NewEvent(Verbs.QUIZ_FINISHED, "M1", inSession(",\"score\":0")));
        record.append(ben, new NewEvent(Verbs.DEBRIEF_FINISHED, "V1", inSession("")));
        assertThat(record.events(ben)).hasSize(3);
        assertThat(record.events(ben, "L1.1")).isEmpty();
        assertThat(record.lessons(ben)).isEmpty();
        assertThat(record.items(ben)).isEmpty();
        assertThat(record.item(ben, "Q1-a")).isEqualTo(Optional.empty());
        assertThat(record.quizzes(ben)).isEmpty();
        assertThat(record.plays(ben)).isEmpty();
        assertThat(record.quizzes(ada).get(0).finished()).isFalse();
        assertThat(state()).isEqualTo(PlayState.OPEN);
        assertThat(record.sessionEvents(ben, SESSION)).hasSize(2);
    }

    @Test
    void tellsOfEachEventAfterItIsWritten() {
        LearningEvent event = append(Verbs.LESSON_OPENED, "L1.1", "{}");
        assertThat(fixture.announced).containsExactly(event);
        assertThatThrownBy(() -> append(Verbs.ITEM_RATED, "Q1-a", "{}")).isInstanceOf(IllegalArgumentException.class);
        assertThat(fixture.announced).hasSize(1);
    }

    @Test
    void takesEventsFromManyThreads() throws Exception {
        int threads = 4;
        int each = 25;
        List<Future<?>> done;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            done = IntStream.range(0, threads).<Future<?>>mapToObj(thread -> pool.submit(() -> IntStream.range(0, each)
                    .forEach(i -> append(Verbs.ITEM_ANSWERED, "Q1-" + thread, "{\"score\":1}")))).toList();
        }
        for (Future<?> one : done) {
            one.get();
        }
        assertThat(record.items(ada)).hasSize(threads).allMatch(result -> result.attempts() == each);
        assertThat(record.events(ada)).filteredOn(event -> event.audience().equals(Audience.WORK))
                .extracting(LearningEvent::number)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, threads * each).boxed().toList());
    }

    @Test
    void isNotDisturbedByAnInterruptedThread() {
        Thread.currentThread().interrupt();
        LearningEvent event = append(Verbs.LESSON_OPENED, "L1.1", "{}");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(record.events(ada)).contains(event);
    }

    private PlayState state() {
        return record.plays(ada).get(0).state();
    }

    private LearningEvent append(String verb, String objectId, String payload) {
        return record.append(ada, new NewEvent(verb, objectId, payload));
    }

    private static String inSession(String more) {
        return "{\"session\":\"" + SESSION + "\"" + more + "}";
    }

    private void reopen() {
        record.close();
        record = fixture.open();
    }
}
