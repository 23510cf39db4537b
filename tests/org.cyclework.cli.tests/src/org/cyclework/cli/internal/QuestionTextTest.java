package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.course.Course;
import org.cyclework.course.render.MarkdownRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions stand in the terminal as numbered lines, and what is typed becomes a response or is refused. */
class QuestionTextTest {

    private static final Question ONE = Questions.pickOne(2, "q", "first", "second", "third");
    private static final Question SEVERAL = Questions.pickSeveral(1, "q", "first", "second", "third");
    private static final Question ORDER = Questions.order(1, "q", "first", "second", "third");
    private static final Question MATCH = Questions.match(1, "q", List.of("one", "two"), List.of("uno", "due", "tre"));
    private static final Question JUDGE = Questions.judge(1, "q");
    private static final Question TYPE = Questions.type(1, "q");

    private final MarkdownRenderer markdown = new MarkdownRenderer((Course) Proxy.newProxyInstance(Course.class.getClassLoader(),
            new Class<?>[] {Course.class}, (proxy, method, arguments) -> Optional.empty()));

    @Test
    void optionsAreNumbered() {
        assertEquals(List.of("", "Question 2 of 9", "Stem of q", "  1  first", "  2  second", "  3  third"), QuestionText.of(ONE, 9, markdown));
        assertEquals("One number: ", QuestionText.prompt(ONE));
    }

    @Test
    void theContextComesBeforeTheStem() {
        Question question = Questions.judge(1, "q");
        question.item().setContext("She slams the door.");
        assertEquals(List.of("", "Question 1 of 1", "She slams the door.", "Stem of q", "  t  true    f  false"),
                QuestionText.of(question, 1, markdown));
    }

    @Test
    void rightSidesHaveLetters() {
        assertEquals(List.of("  1  one", "  2  two", "  a  uno", "  b  due", "  c  tre"), QuestionText.of(MATCH, 1, markdown).subList(3, 8));
    }

    @Test
    void whatIsTypedBecomesAResponse() {
        assertEquals(Optional.of(new Response.Picked("o3")), QuestionText.response(ONE, "3"));
        assertEquals(Optional.of(new Response.PickedSet(Set.of("o1", "o3"))), QuestionText.response(SEVERAL, "3, 1"));
        assertEquals(Optional.of(new Response.Ordered(List.of("o2", "o3", "o1"))), QuestionText.response(ORDER, "2 3 1"));
        assertEquals(Optional.of(new Response.Matched(Map.of("l1", "r3", "l2", "r1"))), QuestionText.response(MATCH, "1c,2a"));
        assertEquals(Optional.of(new Response.Matched(Map.of("l2", "r1"))), QuestionText.response(MATCH, "2a"));
        assertEquals(Optional.of(new Response.Judged(true)), QuestionText.response(JUDGE, "T"));
        assertEquals(Optional.of(new Response.Judged(false)), QuestionText.response(JUDGE, "f"));
        assertEquals(Optional.of(new Response.Typed("hold me tight")), QuestionText.response(TYPE, "hold me tight"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "1,2", "one", "-1", "100", "1.", "99999999999"})
    void noOptionNoAnswer(String typed) {
        assertEquals(Optional.empty(), QuestionText.response(ONE, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,1", "1,4", "1;2", "a"})
    void eachOptionOnce(String typed) {
        assertEquals(Optional.empty(), QuestionText.response(SEVERAL, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2", "1,2,2", "1,2,3,3", "3"})
    void anOrderNeedsEveryStepOnce(String typed) {
        assertEquals(Optional.empty(), QuestionText.response(ORDER, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "1d", "0a", "1", "a1", "1a,1b", "1A"})
    void aPairNeedsBothSidesAndEachLeftSideOnce(String typed) {
        assertEquals(Optional.empty(), QuestionText.response(MATCH, typed));
    }

    @Test
    void judgingTakesTwoLettersAndTypingHasAnEnd() {
        assertEquals(Optional.empty(), QuestionText.response(JUDGE, "true"));
        assertEquals(Optional.empty(), QuestionText.response(TYPE, "x".repeat(Response.Typed.LONGEST + 1)));
    }
}
