package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.PlayState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far something is follows from everything that was ever done with it, not from the last time alone. */
class StudyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN                 | BEGUN
            STOPPED              | BEGUN
            AWAITING_DEBRIEF     | BEGUN
            DONE                 | DONE
            DONE OPEN            | DONE
            OPEN DONE            | DONE
            STOPPED STOPPED OPEN | BEGUN
            """)
    void aCaseIsDoneOnceOneOfItsScenesWasDebriefed(String states, Mark mark) {
        Studies studies = new Studies();
        List.of(states.split(" ")).forEach(state -> studies.played("V1", PlayState.valueOf(state)));
        assertEquals(mark, studies.ofAda().play("V1"));
        assertEquals(Mark.OPEN, studies.ofAda().play("V2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.00 | DONE
            0.50 | DONE
            0.49 | BEGUN
            0.00 | BEGUN
            """)
    void aQuizIsDoneOnceEnoughOfOneTryWasAnswered(double share, Mark mark) {
        assertEquals(mark, new Studies().handedIn("M1", .2, share).ofAda().quiz("M1"));
        assertEquals(mark, new Studies().handedIn("M1", .2, share).begun("M1", 3).ofAda().quiz("M1"), "another try takes nothing away");
        assertEquals(Mark.DONE, new Studies().handedIn("M1", .2, share).handedIn("M1", .1, 1).ofAda().quiz("M1"));
    }

    @Test
    void aQuizIsOpenWhereTheLatestTryIs() {
        assertFalse(Study.NOBODY.quizIsOpen("M1"));
        assertTrue(new Studies().handedIn("M1", 1).begun("M1", 0).ofAda().quizIsOpen("M1"));
        assertFalse(new Studies().begun("M1", 4).handedIn("M1", 1).ofAda().quizIsOpen("M1"));
        assertFalse(new Studies().begun("M2", 4).ofAda().quizIsOpen("M1"));
    }

    @Test
    void oneIsAtTheLessonThatWasTouchedLastUnlessItIsRead() {
        Study study = new Studies().opened("L1").read("L2").opened("L3").ofAda();
        assertEquals(List.of(Mark.BEGUN, Mark.DONE, Mark.HERE, Mark.OPEN), List.of(study.lesson("L1"), study.lesson("L2"), study.lesson("L3"), study.lesson("L4")));
        Study read = new Studies().opened("L1").read("L2").ofAda();
        assertTrue(read.isLast("L2"));
        assertEquals(Mark.DONE, read.lesson("L2"));
        assertEquals(Mark.BEGUN, read.lesson("L1"));
    }

    @Test
    void aLessonTouchedAgainIsTheLastOne() {
        assertEquals(Optional.of("L1"), new Studies().opened("L1").opened("L2").opened("L1").ofAda().lastLesson());
        assertEquals(Optional.empty(), Study.NOBODY.lastLesson());
    }

    @Test
    void whatWasReadDoesNotChangeAfterwards() {
        Studies studies = new Studies().opened("L1");
        Study before = studies.ofAda();
        studies.read("L2").begun("M1", 1).played("V1", PlayState.OPEN);
        assertEquals(Mark.OPEN, before.lesson("L2"));
        assertTrue(before.quizzes().isEmpty() && before.plays().isEmpty());
    }
}
