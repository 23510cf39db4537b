package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.junit.jupiter.api.Test;

/** After an answer the own choice and the key are told in words, and the parts of a key can be told apart. */
class SettledLineTest {

    private static final Presentation SEVERAL = new Presentation.PickSeveral(List.of(new Part("a", "A"), new Part("b", "B")));
    private static final Presentation ORDER = new Presentation.Order(List.of(new Part("a", "A"), new Part("b", "B")));

    @Test
    void theOwnChoiceAndTheKeyAreMarked() {
        assertEquals("○  1  Nothing", SettledLine.option(1, "Nothing", false, false));
        assertEquals("◉  2  This   [your choice]", SettledLine.option(2, "This", true, false));
        assertEquals("○  3  That   [the key]", SettledLine.option(3, "That", false, true));
        assertEquals("◉  4  Both   [your choice, the key]", SettledLine.option(4, "Both", true, true));
    }

    @Test
    void aKeyOfSeveralPartsHasALineForEach() {
        assertEquals("\n•  No answer\n•  Turning away", key(SEVERAL, "No answer", "Turning away"));
        assertEquals("\n1  First\n2  Second", key(ORDER, "First", "Second"));
        assertEquals("validation", key(new Presentation.Type(), "validation"));
        assertEquals("", key(new Presentation.Type()));
    }

    @Test
    void aCodeAmongTheOptionsSaysWhatItIsCalled() {
        assertEquals("STONEWALL · no response", SettledLine.explained("STONEWALL"));
        assertEquals("Stonewalling", SettledLine.explained("Stonewalling"));
    }

    @Test
    void openQuestionsInARowAreToldAsOneRange() {
        assertEquals("1, 3–5, 7, 8, 12", SummaryPage.ranges(List.of(1, 3, 4, 5, 7, 8, 12)));
        assertEquals("", SummaryPage.ranges(List.of()));
        assertEquals("2–46", SummaryPage.ranges(IntStream.rangeClosed(2, 46).boxed().toList()));
    }

    private static String key(Presentation presentation, String... parts) {
        QuizSession session = new FakeSession(Mode.PRACTICE, "i");
        Question asked = session.questions().getFirst();
        Question question = new Question(1, asked.item(), presentation, asked.text());
        Scored scored = new Scored("i", new Response.Typed("x"), Standing.FINAL, Marks.of(0, List.of(), List.of(parts)), false, "", Map.of());
        return KeyLines.of(question, scored, UnaryOperator.identity()).text();
    }
}
