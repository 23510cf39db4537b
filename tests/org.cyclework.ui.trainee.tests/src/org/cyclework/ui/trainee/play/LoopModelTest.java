package org.cyclework.ui.trainee.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.Debrief.PlayedLoop;
import org.cyclework.roleplay.Reflection;
import org.junit.jupiter.api.Test;

/** The boxes of a loop begin empty; the play fills them where that is wanted, and that can be taken back. */
class LoopModelTest {

    private static final PlayedLoop LOOP = new PlayedLoop(4, new LoopSide("Ada", "cue a", "meaning a", "feeling a", "move a", "effect a"),
            new LoopSide("Ben", "cue b", "meaning b", "feeling b", "move b", "effect b"));

    private final LoopModel model = new LoopModel(LOOP, List.of());

    @Test
    void everyBoxBeginsEmptyAndIsCalledAsInTheTable() {
        assertTrue(model.boxes().stream().allMatch(box -> model.text(box.key()).isEmpty()));
        assertEquals(List.of("first.cue", "second.cue", "first.meaning", "second.meaning"), model.boxes().stream().map(LoopModel.Box::key).limit(4).toList());
        assertEquals("What came in", model.boxes().getFirst().part().label());
        assertEquals(List.of(), model.changed());
        assertTrue(model.canFill());
        assertFalse(model.canTakeBack());
    }

    @Test
    void fillingLeavesWhatWasWritten() {
        model.write("first.cue", "the laptop");
        model.fill();
        assertEquals("the laptop", model.text("first.cue"));
        assertEquals("feeling b", model.text("second.feeling"));
        assertFalse(model.canFill());
        assertEquals(10, model.changed().size());
    }

    @Test
    void takingBackEmptiesWhatWasFilledAndLeavesWhatWasChangedSince() {
        model.write("first.cue", "the laptop");
        model.fill();
        model.write("second.move", "he goes");
        assertTrue(model.canTakeBack());
        model.takeBack();
        assertEquals("the laptop", model.text("first.cue"));
        assertEquals("he goes", model.text("second.move"));
        assertEquals("", model.text("second.feeling"));
        assertFalse(model.canTakeBack());
    }

    @Test
    void whatWasTakenBackIsTakenBackInTheRecordToo() {
        model.fill();
        model.changed();
        model.takeBack();
        List<Reflection> changed = model.changed();
        assertEquals(10, changed.size());
        assertTrue(changed.stream().allMatch(each -> each.text().isEmpty() && each.kind() == Reflection.Kind.LOOP));
        assertEquals(List.of(), model.changed());
    }

    @Test
    void whatWasKeptComesBack() {
        LoopModel later = new LoopModel(LOOP, List.of(new Reflection(Reflection.Kind.LOOP, "second.effect", "quiet", false)));
        assertEquals("quiet", later.text("second.effect"));
        assertEquals(List.of(), later.changed());
        assertFalse(later.canTakeBack());
    }

    @Test
    void whatWasFilledOnAnEarlierDayCanStillBeTakenBack() {
        LoopModel later = new LoopModel(LOOP, List.of(new Reflection(Reflection.Kind.LOOP, "second.effect", "effect b", false)));
        assertTrue(later.canTakeBack());
        later.takeBack();
        assertEquals(List.of(new Reflection(Reflection.Kind.LOOP, "second.effect", "", false)), later.changed());
    }

    @Test
    void whatWasDoneIsToldOnceWithWhatStoodThere() {
        assertEquals(Optional.empty(), model.done());
        model.write("first.cue", "the lap");
        model.write("first.cue", "the laptop");
        assertEquals(Optional.of(new LoopModel.Change(Map.of("first.cue", ""), Map.of("first.cue", "the laptop"))), model.done());
        assertEquals(Optional.empty(), model.done());
        model.fill();
        assertEquals(9, model.done().orElseThrow().before().size(), "the nine that were empty, as one thing");
    }

    @Test
    void whatTheRecordHasAgainIsNotWrittenOnceMore() {
        model.write("first.cue", "the laptop");
        model.changed();
        model.restored(Map.of("first.cue", ""));
        assertEquals("", model.text("first.cue"));
        assertEquals(List.of(), model.changed());
        assertEquals(Optional.empty(), model.done());
    }
}
