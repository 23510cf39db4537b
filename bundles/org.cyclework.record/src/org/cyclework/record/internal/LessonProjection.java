package org.cyclework.record.internal;

import java.util.Optional;
import java.util.Set;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Which lessons were opened and read. */
final class LessonProjection implements Projection<LessonProjection.State> {

    /** First and last moments; null for none. */
    record State(Moment opened, Moment read, Moment touched) {

        LessonProgress of(String lessonId) {
            return new LessonProgress(lessonId, Optional.ofNullable(opened).map(Moment::time),
                    Optional.ofNullable(read).map(Moment::time), touched.at());
        }
    }

    @Override
    public String name() {
        return "lesson";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId());
    }

    @Override
    public State empty() {
        return new State(null, null, null);
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        Moment touched = Moment.last(state.touched(), now);
        return event.verb().equals(Verbs.LESSON_OPENED)
                ? new State(Moment.first(state.opened(), now), state.read(), touched)
                : new State(state.opened(), Moment.first(state.read(), now), touched);
    }

    @Override
    public String write(State state) {
        return Columns.write(state.opened(), state.read(), state.touched());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        return new State(columns.moment(0), columns.moment(1), columns.moment(2));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
