package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Response;
import org.cyclework.assessment.Response.Coded;
import org.cyclework.assessment.Response.Estimated;
import org.cyclework.assessment.Response.Filled;
import org.cyclework.assessment.Response.Matched;
import org.cyclework.assessment.Response.Ordered;
import org.cyclework.assessment.Response.Picked;
import org.cyclework.assessment.Response.PickedSet;
import org.cyclework.assessment.Response.Written;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds beyond choosing and ordering score as their rules say. */
class GradedScoringTest {

    private static final double CLOSE = 1e-12;

    @Test
    void oneHotLineIsPickedByItselfAndSeveralTogether() {
        Item one = Items.hotText("i", "Ada: hello", "*Ben: go away");
        assertThat(Asked.of(one, 1).shown()).isEqualTo(new Presentation.PickOne(
                List.of(new Part("i-a", "Ada: hello"), new Part("i-b", "Ben: go away"))));
        assertThat(score(one, new Picked("i-b"))).isEqualTo(1);
        assertThat(score(one, new Picked("i-a"))).isZero();
        Item two = Items.hotText("i", "*Ada: one", "*Ben: two", "Ada: three", "Ben: four");
        assertThat(Asked.of(two, 1).shown()).isInstanceOf(Presentation.PickSeveral.class);
        assertThat(score(two, new PickedSet(Set.of("i-a")))).isEqualTo(0.5);
        assertThat(score(two, new PickedSet(Set.of("i-a", "i-b", "i-c")))).isEqualTo(0.5);
        assertThat(score(two, new PickedSet(Set.of("i-c", "i-d")))).isZero();
        assertThat(Asked.of(two, 1).mark(new PickedSet(Set.of("i-a"))).rightAnswer()).containsExactly("Ada: one", "Ben: two");
    }

    @ParameterizedTest
    @CsvSource({"PRESS 2; EXIT 1, 1", "PROBE 2; EXIT 1, 1", "PRESS 3; EXIT 1, 0.9375", "PRESS 2; EXIT 3, 0.875",
        "PRESS 2; BLAME 1, 0.5", "BLAME 2; BLAME 1, 0"})
    void aLineEarnsThreeQuartersForItsMoveAndTheRestForItsIntensity(String codes, double score) {
        assertThat(score(Items.coding("i", "PRESS 2 PROBE", "EXIT 1"), coded(codes.split("; ")))).isEqualTo(score, within(CLOSE));
    }

    @Test
    void codingSaysTheGoldCodeAndMeasuresAgreement() {
        Item item = Items.coding("i", "PRESS 2 PROBE", "EXIT 1", "PRESS 1", "EXIT 2");
        Marks marks = Asked.of(item, 1).mark(coded("PROBE 2", "EXIT 1", "PRESS 1", "PRESS 2"));
        assertThat(marks.parts()).extracting(PartFeedback::right).containsExactly(true, true, true, false);
        assertThat(marks.parts().get(0).feedback()).isEqualTo("PRESS 2 (also PROBE). about line 0");
        // gold: PRESS EXIT PRESS EXIT; given: PROBE EXIT PRESS PRESS; p_o = 2/4, p_e = (2·2 + 2·1)/16
        assertThat(marks.measures().get("kappa")).isEqualTo((0.5 - 0.375) / (1 - 0.375), within(CLOSE));
        assertThat(marks.measures()).containsEntry("acceptable", 0.75).containsEntry("lines", 4.0);
        assertThat(score(item, new Coded(Map.of()))).isZero();
    }

    @Test
    void onlyTheCodesOfTheSetAreOffered() {
        CodingItem item = Items.coding("i", "PRESS 2");
        assertThat(((Presentation.Code) Asked.of(item, 1).shown()).moves()).isEqualTo(MoveCode.VALUES);
        item.getCodeSet().addAll(List.of(MoveCode.PRESS, MoveCode.LIMIT));
        assertThat(((Presentation.Code) Asked.of(item, 1).shown()).moves()).containsExactly(MoveCode.PRESS, MoveCode.LIMIT);
    }

