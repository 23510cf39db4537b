package org.cyclework.record.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cyclework.record.internal.Batches.Batch;
import org.cyclework.record.internal.Batches.Sink;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.Journal;
import org.cyclework.record.internal.journal.StreamId;

/** Reads what the tables lack from the journal, person by person. */
final class JournalReading implements Batches.Reading {

    /** A person with more entries is not sorted in memory: late events find their keys then. */
    private static final long SORTED = 5_000;
    private static final int PART = 1_000;

    private static final Comparator<Entry> ORDER = Comparator.comparingLong(JournalReading::place)
            .thenComparing(Entry::stream).thenComparingLong(Entry::number);

    private final Journal journal;
    private final SortedMap<UUID, SortedMap<StreamId, Head>> behind;
    private final SortedMap<StreamId, Head> applied;
    private final Set<UUID> known;
    private final Predicate<StreamId> held;

    /**
     * Before the reading.
     *
     * @param behind the streams of which entries are missing, for each person, and how far they go
     * @param applied how far the tables are
     * @param held whether the tables are about a stream
     */
    JournalReading(Journal journal, SortedMap<UUID, SortedMap<StreamId, Head>> behind, SortedMap<StreamId, Head> applied,
            Predicate<StreamId> held) {
        this.journal = journal;
        this.held = held;
        this.behind = behind;
        this.applied = applied;
        known = applied.keySet().stream().map(StreamId::learner).collect(Collectors.toSet());
    }

    /** Hands everything over, or as much as is wanted. */
    @Override
    public void to(Sink sink) {
        for (SortedMap<StreamId, Head> person : behind.values()) {
            if (!person(person, sink)) {
                return;
            }
        }
    }

    private boolean person(SortedMap<StreamId, Head> person, Sink sink) {
        long lacks = person.entrySet().stream()
                .mapToLong(one -> one.getValue().number() - CatchUp.at(applied, one.getKey())).sum();
        UUID learner = person.firstKey().learner();
        Part part = new Part(learner, lacks <= SORTED ? Integer.MAX_VALUE : PART, sink);
        for (StreamId stream : person.keySet()) {
            journal.read(stream, CatchUp.at(applied, stream), part::add);
        }
        boolean goOn = part.hand();
        return goOn && (known.contains(learner) || branches(learner, sink));
    }

    /** A person of whom nothing was applied: the branches belong to it as well. */
    private boolean branches(UUID learner, Sink sink) {
        List<Entry> entries = new ArrayList<>();
        for (Branch branch : journal.branches()) {
            if (branch.stream().learner().equals(learner) && held.test(branch.stream())) {
                journal.read(branch, entries::add);
            }
        }
        return entries.isEmpty() || sink.take(new Batch(learner, entries, true));
    }

    /** @return the entries in canonical order */
    static List<Entry> sorted(List<Entry> entries) {
        return entries.stream().sorted(ORDER).toList();
    }

    /** What holds no events, such as a seal, says no time and comes last. */
    private static long place(Entry entry) {
        return entry.events().isEmpty() ? Long.MAX_VALUE : entry.events().get(0).at();
    }

    /** A person's entries, gathered until there are enough of them. */
    private static final class Part {

        private final UUID learner;
        private final int enough;
        private final Sink sink;
        private List<Entry> entries = new ArrayList<>();

        Part(UUID learner, int enough, Sink sink) {
            this.learner = learner;
            this.enough = enough;
            this.sink = sink;
        }

        boolean add(Entry entry) {
            entries.add(entry);
            return entries.size() < enough || hand();
        }

        boolean hand() {
            List<Entry> gathered = entries;
            entries = new ArrayList<>();
            return gathered.isEmpty() || sink.take(new Batch(learner, sorted(gathered), false));
        }
    }
}
