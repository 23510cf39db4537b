package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Which lessons were opened and read. A mark that was taken back is none, and counts again once it is set again. */
final class LessonProjection implements Projection<LessonProjection.State> {

    /** That a lesson was marked, or that the mark was taken away. */
    private record Mark(Moment at, boolean read) {
    }

    /**
     * What is known of a lesson.
     *
     * @param opened when it was opened first; null for never
     * @param marks the marks that count, in order
     * @param taken which of the marks that are not known yet are taken back
     * @param touched the last moment
     */
    record State(Moment opened, List<Mark> marks, Set<UUID> taken, Moment touched) {

        LessonProgress of(String lessonId) {
            return new LessonProgress(lessonId, Optional.ofNullable(opened).map(Moment::time), marked().map(Moment::time), touched.at());
        }

        /** The first of all marks while none was taken away, and else the last one after that. */
        private Optional<Moment> marked() {
            if (marks.isEmpty() || !marks.getLast().read()) {
                return Optional.empty();
            }
            boolean all = marks.stream().allMatch(Mark::read);
            return Optional.of((all ? marks.getFirst() : marks.getLast()).at());
        }

        private State opened(Moment at) {
            return new State(Moment.first(opened, at), marks, taken, touched);
        }

        private State marked(Mark mark) {
            if (taken.contains(mark.at().id())) {
                return new State(opened, marks, TakenBack.without(taken, mark.at().id()), touched);
            }
            List<Mark> more = new ArrayList<>(marks);
            more.add(mark);
            more.sort(Comparator.comparing(Mark::at));
            return new State(opened, List.copyOf(more), taken, touched);
        }

        private State takenBack(UUID id) {
            List<Mark> fewer = marks.stream().filter(mark -> !mark.at().id().equals(id)).toList();
            return new State(opened, fewer, fewer.size() < marks.size() ? taken : TakenBack.with(taken, id), touched);
        }
    }

    @Override
    public String name() {
        return "lesson";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Set<String> verbs() {
        return Set.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.TAKEN_BACK);
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId()).filter(lesson -> TakenBack.concerns(event, Verbs.LESSON_READ, Verbs.LESSON_UNREAD));
    }

    @Override
    public State empty() {
        return new State(null, List.of(), Set.of(), null);
    }

    @Override
    public State step(State before, LearningEvent event) {
        Moment now = Moment.of(event);
        State state = new State(before.opened(), before.marks(), before.taken(), Moment.last(before.touched(), now));
        return switch (event.verb()) {
            case Verbs.LESSON_OPENED -> state.opened(now);
            case Verbs.TAKEN_BACK -> state.takenBack(event.acts().getFirst());
            default -> state.marked(new Mark(now, event.verb().equals(Verbs.LESSON_READ)));
        };
    }

    @Override
    public String write(State state) {
        List<String> marks = state.marks().stream().map(mark -> (mark.read() ? "+" : "-") + mark.at()).toList();
        return Columns.write(state.opened(), Columns.list(marks), TakenBack.write(state.taken()), state.touched());
    }

    @Override
    public State read(String text) {
        Columns columns = Columns.read(text);
        List<Mark> marks = columns.list(1).stream().map(mark -> new Mark(Moment.read(mark.substring(1)), mark.startsWith("+"))).toList();
        return new State(columns.moment(0), marks, TakenBack.read(columns.list(2)), columns.moment(3));
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
