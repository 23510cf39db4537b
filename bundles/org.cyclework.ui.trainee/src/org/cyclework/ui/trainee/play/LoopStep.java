package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;

/**
 * Something written in the boxes of a loop, filled there or emptied, to be taken back. It is kept like anything else that is
 * written there: the latest text of a box counts.
 *
 * @param keep keeps texts of boxes; slow
 * @param show shows texts in their boxes, where they are still in front; on the UI thread
 * @param before what stood in the boxes that changed, by their names
 * @param after what stands there now
 */
record LoopStep(Consumer<List<Reflection>> keep, Consumer<Map<String, String>> show, Map<String, String> before, Map<String, String> after) implements Undo.Step {

    LoopStep {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    @Override
    public String label() {
        return Messages.Loop_step;
    }

    @Override
    public Undo.Step reverse() {
        List<Reflection> again = new ArrayList<>();
        before.forEach((key, words) -> again.add(new Reflection(Reflection.Kind.LOOP, key, words, false)));
        keep.accept(again);
        return new LoopStep(keep, show, after, before);
    }

    @Override
    public void shown() {
        show.accept(before);
    }
}
