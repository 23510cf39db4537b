package org.cyclework.assessment.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.course.render.ItemParts;
import org.cyclework.course.render.Kinds;
import org.cyclework.course.validate.Finding.Severity;
import org.cyclework.course.validate.ItemRule.Remark;
import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of item that the model has can be asked, from its check to its feedback, or stands on a list that only shrinks. */
class EveryKindTest {

    /** What cannot be asked yet. Nothing is ever added here: a new class of the model comes with its kind. */
    private static final Set<String> NOT_YET = Set.of();

    /** Kinds in which there is nothing to read beside the stem before they are answered. */
    private static final Set<String> WITHOUT_PARTS = Set.of("ShortAnswerItem", "CalibrationItem", "OpenResponseItem");

    private static final List<Item> SOUND = List.of(
            Items.single("i", "*a", "b"), Items.multiple("i", "*a", "b"), Items.trueFalse("i", true),
            Items.matching("i", "a=1", "b=2"), Items.ordering("i", "one", "two", "three"), Items.shortAnswer("i", "loop=1"),
            Items.hotText("i", "Ada: a", "*Ben: b"), Items.coding("i", "PRESS 2"), Items.cloze("i", "one=loop"),
            Items.calibration("i", 4), Items.judgement("i", "a=1", "b=0"), Items.loopMap("i", "a=PURSUER-CUE", "b=DISTANCER-CUE"),
            Items.open("i", "both"));

    static Stream<EClass> classes() {
        return AssessmentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> AssessmentPackage.eINSTANCE.getItem().isSuperTypeOf(one) && !one.isAbstract());
    }

    @Test
    void theModelHasThirteen() {
        assertThat(classes()).hasSize(13);
    }

    @Test
    void whatCannotBeAskedYetIsWhatTheListSays() {
        assertThat(classes().filter(one -> ItemKinds.builtIn().of(empty(one)).isEmpty()).map(EClass::getName).collect(Collectors.toSet()))
                .isEqualTo(NOT_YET);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void aSoundItemIsAskedInEveryWay(EClass one) throws Exception {
        if (NOT_YET.contains(one.getName())) {
            return;
        }
        Item item = SOUND.stream().filter(one::isInstance).findFirst().orElseThrow();
        assertThat(ItemKinds.builtIn().playable(item)).isTrue();
        assertThat(ItemKinds.builtIn().check(item, (element, attribute) -> true)).isEmpty();
        assertThat(ItemParts.of(item).options().isEmpty()).isEqualTo(WITHOUT_PARTS.contains(one.getName()));
        assertThat(Kinds.of(item)).isNotBlank();
        Asked<?, ?, ?> asked = Asked.of(item, 1);
        assertThat(asked.prompt()).isNotBlank();
        assertThat((Object) asked.kept(Keys.of(item))).isEqualTo(Keys.of(item));
        assertThat(asked.mark(Keys.of(item)).rightAnswer()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void anEmptyItemIsNotAskedAndItsAuthorIsTold(EClass one) {
        if (NOT_YET.contains(one.getName())) {
            return;
        }
        Item item = empty(one);
        boolean wholeByItself = Set.of("TrueFalseItem", "CalibrationItem").contains(one.getName());
        assertThat(ItemKinds.builtIn().playable(item)).isEqualTo(wholeByItself);
        if (!one.getName().equals("CalibrationItem")) {
            assertThat(ItemKinds.builtIn().check(item, (element, attribute) -> false)).isNotEmpty().allSatisfy(remark -> {
                assertThat(remark.severity()).isEqualTo(Severity.ERROR);
                assertThat(remark.rule()).isEqualTo("no-key");
                assertThat(remark.message()).endsWith(".");
                assertThat(remark.remedy()).endsWith(".");
            });
        }
    }

    @Test
    void aKindThatIsNotThereIsANoteThatNamesIt() {
        List<Remark> remarks = new ItemKinds(List.of(new SingleChoice())).check(Items.calibration("i", 4), (element, attribute) -> true);
        assertThat(remarks).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.message()).contains("Calibration").endsWith(".");
        });
    }

    private static Item empty(EClass one) {
        return (Item) one.getEPackage().getEFactoryInstance().create(one);
    }
}
