package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cyclework.model.assessment.CalibrationItem;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.CodingItem;
import org.cyclework.model.assessment.HotTextItem;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.OpenResponseItem;
import org.cyclework.model.assessment.ShortAnswerItem;
import org.cyclework.model.vignette.MoveCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author forgot in an item is told, and why. */
class AuthorFaultsTest {

    /** An item with a fault and a part of what must be said about it. */
    private record Fault(Item item, String said) {

        @Override
        public String toString() {
            return item.eClass().getName() + " " + said;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(Items.single("i", "a", "b"), "exactly one option"),
                new Fault(Items.single("i", "*a", "*b"), "exactly one option"),
                new Fault(Items.single("i", "*a"), "two options"),
                new Fault(Items.multiple("i", "a", "b"), "no option is correct"),
                new Fault(Items.matching("i", "a=1"), "two pairs"),
                new Fault(Items.ordering("i", "a", "b"), "three steps"),
                new Fault(but(Items.shortAnswer("i", "p=1"), (ShortAnswerItem item) -> item.getAnswers().get(0).setCredit(0.5)), "full credit"),
                new Fault(but(Items.hotText("i", "*Ada: a"), (HotTextItem item) -> item.getLines().get(0).setCorrect(false)), "no line"),
                new Fault(but(Items.coding("i", "PRESS 2"), (CodingItem item) -> item.getCodeSet().add(MoveCode.EXIT)), "not among the codes"),
                new Fault(but(Items.coding("i", "PRESS 2"), (CodingItem item) -> item.getLines().get(0).setIntensity(4)), "between 1 and 3"),
                new Fault(but(Items.cloze("i", "one=a"), (ClozeItem item) -> item.setText("No place.")), "no place in the text"),
                new Fault(but(Items.calibration("i", 4), (CalibrationItem item) -> item.setTruth(11)), "between minimum and maximum"),
                new Fault(but(Items.calibration("i", 4), (CalibrationItem item) -> item.setTolerance(-1)), "tolerance"),
                new Fault(Items.judgement("i", "a=1", "b=1"), "weigh the same"),
                new Fault(but(Items.loopMap("i", "a=PURSUER-CUE", "b"), (LoopMapItem item) -> {}), "two parts"),
                new Fault(but(Items.open("i", "both"), (OpenResponseItem item) -> item.setModelAnswer(" ")), "no model answer"),
                new Fault(Items.open("i"), "no criterion"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void itIsTold(Fault fault) {
        assertThat(ItemKinds.builtIn().check(fault.item(), (element, attribute) -> true))
                .anyMatch(remark -> remark.message().contains(fault.said()));
    }

    @Test
    void whatHasToBeWrittenIsMissed() {
        assertThat(ItemKinds.builtIn().check(Items.trueFalse("i", false), (element, attribute) -> !attribute.equals("answer"))).hasSize(1);
        assertThat(ItemKinds.builtIn().check(Items.coding("i", "PRESS 2"), (element, attribute) -> !attribute.equals("move"))).hasSize(1);
    }

    private static <I extends Item> Item but(I item, Consumer<I> spoil) {
        spoil.accept(item);
        return item;
    }
}
