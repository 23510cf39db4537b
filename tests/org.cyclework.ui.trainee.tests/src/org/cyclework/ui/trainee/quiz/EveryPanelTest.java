package org.cyclework.ui.trainee.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.kind.ItemKinds;
import org.cyclework.model.assessment.AssessmentPackage;
import org.cyclework.model.assessment.ClozeItem;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of item that the model has and that can be asked has a panel in the window, and a new form may bring its own. */
class EveryPanelTest {

    /** A form that nobody here knows. */
    private record Colour() implements Presentation {
    }

    static Stream<EClass> classes() {
        return AssessmentPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(one -> AssessmentPackage.eINSTANCE.getItem().isSuperTypeOf(one) && !one.isAbstract());
    }

    @Test
    void theModelHasThirteen() {
        assertEquals(13, classes().count());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void itHasAPanel(EClass one) {
        Item item = (Item) sample(one, "i");
        if (item instanceof ClozeItem cloze) {
            cloze.setText("before {" + cloze.getGaps().get(0).getId() + "}");
        }
        ItemKinds.builtIn().of(item).ifPresent(kind -> {
            assertTrue(ItemKinds.builtIn().playable(item), "the sample can be asked");
            Presentation presentation = present(kind, item);
            assertTrue(AnswerPanels.builtIn().has(presentation), presentation.toString());
        });
    }

    @Test
    void aNewFormBringsItsPanel() {
        assertFalse(AnswerPanels.builtIn().has(new Colour()));
        PanelKind<Colour> kind = PanelKind.of(Colour.class, (colour, place) -> null);
        assertTrue(AnswerPanels.builtIn().and(List.of(kind)).has(new Colour()));
        assertTrue(AnswerPanels.builtIn().and(List.of(kind)).has(new Presentation.Judge()));
    }

    private static <I extends Item> Presentation present(ItemKind<I, ?, ?> kind, Item item) {
        return kind.present(kind.item().cast(item), new Random(1));
    }

    /** An element with words in every text and two parts in every list. */
    private static EObject sample(EClass one, String id) {
        EObject element = one.getEPackage().getEFactoryInstance().create(one);
        for (EAttribute attribute : one.getEAllAttributes()) {
            if (attribute.getEAttributeType() == EcorePackage.eINSTANCE.getEString() && !attribute.isMany()) {
                element.eSet(attribute, attribute.isID() ? id : attribute.getName());
            }
        }
        for (EReference reference : one.getEAllContainments()) {
            if (reference.isMany()) {
                element.eSet(reference, List.of(sample(reference.getEReferenceType(), id + "-a"), sample(reference.getEReferenceType(), id + "-b")));
            }
        }
        return element;
    }
}
