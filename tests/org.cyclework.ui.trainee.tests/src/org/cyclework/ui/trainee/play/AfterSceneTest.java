package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.trainee.assigned.HandInPlace;
import org.cyclework.ui.trainee.assigned.MyAssignments;
import org.junit.jupiter.api.Test;

/** The end of a scene leads to handing in where somebody waits for it, and nowhere else. */
class AfterSceneTest {

    private static final Course COURSE = ProductPack.course();
    private static final Terms DEBRIEFED = new Terms(Optional.empty(), Optional.empty(), "", List.of(), OptionalInt.empty(), Set.of(Requirement.COMPLETED));

    private final PlaysInMemory plays = new PlaysInMemory(COURSE);
    private final KeptPlay play = plays.start(null, "V1", new Setup(Seats.PURSUER, Support.OPTIONS, Optional.empty(), 7));

    private static MyAssignment asking(Task.Vignette task, Terms terms) {
        return MyAssignments.of(task, terms, AssignmentState.BEGUN);
    }

    private static Task.Vignette from(Seat chair) {
        return new Task.Vignette("V1", Optional.of(chair), Optional.empty(), OptionalLong.empty());
    }

    private Optional<String> now(MyAssignment... mine) {
        return AfterScene.of(false, List.of(mine), play).handIn().map(Object::toString);
    }

    @Test
    void whatWasBegunForAnAssignmentGoesThere() {
        MyAssignment other = asking(new Task.Vignette("V1"), Terms.NONE);
        MyAssignment mine = MyAssignments.begunWith(asking(new Task.Vignette("V1"), Terms.NONE), play.session());
        assertEquals(Optional.of("cw:assigned/" + mine.assignment().id() + "#hand-in-" + play.session()), now(other, mine));
    }

    @Test
    void whereTheDebriefIsAskedForItIsToldAndTheWayOpensAfterIt() {
        MyAssignment mine = MyAssignments.begunWith(asking(new Task.Vignette("V1"), DEBRIEFED), play.session());
        AfterScene after = AfterScene.of(false, List.of(mine), play);
        assertEquals(Optional.empty(), after.handIn());
        assertEquals(Optional.of("Dr Shah"), after.wants());
        String page = ClosingPage.of(new SceneEnd(SceneEnd.Reason.STEPPED_OUT, Optional.empty(), "Over", "Over."), false, false, after.wants()).body();
        assertTrue(page.contains("It was assigned by Dr Shah."), page);
        play.finishDebrief();
        assertTrue(now(mine).isPresent());
        assertEquals(Optional.empty(), AfterScene.of(false, List.of(mine), play).wants());
    }

    @Test
    void aPlayForOneselfIsOfferedWhereItIsWhatIsAskedFor() {
        assertTrue(now(asking(from(Seat.PURSUER), Terms.NONE)).isPresent());
        assertEquals(Optional.empty(), now(asking(from(Seat.DISTANCER), Terms.NONE)), "another chair");
        assertEquals(Optional.empty(), now(asking(new Task.Vignette("V2"), Terms.NONE)), "another case");
        assertEquals(Optional.empty(), now(asking(new Task.Vignette("V1", Optional.empty(), Optional.of(Support.FREE), OptionalLong.empty()), Terms.NONE)), "other help");
        assertEquals(Optional.empty(), now(asking(new Task.Vignette("V1", Optional.empty(), Optional.empty(), OptionalLong.of(8)), Terms.NONE)), "another seed");
        assertTrue(now(asking(new Task.Vignette("V1", Optional.empty(), Optional.empty(), OptionalLong.of(7)), Terms.NONE)).isPresent());
    }

    @Test
    void whatIsHandedInOrAnsweredIsNotOfferedOnceMore() {
        for (AssignmentState state : List.of(AssignmentState.HANDED_IN, AssignmentState.OPENED, AssignmentState.REVIEWED, AssignmentState.SIGNED_OFF, AssignmentState.WITHDRAWN)) {
            assertEquals(Optional.empty(), now(MyAssignments.begunWith(MyAssignments.of(new Task.Vignette("V1"), Terms.NONE, state), play.session())), state.name());
        }
        assertTrue(now(MyAssignments.begunWith(MyAssignments.of(new Task.Vignette("V1"), Terms.NONE, AssignmentState.RETURNED), play.session())).isPresent());
    }

    @Test
    void aQuizGoesToTheAssignmentAboutItsModule() {
        UUID quiz = UUID.randomUUID();
        MyAssignment reading = MyAssignments.of(new Task.ModuleReading("M1"), Terms.NONE, AssignmentState.BEGUN);
        assertEquals(Optional.empty(), HandInPlace.of(List.of(reading), quiz, "M1"));
        MyAssignment asked = MyAssignments.of(new Task.ModuleQuiz("M1"), Terms.NONE, AssignmentState.BEGUN);
        assertTrue(HandInPlace.of(List.of(reading, asked), quiz, "M1").isPresent());
        assertEquals(Optional.empty(), HandInPlace.of(List.of(asked), quiz, "M2"));
    }

    @Test
    void nobodyWaitsForWhatNobodyAssigned() {
        assertEquals(AfterScene.NOTHING, AfterScene.of(false, List.of(), play));
        assertFalse(AfterScene.of(true, List.of(), play).equals(AfterScene.NOTHING));
    }
}
