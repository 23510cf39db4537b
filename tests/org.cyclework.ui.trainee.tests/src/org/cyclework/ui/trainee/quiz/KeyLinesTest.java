package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cyclework.assessment.AnswerText;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.model.assessment.AssessmentFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A key stands behind its name where it is one line, and below it where it has several. */
class KeyLinesTest {

    private static Stream<Arguments> keys() {
        Presentation order = new Presentation.Order(List.of());
        Presentation fill = new Presentation.Fill(List.of("", ""), List.of("g"));
        Presentation several = new Presentation.PickSeveral(List.of());
        return Stream.of(Arguments.of(order, List.of("a", "b", "c"), "\n1  a\n2  b\n3  c"), Arguments.of(fill, List.of("bid", "reach"), "\n1  bid\n2  reach"),
                Arguments.of(several, List.of("a", "b"), "\n•  a\n•  b"), Arguments.of(several, List.of("a"), "a"), Arguments.of(order, List.of("a"), "a"),
                Arguments.of(fill, List.of(), ""), Arguments.of(several, List.of("", " ", "b"), "b"), Arguments.of(order, List.of("a", "  ", "c"), "\n1  a\n2  c"));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void stepsAndGapsAreNumberedAndOtherPartsHaveADot(Presentation presentation, List<String> parts, String text) {
        assertEquals(text, of(presentation, parts, UnaryOperator.identity()).text());
    }

    @Test
    void whatIsMarkedUpIsToldPlainly() {
        assertEquals(List.of("•  A", "•  B"), of(new Presentation.PickSeveral(List.of()), List.of("a", "b"), part -> part.equals("a") ? "A" : "B").lines());
    }

    @Test
    void aPartOfWhichNothingIsLeftInPlainWordsIsNotCounted() {
        assertEquals("b", of(new Presentation.Order(List.of()), List.of("<br>", "b"), part -> part.replace("<br>", "")).text());
    }

    @Test
    void theLinesStayAsTheyWere() {
        List<String> parts = new ArrayList<>(List.of("a"));
        KeyLines lines = new KeyLines(parts);
        parts.add("b");
        assertEquals("a", lines.text());
        assertThrows(UnsupportedOperationException.class, () -> lines.lines().add("c"));
    }

    private static KeyLines of(Presentation presentation, List<String> parts, UnaryOperator<String> plain) {
        Scored scored = new Scored("i", new Response.Judged(true), Standing.FINAL, Marks.of(1, List.of(), parts), true, "", Map.of());
        return KeyLines.of(new Question(1, AssessmentFactory.eINSTANCE.createTrueFalseItem(), presentation, new Mute()), scored, plain);
    }

    /** Nothing is typed here. */
    private static final class Mute implements AnswerText {

        @Override
        public List<String> lines(UnaryOperator<String> plain) {
            return List.of();
        }

        @Override
        public String prompt() {
            return "";
        }

        @Override
        public Optional<Response> read(String typed) {
            return Optional.empty();
        }
    }
}
