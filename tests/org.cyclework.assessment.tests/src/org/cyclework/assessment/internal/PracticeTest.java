package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cyclework.assessment.internal.PracticeFixture.FAIR;
import static org.cyclework.assessment.internal.PracticeFixture.GOOD;
import static org.cyclework.assessment.internal.PracticeFixture.POOR;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.PracticeSession.Stage;
import org.cyclework.assessment.SelfRating;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice goes from answer to rating to the next statement, is one's own, and goes on where it was left. */
class PracticeTest {

    @TempDir
    Path folder;

    private PracticeFixture fixture;
    private PracticeSession session;

    @BeforeEach
    void open() {
        fixture = new PracticeFixture(folder);
        session = fixture.open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private List<LearningEvent> written() {
        return fixture.record().events(fixture.ada(), "L1.1");
    }

    @Test
    void anAnswerIsKeptThenRatedAndTheRatingBelongsToIt() {
        assertThat(session.stage()).isEqualTo(Stage.ANSWER);
        assertThat(session.number()).isEqualTo(1);
        PracticeAttempt attempt = session.answer(Optional.of("Four calls."));
        assertThat(session.stage()).isEqualTo(Stage.RATE);
        assertThat(written()).singleElement().satisfies(event -> {
            assertThat(event.verb()).isEqualTo(Verbs.STATEMENT_ANSWERED);
            assertThat(event.audience()).isEqualTo(Audience.OWN);
            assertThat(event.payloadJson()).isEqualTo("{\"statement\":\"say-1\",\"text\":\"Four calls.\"}");
        });
        session.rate(FAIR);
        assertThat(session.stage()).isEqualTo(Stage.RATED);
        assertThat(written().get(1).verb()).isEqualTo(Verbs.STATEMENT_RATED);
        assertThat(written().get(1).audience()).isEqualTo(Audience.OWN);
        assertThat(written().get(1).payloadJson())
                .isEqualTo("{\"answer\":\"" + attempt.id() + "\",\"ratings\":{\"open\":\"not-yet\",\"short\":\"met\"}}");
        session.rate(GOOD);
        assertThat(fixture.open().history().attempts()).singleElement()
                .isEqualTo(attempt.rated(GOOD));
    }

    @Test
    void whatWasSaidAloudIsKeptWithoutWords() {
        session.answer(Optional.empty());
        assertThat(written().get(0).payloadJson()).isEqualTo("{\"statement\":\"say-1\"}");
        assertThat(fixture.open().attempt().orElseThrow().words()).isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> session.rate(GOOD)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.answer(Optional.of(" \n"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.answer(Optional.of("x".repeat(PracticeSession.LONGEST + 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session.goTo(10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(written()).isEmpty();
        session.answer(Optional.empty());
        assertThatThrownBy(() -> session.answer(Optional.empty())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.rate(Map.of("short", SelfRating.MET))).isInstanceOf(IllegalArgumentException.class);
        assertThat(written()).hasSize(1);
    }

    @Test
    void theSameStatementCanBeAnsweredAgain() {
        session.answer(Optional.of("first"));
        session.rate(POOR);
        session.again();
        assertThat(session.stage()).isEqualTo(Stage.ANSWER);
        assertThat(session.number()).isEqualTo(1);
        session.answer(Optional.of("second"));
        assertThat(session.history().of("say-1")).extracting(PracticeAttempt::words)
                .containsExactly(Optional.of("first"), Optional.of("second"));
    }

    @Test
    void itGoesOnAtTheAnswerThatWaitsForItsRating() {
        fixture.step(session, FAIR);
        PracticeAttempt attempt = session.answer(Optional.of("words"));
        PracticeSession later = fixture.open();
        assertThat(later.stage()).isEqualTo(Stage.RATE);
        assertThat(later.number()).isEqualTo(2);
        assertThat(later.attempt()).contains(attempt);
        later.rate(FAIR);
        assertThat(fixture.open().number()).isEqualTo(3);
        assertThat(fixture.open().stage()).isEqualTo(Stage.ANSWER);
    }

    @Test
    void itGoesOnAtWordsThatWereBegun() {
        fixture.step(session, FAIR);
        session.answer(Optional.empty());
        session.next();
        session.keepDraft("say-3", "Nine seconds, and");
        session.next();
        PracticeSession later = fixture.open();
        assertThat(later.number()).isEqualTo(3);
        assertThat(later.draft()).isEqualTo("Nine seconds, and");
        later.answer(Optional.of("Nine seconds, and her face."));
        assertThat(later.draft()).isEmpty();
        later.keepDraft("say-3", "too late");
        later.rate(FAIR);
        later.again();
        assertThat(later.draft()).isEmpty();
        assertThat(folder.resolve("drafts").toFile().listFiles()[0].list()).isEmpty();
    }

    @Test
    void wordsThatWereBegunWaitAtTheirStatement() {
        session.keepDraft("say-1", "half");
        session.next();
        session.answer(Optional.empty());
        assertThat(fixture.open().stage()).as("the answer was later than the words").isEqualTo(Stage.RATE);
        session.goTo(1);
        assertThat(session.draft()).isEqualTo("half");
        session.keepDraft("say-1", "");
        assertThat(fixture.open().draft()).isEmpty();
    }

    @Test
    void draftsAreNoEvents() {
        session.keepDraft("say-1", "half");
        assertThat(written()).isEmpty();
    }

    @Test
    void theHistoryTellsCountDateAndRatings() {
        assertThat(fixture.practice().history(fixture.ada(), "L1.1")).isEqualTo(new PracticeHistory(List.of()));
        session.answer(Optional.of("one"));
        session.rate(FAIR);
        fixture.pass();
        session.next();
        session.answer(Optional.empty());
        PracticeHistory history = fixture.practice().history(fixture.ada(), "L1.1");
        assertThat(history.count()).isEqualTo(2);
        assertThat(history.lastWhen()).contains(RealRecord.NOON.plusSeconds(60));
        assertThat(history.lastRatings()).isEqualTo(FAIR);
        assertThat(history).isEqualTo(session.history());
        assertThat(fixture.practice().history(fixture.ada(), "L2.1").count()).isZero();
    }

    @Test
    void anErasedAnswerTakesItsRatingWithIt() {
        PracticeAttempt attempt = session.answer(Optional.of("a name that should not be here"));
        session.rate(GOOD);
        fixture.record().blank(fixture.ada(), attempt.id());
        assertThat(fixture.open().history().count()).isZero();
    }

    @Test
    void nobodyElseSeesOrWritesIt() {
        session.answer(Optional.of("mine"));
        Access supervisor = Issuer.made(fixture.ada().learner());
        assertThat(fixture.practice().history(supervisor, "L1.1").count()).isZero();
        assertThatThrownBy(() -> fixture.practice().open(supervisor, "L1.1")).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aLessonWithoutASkillHasNothingToPractise() {
        assertThat(fixture.practice().open(fixture.ada(), "L2.1")).isEmpty();
        assertThat(fixture.practice().open(fixture.ada(), "L9.9")).isEmpty();
    }

    private static final class Issuer extends AccessIssuer {

        static Access made(UUID learner) {
            return issue(new UUID(9, 9), Role.SUPERVISOR, new Scope.One(learner));
        }
    }
}
