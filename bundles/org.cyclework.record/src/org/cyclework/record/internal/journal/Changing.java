package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.journal.NewWriter.Why;

/** Changes an open journal otherwise than by appending to it, one change at a time. */
final class Changing {

    private final Shared shared;
    private final Writer writer;
    private final Looking looking;

    Changing(Shared shared, Writer writer, Looking looking) {
        this.shared = shared;
        this.writer = writer;
        this.looking = looking;
    }

    synchronized MergeReport merge(JournalSource other, Progress progress, Arrivals arrivals) throws SourceFailure {
        try {
            return new Merging(shared.files(), shared.layout(), new Seen(), shared.branches(), shared.findings(), progress,
                    arrivals).merge(other);
        } catch (SourceFailure e) {
            throw e;
        } catch (IOException e) {
            throw JournalUnavailable.writing(shared.layout().record(), e);
        }
    }

    synchronized boolean blank(StreamId stream, Head entry, UUID by) {
        return alone(stream, () -> {
            Blanking blanking = new Blanking(shared.files(), shared.layout());
            StreamState state = shared.states().get(stream);
            writer.letGo(stream);
            if (state != null) {
                new SetAside(shared.files(), shared.layout(), shared.findings()).overhang(state);
            }
            boolean found = state != null && blanking.inStream(state, entry, by);
            blanking.beside(stream, entry, by);
            return found || shared.branches().of(stream).stream()
                    .anyMatch(branch -> branch.from() <= entry.number() && entry.number() <= branch.head().number());
        });
    }

    /** Writes a stream anew as the keyring says. */
    synchronized void reline(StreamId stream) {
        alone(stream, () -> {
            StreamState state = shared.states().get(stream);
            if (state != null) {
                writer.letGo(stream);
                new SetAside(shared.files(), shared.layout(), shared.findings()).overhang(state);
                new Relining(shared.files(), shared.layout()).stream(state);
            }
            return state;
        });
    }

    /** Writes anew what lies in branches and was set aside. */
    synchronized void relineBeside() {
        shared.rewriting().writeLock().lock();
        try {
            new Relining(shared.files(), shared.layout()).beside();
        } catch (IOException e) {
            throw JournalUnavailable.writing(shared.layout().record(), e);
        } finally {
            shared.rewriting().writeLock().unlock();
        }
    }

    synchronized void erase(UUID learner) {
        shared.rewriting().writeLock().lock();
        try {
            synchronized (shared.appending()) {
                writer.forget(learner);
                shared.branches().forget(learner);
                shared.findings().forget(learner);
                writer.remember(false);
                new Erasing(shared.files(), shared.layout()).erase(learner);
            }
        } catch (IOException e) {
            throw JournalUnavailable.writing(shared.layout().record(), e);
        } finally {
            shared.rewriting().writeLock().unlock();
        }
    }

    synchronized Optional<Kept> setAside(StreamId stream, Damage damage) {
        return alone(stream, () -> writer.setAside(stream, damage));
    }

    /** Changes a stream's files while nobody reads or appends. */
    private <T> T alone(StreamId stream, Work<T> work) {
        try {
            return aloneUnlessItFails(stream, work);
        } catch (IOException e) {
            throw JournalUnavailable.writing(shared.layout().folder(stream), e);
        }
    }

    private <T> T aloneUnlessItFails(StreamId stream, Work<T> work) throws IOException {
        shared.rewriting().writeLock().lock();
        try {
            synchronized (shared.appending()) {
                boolean done = false;
                try {
                    T result = work.run();
                    done = true;
                    return result;
                } finally {
                    if (!done) {
                        writer.doubt(stream);
                    }
                }
            }
        } finally {
            shared.rewriting().writeLock().unlock();
        }
    }

    /** Something that changes files. */
    @FunctionalInterface
    private interface Work<T> {

        T run() throws IOException;
    }

    /** What a merge sees of the journal. */
    private final class Seen implements Merging.Streams {

        @Override
        public StreamState state(StreamId stream) {
            return shared.state(stream).orElseGet(() -> new StreamState(stream));
        }

        @Override
        public boolean doubts(StreamId stream) {
            synchronized (shared.appending()) {
                return writer.doubts(stream);
            }
        }

        @Override
        public void touch(StreamId stream) {
            synchronized (shared.appending()) {
                writer.letGo(stream);
                writer.endIf(stream, Why.BRANCHED);
            }
        }

        @Override
        public void reached(StreamState state) {
            synchronized (shared.appending()) {
                writer.reached(state);
            }
        }

        @Override
        public Forks.Sorted alone(StreamId stream, Merging.Sorting sorting) throws IOException {
            return aloneUnlessItFails(stream, sorting::sort);
        }

        @Override
        public Optional<String> link(StreamId stream, long number) {
            return looking.link(stream, number);
        }
    }

    /** Sorts the streams that have branches, as a break may have left that half done. */
    synchronized void settle(List<StreamId> streams) throws IOException {
        for (StreamId stream : streams) {
            Forks.Sorted sorted = new Forks(shared.files(), shared.layout(), shared.branches())
                    .sort(shared.state(stream).orElseGet(() -> new StreamState(stream)), Optional.empty());
            if (sorted.state().file() > 0) {
                writer.reached(sorted.state());
            }
        }
    }
}
