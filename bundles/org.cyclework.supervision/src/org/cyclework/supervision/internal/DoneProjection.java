package org.cyclework.supervision.internal;

import java.util.Optional;
import java.util.Set;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Component;

/**
 * What somebody did with each lesson, item, module and case, in sixteen parts, so that a group's can be read at once and one
 * answer changes little.
 */
@Component(service = Projection.class)
public final class DoneProjection implements Projection<DonePart> {

    private static final int PARTS = 16;
    private static final Set<String> VERBS = Set.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.ITEM_ANSWERED, Verbs.ITEM_RATED,
            Verbs.TAKEN_BACK, Verbs.QUIZ_STARTED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_TURN, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED);

    @Override
    public String name() {
        return "done-parts";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return event.actor().equals(event.learner()) ? Optional.of(Integer.toHexString(Math.floorMod(event.objectId().hashCode(), PARTS))) : Optional.empty();
    }

    @Override
    public DonePart empty() {
        return DonePart.EMPTY;
    }

    @Override
    public DonePart step(DonePart state, LearningEvent event) {
        return state.after(event);
    }

    @Override
    public String write(DonePart state) {
        return state.write();
    }

    @Override
    public DonePart read(String text) {
        return DonePart.read(text);
    }
}
