package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cyclework.course.Course;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Reflection;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.trainee.play.DecisionModel.Stand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order a case of decisions is read, and how it comes to its end. */
class DecisionModelTest {

    private static final Course COURSE = ProductPack.course();

    private final KeptWalk[] kept = new KeptWalk[1];

    private DecisionModel begun(String caseId) {
        kept[0] = new PlaysInMemory(COURSE).walk(null, caseId, 7);
        return new DecisionModel(COURSE, kept[0]);
    }

    private static int option(DecisionModel model, boolean sound) {
        return IntStream.range(0, model.options().size()).filter(i -> model.options().get(i).isSound() == sound).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VX", "VY"})
    void whatADecisionLeadsToIsReadAloneBeforeTheNextSituation(String caseId) {
        DecisionModel model = begun(caseId);
        assertEquals(Stand.SITUATION, model.stand());
        assertEquals(Optional.empty(), model.nextWords());
        String first = kept[0].walk().now().getTitle();
        assertTrue(model.page().body().contains("<h1>" + first + "</h1>"), model.page().body());
        assertTrue(model.where().endsWith("decision 1"), model.where());

        model.decide(option(model, true));

        assertEquals(Stand.CONSEQUENCE, model.stand());
        assertEquals(List.of(), model.options(), "nothing is asked while it is read");
        String next = kept[0].walk().now().getTitle();
        assertFalse(model.page().body().contains("<h1>" + next), model.page().body());
        assertTrue(model.page().body().contains("What this led to"), model.page().body());
        assertTrue(model.where().endsWith("decision 1"), model.where());
        assertEquals("&Continue: " + next, model.nextWords().orElseThrow());
        model.next();
        assertTrue(model.page().body().contains("<h1>" + next), model.page().body());
        assertTrue(model.where().endsWith("decision 2"), model.where());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VX", "VY"})
    void aWayThatCouldCostTooMuchLeadsBackToTheSameChoice(String caseId) {
        DecisionModel model = begun(caseId);
        String before = model.page().body();
        model.decide(option(model, false));
        assertTrue(model.page().body().contains("What this could have cost"), model.page().body());
        assertEquals("&Back to the choice", model.nextWords().orElseThrow());
        model.next();
        assertEquals(before, model.page().body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VX", "VY"})
    void itEndsWithACloseAWayOutOfTheRoleAndACopy(String caseId) {
        DecisionModel model = begun(caseId);
        model.decide(option(model, false));
        model.next();
        for (int i = 0; i < 30 && model.stand() == Stand.SITUATION; i++) {
            model.decide(option(model, true));
            model.next();
        }
        assertEquals(Stand.CLOSE, model.stand());
        assertTrue(model.where().endsWith("closed"), model.where());
        String close = model.page().body();
        assertTrue(close.contains("taken back, once you had seen"), close);
        assertFalse(close.contains("wrong turn"), close);
        assertTrue(close.contains("Why no partner’s chair was opened"), close);
        model.next();
        assertEquals(Stand.OUT_OF_ROLE, model.stand());
        assertEquals(Optional.empty(), model.nextWords());
        assertTrue(model.page().body().contains("Say your own name"), model.page().body());
        String copy = model.copy();
        assertTrue(kept[0].walk().taken().stream().allMatch(each -> copy.contains(each.text())), copy);
        assertEquals(Stand.CLOSE, new DecisionModel(COURSE, kept[0]).stand(), "a closed case opens at its close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VX", "VY"})
    void whatOneTakesFromItIsKeptAndStandsInTheCopy(String caseId) {
        DecisionModel model = begun(caseId);
        assertFalse(model.copy().contains("What I take from it"), model.copy());
        model.keep(List.of(new Reflection(Reflection.Kind.REFLECTION, "taken", "Ask alone, and early.", false)));
        assertEquals(List.of("Ask alone, and early."), new DecisionModel(COURSE, kept[0]).written().stream().map(Reflection::text).toList());
        assertTrue(model.copy().contains("What I take from it: Ask alone, and early."), model.copy());
    }
}
