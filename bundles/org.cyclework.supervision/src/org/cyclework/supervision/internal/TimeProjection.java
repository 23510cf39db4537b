package org.cyclework.supervision.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.assessment.Worked;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Component;

/**
 * When somebody worked, month by month, as {@link Worked} tells time: spans of things done one after the other without a longer
 * pause. Spans of the same things are the same in whatever order the things arrive.
 */
@Component(service = Projection.class)
public final class TimeProjection implements Projection<List<TimeProjection.Span>> {

    private static final int RADIX = 36;
    private static final Set<String> VERBS = Set.of(Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.QUIZ_STARTED, Verbs.ITEM_ANSWERED,
            Verbs.ITEM_RATED, Verbs.ITEM_FLAGGED, Verbs.QUIZ_FINISHED, Verbs.PLAY_STARTED, Verbs.PLAY_TURN, Verbs.BEAT_ANSWERED, Verbs.PLAY_HINT,
            Verbs.PLAY_REWOUND, Verbs.PLAY_STOPPED, Verbs.PLAY_ENDED, Verbs.DEBRIEF_FINISHED, Verbs.TAKEN_BACK, Verbs.ASSIGNMENT_BEGUN, Verbs.HANDED_IN);

    /**
     * A time without a longer pause.
     *
     * @param from its first moment, in seconds since 1970
     * @param to its last
     */
    record Span(long from, long to) {

        Duration length() {
            return Duration.ofSeconds(to - from);
        }
    }

    @Override
    public String name() {
        return "worked-time";
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
        return event.actor().equals(event.learner()) ? Optional.of(event.wall().toLocalDate().toString().substring(0, "2026-03".length())) : Optional.empty();
    }

    @Override
    public List<Span> empty() {
        return List.of();
    }

    @Override
    public List<Span> step(List<Span> state, LearningEvent event) {
        long at = event.when().getEpochSecond();
        if (state.stream().anyMatch(span -> span.from() <= at && at <= span.to())) {
            return state;
        }
        List<Span> spans = new ArrayList<>(state);
        spans.add(new Span(at, at));
        return joined(spans);
    }

    /** @return the spans with those joined between which there is no longer pause, first one first */
    static List<Span> joined(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingLong(Span::from));
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            if (!joined.isEmpty() && span.from() - joined.getLast().to() <= Worked.LONGEST_GAP.toSeconds()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.from(), Math.max(last.to(), span.to())));
            } else {
                joined.add(span);
            }
        }
        return List.copyOf(joined);
    }

    @Override
    public String write(List<Span> state) {
        StringBuilder text = new StringBuilder("-");
        state.forEach(span -> text.append(Long.toString(span.from(), RADIX)).append('+').append(Long.toString(span.to() - span.from(), RADIX)).append(' '));
        return text.toString();
    }

    @Override
    public List<Span> read(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 1;
        while (at < text.length()) {
            int plus = text.indexOf('+', at);
            int end = text.indexOf(' ', plus);
            long from = Long.parseLong(text, at, plus, RADIX);
            spans.add(new Span(from, from + Long.parseLong(text, plus + 1, end, RADIX)));
            at = end + 1;
        }
        return spans;
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
