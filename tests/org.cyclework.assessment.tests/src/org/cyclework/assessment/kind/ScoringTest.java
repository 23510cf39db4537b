package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Response.Judged;
import org.cyclework.assessment.Response.Matched;
import org.cyclework.assessment.Response.Ordered;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.assessment.Response.Typed;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind scores as its rule says and gives feedback on every part. */
class ScoringTest {

    @ParameterizedTest
    @CsvSource({"a, 0", "b, 1", "c, 0"})
    void aSingleChoiceIsAllOrNothing(String picked, double score) {
        Marks scored = score(Items.single("i", "a", "*b", "c"), new Picked("i-" + picked));
        assertThat(scored.score().getAsDouble()).isEqualTo(score);
        assertThat(scored.rightAnswer()).containsExactly("b");
        assertThat(scored.parts()).hasSize(3).allMatch(part -> part.feedback().equals("about " + part.text()));
        assertThat(scored.parts()).filteredOn(PartFeedback::taken).extracting(PartFeedback::text).containsExactly(picked);
        assertThat(scored.parts()).filteredOn(PartFeedback::right).extracting(PartFeedback::text).containsExactly("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a b c   | 1
            a b     | 0.6666666666666666
            a       | 0.3333333333333333
            a b c d | 0.6666666666666666
            a d     | 0
            a d e   | 0
            d e     | 0
                    | 0
            """)
    void aMultipleResponseTakesWrongOnesFromRightOnes(String picked, double score) {
        Marks scored = score(Items.multiple("i", "*a", "*b", "*c", "d", "e"), new PickedSet(ids(picked)));
        assertThat(scored.score().getAsDouble()).isEqualTo(score, within(1e-12));
        assertThat(scored.rightAnswer()).containsExactly("a", "b", "c");
        assertThat(scored.parts()).hasSize(5);
    }

    @Test
    void whereNoOptionIsRightPickingNoneIs() {
        Item item = Items.multiple("i", "a", "b");
        assertThat(score(item, new PickedSet(Set.of())).score().getAsDouble()).isEqualTo(1);
        assertThat(score(item, new PickedSet(Set.of("i-a"))).score().getAsDouble()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"true, true, 1", "true, false, 0", "false, true, 0", "false, false, 1"})
    void aStatementIsTrueOrFalse(boolean key, boolean said, double score) {
        Marks scored = score(Items.trueFalse("i", key), new Judged(said));
        assertThat(scored.score().getAsDouble()).isEqualTo(score);
        assertThat(scored.parts()).filteredOn(PartFeedback::taken).extracting(PartFeedback::feedback)
                .containsExactly(said ? "said true" : "said false");
        assertThat(scored.rightAnswer()).containsExactly(key ? "True" : "False");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a:a b:b c:c     | 1
            a:a b:b         | 0.6666666666666666
            a:b b:a c:c     | 0.3333333333333333
            a:d b:b c:c     | 1
            a:a b:extra c:c | 0.6666666666666666
                            | 0
            """)
    void aMatchingGivesTheShareOfRightPairs(String pairs, double score) {
        Item item = Items.matching("i", "a=same", "b=two", "c=three", "d=same", "=extra");
        Map<String, String> given = new HashMap<>();
        given.put("i-d", "i-a"); // the same words: as good as its own
        for (String pair : words(pairs)) {
            given.put("i-" + pair.split(":")[0], "i-" + pair.split(":")[1]);
        }
        Marks scored = score(item, new Matched(given));
        assertThat(scored.score().getAsDouble()).isEqualTo((score * 3 + 1) / 4, within(1e-12));
        assertThat(scored.parts()).hasSize(5).extracting(PartFeedback::text).contains("extra");
        assertThat(scored.rightAnswer()).containsExactly("a → same", "b → two", "c → three", "d → same");
    }

    @ParameterizedTest
    @CsvSource({"a b c d, 1", "b a c d, 0.6666666666666666", "a c b d, 0.6666666666666666", "b a d c, 0.3333333333333333",
        "d b c a, 0", "c d a b, 0", "d c b a, 0", "b c d a, 0"})
    void anOrderingCountsPairsAndChanceGivesNothing(String order, double score) {
        Marks scored = score(Items.ordering("i", "one", "two", "three", "four"), ordered(order));
        assertThat(scored.score().getAsDouble()).isEqualTo(score, within(1e-12));
        assertThat(scored.rightAnswer()).containsExactly("one", "two", "three", "four");
        assertThat(scored.parts()).hasSize(4);
    }

    @Test
    void stepsWithTheSameWordsAreAsGoodAsEachOther() {
        Item item = Items.ordering("i", "breathe", "speak", "breathe", "listen");
        assertThat(score(item, ordered("c b a d")).score().getAsDouble()).isEqualTo(1);
        assertThat(score(item, ordered("c b a d")).parts()).allMatch(PartFeedback::right);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            demand-withdraw            | 1
            Demand–Withdraw            | 1
            '  demand -   withdraw '   | 1
            demand—withdraw pattern    | 1
            the demand-withdraw        | 0
            withdraw                   | 0.5
            withdrawn                  | 0
            don't                      | 1
            don’t                      | 1
            DON`T                      | 1
            dont                       | 0
            a.c                        | 1
            abc                        | 0
            ''                         | 0
            *                          | 0
            """)
    void aShortAnswerFitsPatterns(String typed, double score) {
        ShortAnswerItem item = Items.shortAnswer("i", "demand-withdraw*=1", "withdraw=0.5", "don’t=1", "a.c=1");
        Marks scored = score(item, new Typed(typed));
        assertThat(scored.score().getAsDouble()).as("“%s”", typed).isEqualTo(score);
        assertThat(scored.parts()).hasSize(1);
        assertThat(scored.parts().get(0).feedback()).isEqualTo(score == 0 ? "something else" : scored.parts().get(0).feedback());
        assertThat(scored.rightAnswer()).containsExactly("don’t", "a.c");
    }

    @Test
    void capitalsMatterWhereTheItemSaysSo() {
        ShortAnswerItem item = Items.shortAnswer("i", "EFT=1");
        assertThat(score(item, new Typed("eft")).score().getAsDouble()).isEqualTo(1);
        item.setCaseSensitive(true);
        assertThat(score(item, new Typed("eft")).score().getAsDouble()).isZero();
        assertThat(score(item, new Typed("EFT")).score().getAsDouble()).isEqualTo(1);
    }

    @Test
    void theBestFittingAnswerCounts() {
        assertThat(score(Items.shortAnswer("i", "w*=0.25", "withdraw*=0.75"), new Typed("withdrawal")).score().getAsDouble()).isEqualTo(0.75);
    }

    @Test
    void aPatternOfManyStarsIsQuick() {
        String pattern = "a*".repeat(40) + "b";
        assertThat(TypedPattern.fits(pattern, "a".repeat(1000), false)).isFalse();
        assertThat(TypedPattern.fits(pattern, "a".repeat(999) + "b", false)).isTrue();
    }

    @Test
    void aResponseOfAnotherKindOrWithUnknownPartsIsRefused() {
        assertRefused(Items.single("i", "*a", "b"), new Typed("a"));
        assertRefused(Items.single("i", "*a", "b"), new Picked("i-z"));
        assertRefused(Items.multiple("i", "*a", "b"), new PickedSet(Set.of("i-a", "i-z")));
        assertRefused(Items.trueFalse("i", true), new Picked("true"));
        assertRefused(Items.matching("i", "a=b"), new Matched(Map.of("i-a", "i-z")));
        assertRefused(Items.matching("i", "a=b"), new Matched(Map.of("i-z", "i-a")));
        assertRefused(Items.ordering("i", "a", "b", "c"), ordered("a b"));
        assertRefused(Items.ordering("i", "a", "b", "c"), ordered("a b b"));
        assertThatThrownBy(() -> new Typed("x".repeat(Typed.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSideThatGotTheWrongPartnerTellsTheRightOne() {
        Marks marks = score(Items.matching("i", "a=one", "b=two."), new Matched(Map.of("i-a", "i-b", "i-b", "i-a")));
        assertThat(marks.parts()).extracting(part -> part.text() + ": " + part.feedback().strip())
                .anyMatch(line -> line.startsWith("a: one. ")).anyMatch(line -> line.startsWith("b: two. "));
        Marks right = score(Items.matching("i", "a=one", "b=two."), new Matched(Map.of("i-a", "i-a", "i-b", "i-b")));
        assertThat(right.parts()).noneMatch(part -> part.feedback().startsWith("one") || part.feedback().startsWith("two"));
    }

    @Test
    void aTypedKeyIsWholeWhereTheAuthorWroteItWhole() {
        assertThat(score(Items.shortAnswer("i", "validat*=1", "validation=1"), new Typed("x")).rightAnswer()).containsExactly("validation");
        assertThat(score(Items.shortAnswer("i", "debrief*=1", "*masked arousal*=1"), new Typed("x")).rightAnswer()).containsExactly("debrief", "masked arousal");
    }

    @Test
    void everyResponseComesBackFromItsEvent() throws Exception {
        assertKept(Items.single("i", "*a", "b"), new Picked("i-b"));
        assertKept(Items.multiple("i", "*a", "b"), new PickedSet(Set.of("i-b", "i-a")));
        assertKept(Items.trueFalse("i", true), new Judged(true));
        assertKept(Items.matching("i", "a=b", "c=d"), new Matched(Map.of("i-a", "i-c")));
        assertKept(Items.ordering("i", "a", "b", "c"), ordered("c a b"));
        assertKept(Items.shortAnswer("i", "a=1"), new Typed(" \"Ähm\" \\ … "));
    }

    @Test
    void anItemThatCannotBePlayedYetIsKnownAsSuch() {
        ItemKinds kinds = ItemKinds.builtIn();
        assertThat(new ItemKinds(List.of()).playable(Items.trueFalse("i", true))).as("without its kind").isFalse();
        assertThat(kinds.playable(AssessmentFactory.eINSTANCE.createMatchingItem())).as("without parts").isFalse();
        assertThat(kinds.playable(Items.trueFalse("i", true))).isTrue();
    }

    private static void assertRefused(Item item, Response response) {
        assertThatThrownBy(() -> score(item, response)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertKept(Item item, Response response) throws Exception {
        assertThat((Response) Asked.of(item, 5).kept(response)).isEqualTo(response);
    }

    private static Marks score(Item item, Response response) {
        return Asked.of(item, 5).mark(response);
    }

    private static Ordered ordered(String order) {
        return new Ordered(words(order).stream().map(id -> "i-" + id).toList());
    }

    private static Set<String> ids(String words) {
        return words(words).stream().map(id -> "i-" + id).collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
