package org.cyclework.record.internal;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Which lessons were opened and read. A mark that was taken back is none, and counts again once it is set again. */
final class LessonProjection implements Projection<LessonProjection.State> {

    /**
     * First and last moments; null for none.
     *
     * @param read when it was marked as read first
     * @param readLast when it was marked as read last
     * @param unread when the mark was taken back last
     */
    record State(Moment opened, Moment read, Moment readLast, Moment unread, Moment touched) {

        LessonProgress of(String lessonId) {
            return new LessonProgress(lessonId, Optional.ofNullable(opened).map(Moment::time),
                    marked().map(Moment::time), touched.at());
        }

        private Optional<Moment> marked() {
            return Stream.of(read, readLast).filter(Objects::nonNull).filter(mark -> unread == null || mark.compareTo(unread) > 0).findFirst();
        }
    }

    @Override
    public String name() {
        return "lesson";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId());
    }

    @Override
    public State empty() {
        return new State(null, null, null, null, null);
    }

    @Override
    public State step(State state, LearningEvent event) {
        Moment now = Moment.of(event);
        Moment touched = Moment.last(state.touched(), now);
        return switch (event.verb()) {
            case Verbs.LESSON_OPENED -> new State(Moment.first(state.opened(), now), state.read(), state.readLast(), state.unread(), touched);
            case Verbs.LESSON_UNREAD -> new State(state.opened(), state.read(), state.readLast(), Moment.last(state.unread(), now), touched);
            default -> new State(state.opened(), Moment.first(state.read(), now), Moment.last(state.readLast(), now), state.unread(), touched);
        };
    }

    @Override
    public String write(State state) {
        return Columns.write(state.opened(), state.read(), state.readLast(), state.unread(), state.touched());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        return new State(columns.moment(0), columns.moment(1), columns.moment(2), columns.moment(3), columns.moment(4));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
