package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclework.assessment.Response;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.SingleChoiceItem;
import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions stand in the terminal as numbered lines, and what is typed becomes a response or is refused. */
class AnswerTextTest {

    private static final Map<String, Item> ITEMS = Map.ofEntries(
            Map.entry("single", fixed()),
            Map.entry("several", Items.multiple("i", "*a|", "*b|", "c|")),
            Map.entry("judge", Items.trueFalse("i", true)),
            Map.entry("order", Items.ordering("i", "one", "two", "three")),
            Map.entry("match", Items.matching("i", "a=1", "b=2", "=x")),
            Map.entry("type", Items.shortAnswer("i", "loop=1")),
            Map.entry("hot", Items.hotText("i", "Ada: a", "*Ben: b")),
            Map.entry("code", Items.coding("i", "PRESS 2", "EXIT 1")),
            Map.entry("cloze", Items.cloze("i", "one=a", "two=b")),
            Map.entry("estimate", Items.calibration("i", 4)),
            Map.entry("rank", Items.judgement("i", "a=1", "b=0")),
            Map.entry("map", Items.loopMap("i", "a=PURSUER-CUE", "b=DISTANCER-CUE")),
            Map.entry("open", Items.open("i", "both")));

    private static SingleChoiceItem fixed() {
        return Items.single("i", "*a|", "b|", "c|");
    }

    @Test
    void partsAreNumbered() {
        assertThat(asked("single").lines()).containsExactly("  1  a", "  2  b", "  3  c");
        assertThat(asked("single").prompt()).isEqualTo("One number: ");
        assertThat(asked("judge").lines()).containsExactly("  t  true    f  false");
        assertThat(asked("match").lines()).hasSize(5).element(2).asString().startsWith("  a  ");
        assertThat(asked("hot").lines()).containsExactly("  1  Ada: a", "  2  Ben: b");
        assertThat(asked("code").lines()).last().asString().startsWith("  Moves: PRESS BLAME");
        assertThat(asked("cloze").lines()).containsExactly("before [1] ……, [2] ……, after");
        assertThat(asked("estimate").lines()).containsExactly("  A scale from 0 to 10; up to 1 off counts as close.");
        assertThat(asked("map").lines()).contains("  a  Pursuer’s seat: cue", "  j  Distancer’s seat: effect", "  k  No place in the loop");
        assertThat(asked("open").lines()).isEmpty();
    }

    @Test
    void everyPromptAsksForSomething() {
        ITEMS.forEach((name, item) -> assertThat(asked(name).prompt()).as(name).endsWith(": "));
    }

    @Test
    void whatIsTypedBecomesAResponse() {
        assertTyped("single", "3", new Response.Picked("i-c"));
        assertTyped("several", "3, 1", new Response.PickedSet(Set.of("i-a", "i-c")));
        assertTyped("judge", "T", new Response.Judged(true));
        assertTyped("judge", "f", new Response.Judged(false));
        assertTyped("type", "hold me tight", new Response.Typed("hold me tight"));
        assertTyped("hot", "2", new Response.Picked("i-b"));
        assertTyped("code", "press 3, LIMIT 1", new Response.Coded(Map.of("i-a", new Response.Coded.Code(MoveCode.PRESS, 3),
                "i-b", new Response.Coded.Code(MoveCode.LIMIT, 1))));
        assertTyped("cloze", "anxiety ; avoidance", new Response.Filled(Map.of("i-one", "anxiety", "i-two", "avoidance")));
        assertTyped("estimate", "4.5 70%", new Response.Estimated(4.5, 0.7));
        assertTyped("estimate", "10, 0", new Response.Estimated(10, 0));
        assertTyped("open", "I hear both of you.", new Response.Written("I hear both of you."));
        assertThat(asked("order").typed("3 1 2")).isPresent();
        assertThat(asked("rank").typed("2,1")).isPresent();
        assertThat(asked("match").typed("1c,2a")).isPresent();
        assertThat(asked("map").typed("1k,2k")).as("several at one place").isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"single|0", "single|4", "single|1,2", "single|one", "single|-1", "single|100", "single|1.",
        "several|1,1", "several|1,4", "several|1;2", "judge|true", "order|1,2", "order|1,2,2", "order|3", "match|3a", "match|1d",
        "match|0a", "match|1", "match|a1", "match|1a,1b", "match|1A", "hot|1,2", "code|PRESS 2", "code|PRESS 2,EXIT 4",
        "code|PRESS 2,HUG 1", "code|PRESS,EXIT", "cloze|one", "cloze|a;b;c", "estimate|4", "estimate|11 50", "estimate|4 101",
        "estimate|four 50", "rank|1", "rank|1,1", "map|3a", "map|1l"})
    void whatIsNoAnswerIsRefused(String item, String typed) {
        assertThat(Optional.of(asked(item).typed(typed))).contains(Optional.empty());
    }

    @Test
    void whatIsMeasuredBesideTheScoreIsTold() {
        assertThat(asked("estimate").measures(new Response.Estimated(4, 0.9))).containsExactly("Brier score 0.01, where 0 is best.");
        assertThat(asked("code").measures(Keys.of(ITEMS.get("code")))).singleElement().asString().startsWith("Kappa against the authors’ moves 1.00;");
        assertThat(asked("judge").measures(new Response.Judged(true))).isEmpty();
    }

    @Test
    void typingHasAnEnd() {
        assertThat(Optional.of(asked("type").typed("x".repeat(Response.Typed.LONGEST + 1)))).contains(Optional.empty());
        assertThat(Optional.of(asked("open").typed("x".repeat(Response.Written.LONGEST + 1)))).contains(Optional.empty());
    }

    private static Asked<?, ?, ?> asked(String name) {
        return Asked.of(ITEMS.get(name), 1);
    }

    private static void assertTyped(String name, String typed, Response response) {
        assertThat(Optional.<Object>of(asked(name).typed(typed))).as(name).contains(Optional.of(response));
    }
}
