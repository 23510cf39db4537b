package org.cyclework.record.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.internal.Batches.Batch;
import org.cyclework.record.internal.Batches.Sink;
import org.cyclework.record.internal.journal.Arrivals;
import org.cyclework.record.internal.journal.Entry;
import org.cyclework.record.internal.journal.MergeReport;

/** A merge, and what it brings, person by person. */
final class Bringing implements Batches.Reading {

    /** A person's entries are handed over at the latest when there are so many. */
    private static final int MANY = 5_000;

    private final Merge merge;
    private MergeReport report;
    private IOException unreadable;
    private RuntimeException failure;

    /** What brings entries into the journal. */
    interface Merge {

        MergeReport run(Arrivals arrivals) throws IOException;
    }

    Bringing(Merge merge) {
        this.merge = merge;
    }

    @Override
    public void to(Sink sink) {
        Person person = new Person(sink);
        try {
            report = merge.run(person::came);
        } catch (IOException e) {
            unreadable = e;
        } catch (RuntimeException e) {
            failure = e;
        }
        person.hand();
    }

    /** @return what came of the merge */
    MergeReport report() throws IOException {
        if (unreadable != null) {
            throw unreadable;
        }
        if (failure != null) {
            throw failure;
        }
        return report;
    }

    /** The entries of one person, which come stream by stream. */
    private static final class Person {

        private final Sink sink;
        private List<Entry> entries = new ArrayList<>();

        Person(Sink sink) {
            this.sink = sink;
        }

        void came(List<Entry> more) {
            if (!more.isEmpty() && !entries.isEmpty()
                    && (entries.size() + more.size() > MANY || !learner(more).equals(learner(entries)))) {
                hand();
            }
            entries.addAll(more);
        }

        void hand() {
            if (!entries.isEmpty()) {
                sink.take(new Batch(learner(entries), JournalReading.sorted(entries), false));
            }
            entries = new ArrayList<>();
        }

        private static UUID learner(List<Entry> entries) {
            return entries.get(0).stream().learner();
        }
    }
}