    @Test
    void aClozeIsTheMeanOfItsGaps() {
        Item item = Items.cloze("i", "one=anxi*", "two=avoid*");
        Presentation.Fill shown = (Presentation.Fill) Asked.of(item, 1).shown();
        assertThat(shown.texts()).containsExactly("before ", ", ", ", after");
        assertThat(shown.gapIds()).containsExactly("i-one", "i-two");
        Marks marks = Asked.of(item, 1).mark(new Filled(Map.of("i-one", " Anxiety", "i-two", "distance")));
        assertThat(marks.score()).hasValue(0.5);
        assertThat(marks.parts()).extracting(PartFeedback::feedback).containsExactly("about one", "something else than two");
        assertThat(marks.rightAnswer()).containsExactly("anxi", "avoid");
        assertThat(score(item, new Filled(Map.of()))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, 1, 1", "5, 1, 1", "4, 0.5, 0.875", "4, 0, 0.5", "7.5, 0, 0.75", "7.5, 1, 0.25", "10, 0, 0.5", "10, 0.5, 0.375"})
    void anEstimateCountsHalfForBeingCloseAndHalfForAFittingConfidence(double value, double sure, double score) {
        assertThat(score(Items.calibration("i", 4), new Estimated(value, sure))).isEqualTo(score, within(CLOSE));
    }

    @Test
    void anEstimateTellsItsBrierScore() {
        Marks marks = Asked.of(Items.calibration("i", 2), 1).mark(new Estimated(6, 0.8));
        assertThat(marks.measures().get("brier")).isEqualTo(0.64, within(CLOSE));
        assertThat(marks.measures()).containsEntry("miss", 4.0);
        assertThat(marks.parts().get(0).feedback()).isEqualTo("Because it is 2.0.");
        assertThat(marks.rightAnswer()).containsExactly("2");
    }

    /** Weights 1, 0.6, 0.5 and 0: differences of pairs sum to 0.4 + 0.5 + 1 + 0.1 + 0.6 + 0.5 = 3.1. */
    @ParameterizedTest
    @CsvSource({"a b c d, 1", "a c b d, 0.9354838709677419", "b a c d, 0.7419354838709677", "d c b a, 0", "d a b c, 0"})
    void aRankingCountsByWhatThePanelSeesBetweenTwoResponses(String order, double score) {
        Item item = Items.judgement("i", "c=0.5", "a=1", "d=0", "b=0.6");
        assertThat(score(item, new Ordered(Arrays.stream(order.split(" ")).map(id -> "i-" + id).toList())))
                .isEqualTo(score, within(CLOSE));
    }

    @Test
    void responsesOfTheSameWeightMayStandInAnyOrder() {
        Item item = Items.judgement("i", "a=1", "b=1", "c=0");
        assertThat(score(item, new Ordered(List.of("i-b", "i-a", "i-c")))).isEqualTo(1);
        assertThat(Asked.of(item, 1).mark(new Ordered(List.of("i-b", "i-a", "i-c"))).parts()).allMatch(PartFeedback::right);
    }

    @Test
    void aMapCountsWhatFoundItsPlaceLessWhatHasNone() {
        Item item = Items.loopMap("i", "a=PURSUER-CUE", "b=DISTANCER-MOVE", "verdict");
        assertThat(score(item, new Matched(Map.of("i-a", "PURSUER-CUE", "i-b", "DISTANCER-MOVE")))).isEqualTo(1);
        assertThat(score(item, new Matched(Map.of("i-a", "PURSUER-CUE", "i-b", "DISTANCER-MOVE", "i-verdict", "NOWHERE")))).isEqualTo(1);
        assertThat(score(item, new Matched(Map.of("i-a", "PURSUER-CUE", "i-b", "PURSUER-MOVE")))).isEqualTo(0.5);
        assertThat(score(item, new Matched(Map.of("i-a", "PURSUER-CUE", "i-b", "DISTANCER-MOVE", "i-verdict", "PURSUER-FEELING")))).isEqualTo(0.5);
        assertThat(score(item, new Matched(Map.of()))).as("leaving all of it out").isZero();
        assertThat(((Presentation.Match) Asked.of(item, 1).shown()).right()).hasSize(11);
    }

    @Test
    void anOpenAnswerHasNoScoreUntilSomebodyRatesIt() {
        Marks marks = Asked.of(Items.open("i", "both", "effect"), 1).mark(new Written("words"));
        assertThat(marks.score()).isEmpty();
        assertThat(marks.rightAnswer()).containsExactly("A model answer to i");
        assertThat(marks.criteria()).hasSize(2).allMatch(criterion -> criterion.levels() == 5);
    }

    @Test
    void everyResponseComesBackFromItsEvent() throws Exception {
        assertKept(Items.hotText("i", "Ada: a", "*Ben: b"), new Picked("i-a"));
        assertKept(Items.hotText("i", "*Ada: a", "*Ben: b"), new PickedSet(Set.of("i-a")));
        assertKept(Items.hotText("i", "*Ada: a", "*Ben: b"), new PickedSet(Set.of()));
        assertKept(Items.coding("i", "PRESS 2", "EXIT 1"), coded("LIMIT 3"));
        assertKept(Items.cloze("i", "one=a"), new Filled(Map.of("i-one", "“a”")));
        assertKept(Items.calibration("i", 4), new Estimated(4.5, 0.25));
        assertKept(Items.judgement("i", "a=1", "b=0"), new Ordered(List.of("i-b", "i-a")));
        assertKept(Items.loopMap("i", "a=PURSUER-CUE"), new Matched(Map.of("i-a", "NOWHERE")));
        assertKept(Items.open("i", "both"), new Written("“Two” words\nand a line"));
    }

    @Test
    void partsThatAreNotThereAreRefused() {
        assertRefused(Items.hotText("i", "Ada: a", "*Ben: b"), new Picked("i-z"));
        assertRefused(Items.coding("i", "PRESS 2"), new Coded(Map.of("i-z", new Coded.Code(MoveCode.PRESS, 1))));
        assertRefused(Items.cloze("i", "one=a"), new Filled(Map.of("i-z", "a")));
        assertRefused(Items.calibration("i", 4), new Estimated(11, 0.5));
        assertRefused(Items.judgement("i", "a=1", "b=0"), new Ordered(List.of("i-b")));
        assertRefused(Items.loopMap("i", "a=PURSUER-CUE"), new Matched(Map.of("i-a", "PURSUER-NOTHING")));
        assertThatThrownBy(() -> new Estimated(4, 1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Coded.Code(MoveCode.PRESS, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Written("x".repeat(Written.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hintsGiveTheFirstLetterAndNoMore() {
        assertThat(hints(Items.shortAnswer("i", "withdraw*=1", "other=0.5"))).containsExactly("It begins with “w”.");
        assertThat(hints(Items.shortAnswer("i", "no=1"))).isEmpty();
        assertThat(hints(Items.cloze("i", "one=a", "two=avoid*"))).containsExactly("Gap 2: It begins with “a”.");
    }

    private static List<String> hints(Item item) {
        return item instanceof org.cyclework.model.assessment.ClozeItem cloze ? new Cloze().hints(cloze)
                : new ShortAnswer().hints((org.cyclework.model.assessment.ShortAnswerItem) item);
    }

    private static Coded coded(String... codes) {
        Map<String, Coded.Code> byLine = new HashMap<>();
        for (int i = 0; i < codes.length; i++) {
            String[] words = codes[i].split(" ");
            byLine.put("i-" + (char) ('a' + i), new Coded.Code(MoveCode.valueOf(words[0]), Integer.parseInt(words[1])));
        }
        return new Coded(byLine);
    }

    private static double score(Item item, Response response) {
        return Asked.of(item, 1).mark(response).score().getAsDouble();
    }

    private static void assertKept(Item item, Response response) throws Exception {
        assertThat((Object) Asked.of(item, 1).kept(response)).isEqualTo(response);
    }

    private static void assertRefused(Item item, Response response) {
        assertThatThrownBy(() -> Asked.of(item, 1).mark(response)).isInstanceOf(IllegalArgumentException.class);
    }
}
