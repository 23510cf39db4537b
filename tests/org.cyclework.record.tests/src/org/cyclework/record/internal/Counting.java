package org.cyclework.record.internal;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;

/** Counts the events of some verbs by their object; the second version counts each twice, and so on. */
final class Counting implements Projection<Integer> {

    private final int version;
    private final Set<String> verbs;
    final AtomicBoolean fails = new AtomicBoolean();

    /** Counts answers. */
    Counting(int version) {
        this(version, Verbs.ITEM_ANSWERED);
    }

    Counting(int version, String... verbs) {
        this.version = version;
        this.verbs = Set.of(verbs);
    }

    @Override
    public String name() {
        return "counting";
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public Set<String> verbs() {
        return verbs;
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId());
    }

    @Override
    public Integer empty() {
        return 0;
    }

    @Override
    public Integer step(Integer state, LearningEvent event) {
        if (fails.get() && event.objectId().equals("Q1-1")) {
            throw new IllegalStateException("planted");
        }
        return state + version;
    }

    @Override
    public String write(Integer state) {
        return state.toString();
    }

    @Override
    public Integer read(String text) {
        return Integer.valueOf(text);
    }
}
