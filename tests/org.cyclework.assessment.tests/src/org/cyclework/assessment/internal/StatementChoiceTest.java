package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.assessment.internal.PracticeFixture.FAIR;
import static org.cyclework.assessment.internal.PracticeFixture.GOOD;
import static org.cyclework.assessment.internal.PracticeFixture.POOR;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.SelfRating;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.StatementLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which statement comes next: the level follows the ratings, and no statement comes again before the others of its level. */
class StatementChoiceTest {

    private static final Map<String, SelfRating> PARTLY = Map.of("short", SelfRating.PARTLY, "open", SelfRating.PARTLY);

    @TempDir
    Path folder;

    @Test
    void twoInARowThatMeetEverythingStepUp() {
        try (PracticeFixture fixture = new PracticeFixture(folder)) {
            PracticeSession session = fixture.open();
            assertThat(session.number()).isEqualTo(1);
            assertThat(fixture.step(session, GOOD)).isEqualTo(2);
            assertThat(fixture.step(session, GOOD)).as("up").isEqualTo(4);
            assertThat(fixture.step(session, GOOD)).as("the one before was easier").isEqualTo(5);
            assertThat(fixture.step(session, FAIR)).isEqualTo(6);
            assertThat(fixture.step(session, GOOD)).isEqualTo(4);
            assertThat(fixture.step(session, GOOD)).as("up").isEqualTo(7);
            assertThat(fixture.step(session, GOOD)).isEqualTo(8);
            assertThat(fixture.step(session, GOOD)).as("nothing is harder").isEqualTo(9);
        }
    }

    @Test
    void lessThanHalfStepsDownAndHalfDoesNot() {
        try (PracticeFixture fixture = new PracticeFixture(folder)) {
            PracticeSession session = fixture.open();
            session.goTo(7);
            assertThat(fixture.step(session, PARTLY)).isEqualTo(8);
            assertThat(fixture.step(session, FAIR)).isEqualTo(9);
            assertThat(fixture.step(session, POOR)).isEqualTo(4);
            assertThat(fixture.step(session, POOR)).as("the first was in front before").isEqualTo(2);
            assertThat(fixture.step(session, POOR)).as("nothing is easier").isEqualTo(3);
        }
    }

    @Test
    void triesAtOneStatementCountOnceAndByTheLast() {
        try (PracticeFixture fixture = new PracticeFixture(folder)) {
            PracticeSession session = fixture.open();
            session.answer(Optional.empty());
            session.rate(GOOD);
            session.again();
            assertThat(fixture.step(session, GOOD)).as("one statement, twice").isEqualTo(2);
            session.answer(Optional.empty());
            session.rate(POOR);
            session.again();
            assertThat(fixture.step(session, GOOD)).as("mended").isEqualTo(4);
        }
    }

    @Test
    void anAnswerThatWasNotRatedDoesNotCount() {
        try (PracticeFixture fixture = new PracticeFixture(folder)) {
            PracticeSession session = fixture.open();
            fixture.step(session, GOOD);
            session.answer(Optional.empty());
            session.next();
            assertThat(session.number()).isEqualTo(3);
            assertThat(fixture.step(session, GOOD)).isEqualTo(4);
        }
    }

    @Test
    void aLevelWithoutStatementsIsSteppedOver() {
        try (PracticeFixture fixture = new PracticeFixture(folder, StatementLevel.MEDIUM, StatementLevel.MEDIUM, StatementLevel.HARD)) {
            PracticeSession session = fixture.open();
            assertThat(session.number()).isEqualTo(1);
            assertThat(fixture.step(session, POOR)).isEqualTo(2);
        }
    }

    @Test
    void theMiddleCanBeMissing() {
        try (PracticeFixture fixture = new PracticeFixture(folder, StatementLevel.EASY, StatementLevel.EASY, StatementLevel.HARD)) {
            PracticeSession session = fixture.open();
            fixture.step(session, GOOD);
            assertThat(fixture.step(session, GOOD)).isEqualTo(3);
            assertThat(fixture.step(session, POOR)).isEqualTo(1);
        }
    }

    @Test
    void noneComesAgainBeforeTheOthersOfItsLevel() {
        long seed = 17;
        Random random = new Random(seed);
        List<Map<String, SelfRating>> ratings = List.of(GOOD, FAIR, POOR, PARTLY);
        try (PracticeFixture fixture = new PracticeFixture(folder)) {
            PracticeSession session = fixture.open();
            List<ClientStatement> order = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                ClientStatement now = session.statement();
                int before = order.lastIndexOf(now);
                if (before >= 0) {
                    Set<ClientStatement> since = new HashSet<>(order.subList(before, order.size()));
                    assertThat(since).as("seed %d, step %d", seed, i)
                            .containsAll(session.skill().getStatements().stream().filter(each -> each.getLevel() == now.getLevel()).toList());
                }
                order.add(now);
                int next = fixture.step(session, ratings.get(random.nextInt(ratings.size())));
                if (random.nextInt(4) == 0) {
                    session = fixture.open();
                    assertThat(session.number()).as("the same one for whoever comes back; seed %d, step %d", seed, i).isEqualTo(next);
                }
            }
            assertThat(order).as("seed %d", seed).extracting(ClientStatement::getLevel).contains(StatementLevel.MEDIUM);
        }
    }
}
