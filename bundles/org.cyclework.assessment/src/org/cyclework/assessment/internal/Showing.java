package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Map;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;

/** Decides how much of a result may be shown. */
final class Showing {

    private Showing() {
    }

    static Scored of(PlayableItem<?, ?, ?> item, ItemState state, boolean later, boolean more) {
        Marks marks = state.marks();
        boolean right = item.right(state.latest().score().orElse(0));
        if (later) {
            return scored(item, state, Standing.KEPT, Marks.none(), false);
        }
        if (state.isUnrated()) {
            return scored(item, state, Standing.TO_RATE, marks, false);
        }
        if (more) {
            List<PartFeedback> taken = marks.parts().stream().filter(PartFeedback::taken).toList();
            return scored(item, state, Standing.TRY_AGAIN,
                    new Marks(marks.score(), taken, List.of(), marks.criteria(), Map.of()), false);
        }
        return scored(item, state, Standing.FINAL, marks, right);
    }

    private static Scored scored(PlayableItem<?, ?, ?> item, ItemState state, Standing standing, Marks marks, boolean right) {
        String feedback = standing == Standing.FINAL ? item.question().item().getFeedback() : "";
        return new Scored(item.id(), state.latest().response(), standing, marks, right, feedback == null ? "" : feedback,
                standing == Standing.KEPT ? Map.of() : state.levels());
    }
}
