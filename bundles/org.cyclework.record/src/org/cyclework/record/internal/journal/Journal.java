package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.cyclework.record.internal.journal.NewWriter.Why;

/**
 * The journal of a home: every learning event, in streams of numbered and chained lines in plain files. An entry that was
 * appended is on the disk. Any thread may use it; reading goes on while others append.
 */
public final class Journal implements AutoCloseable {

    private final JournalPlaces places;
    private final FileLayer files;
    private final Layout layout;
    private final Findings findings = new Findings();
    private final ReadWriteLock rewriting = new ReentrantReadWriteLock();
    private final Object appending = new Object();
    private final SortedMap<StreamId, StreamState> states = new TreeMap<>();
    private final Writer writer;
    private final Closeable lock;
    private boolean closed;

    private Journal(JournalPlaces places, FileLayer files) throws IOException {
        this.places = places;
        this.files = files;
        this.layout = new Layout(places);
        this.writer = null;
        this.lock = () -> { };
        states.putAll(new Opening(files, layout, findings, Optional.empty(), false).states());
    }

    private Journal(JournalPlaces places, FileLayer files, JournalRuntime runtime, Closeable lock) throws IOException {
        this.places = places;
        this.files = files;
        this.layout = new Layout(places);
        this.lock = lock;
        Home home = new Home(files, places, runtime);
        home.read();
        this.writer = new Writer(home, runtime, files, layout, findings, states);
        writer.begin();
    }

    /**
     * Opens a home's journal for writing.
     *
     * @param places where it lies; the folders are made where they do not exist
     * @param files the file system
     * @param runtime clock, ids, randomness and the machine's marks
     * @return the open journal
     * @throws JournalUnavailable where it cannot be used
     */
    public static Journal open(JournalPlaces places, FileLayer files, JournalRuntime runtime) {
        Optional<Closeable> lock = Optional.empty();
        boolean opened = false;
        try {
            files.makeFolder(places.record());
            files.makeFolder(places.state());
            files.makeFolder(places.lock().getParent());
            lock = files.lock(places.lock());
            if (lock.isEmpty()) {
                throw new JournalUnavailable(new JournalUnavailable.Locked(places.lock()), null);
            }
            Journal journal = new Journal(places, files, runtime, lock.get());
            opened = true;
            return journal;
        } catch (IOException e) {
            throw JournalUnavailable.opening(places.record(), e);
        } finally {
            if (!opened) {
                lock.ifPresent(Journal::letGo);
            }
        }
    }

    /**
     * Opens a home's journal for reading alone: nothing is locked and nothing is written, and lines that are not whole are
     * passed over.
     *
     * @param places where it lies
     * @param files the file system
     * @return the open journal, as far as it goes now
     * @throws JournalUnavailable where it cannot be read
     */
    public static Journal openReading(JournalPlaces places, FileLayer files) {
        try {
            return new Journal(places, files);
        } catch (IOException e) {
            throw JournalUnavailable.reading(places.journal(), e);
        }
    }

    /**
     * What a person should know, found at the start or since.
     *
     * @return the facts
     */
    public OpeningReport opening() {
        return findings.report();
    }

    /**
     * Compares with how far somebody else saw the streams. Where that is beyond their end or off their chain, entries were
     * lost, which is reported, and a new writer goes on.
     *
     * @param heads how far each stream was seen
     */
    public void known(Map<StreamId, Head> heads) {
        synchronized (appending) {
            boolean lost = false;
            for (Map.Entry<StreamId, Head> one : heads.entrySet()) {
                lost |= isLost(one.getKey(), one.getValue());
            }
            if (lost && writer != null) {
                writer.end(Why.LOST_LINES);
            }
        }
    }

    private boolean isLost(StreamId stream, Head known) {
        StreamState state = states.get(stream);
        long here = state == null ? 0 : state.number();
        if (known.number() > here || state == null) {
            findings.lost(new Lost(stream, here, known, false));
            return true;
        }
        boolean same = link(stream, known.number()).equals(Optional.of(known.link()));
        if (!same) {
            findings.lost(new Lost(stream, here, known, true));
        }
        return !same;
    }

    /**
     * How far every stream goes.
     *
     * @return a copy
     */
    public SortedMap<StreamId, Head> heads() {
        synchronized (appending) {
            SortedMap<StreamId, Head> heads = new TreeMap<>();
            states.forEach((stream, state) -> heads.put(stream, state.head()));
            return heads;
        }
    }

    /**
     * The chain at an entry.
     *
     * @param stream which
     * @param number of the entry; 0 for the stream's header
     * @return its link; empty where the stream does not go so far
     */
    public Optional<String> link(StreamId stream, long number) {
        rewriting.readLock().lock();
        try {
            Head head;
            int file;
            synchronized (appending) {
                StreamState state = states.get(stream);
                if (state == null || number > state.number()) {
                    return Optional.empty();
                }
                head = state.head();
                file = state.file();
            }
            if (number == head.number()) {
                return Optional.of(head.link());
            }
            try (StreamWalk walk = new StreamWalk(files, layout, stream, file, new Hash())) {
                walk.beginAfter(number);
                return Optional.of(Hash.text(walk.link()));
            } catch (Damage e) {
                return Optional.empty();
            }
        } catch (IOException e) {
            throw JournalUnavailable.reading(layout.file(stream, 1), e);
        } finally {
            rewriting.readLock().unlock();
        }
    }

    /**
     * Writes events that belong together: all of them are there afterwards, or none. When this returns they are on the
     * disk. Where it fails, they are not acknowledged; written again, with the same drafts, they are the same events.
     *
     * @param learner about whom
     * @param audience for whom
     * @param events at least one
     * @return the entry
     * @throws JournalUnavailable where it cannot be written
     * @throws IllegalArgumentException where a payload is no JSON object, or all is too long or too deep for a line
     */
    public Entry append(UUID learner, String audience, List<EventDraft> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an entry needs an event");
        }
        synchronized (appending) {
            requireWriting();
            return writer.append(learner, audience, events);
        }
    }

    /**
     * Hands out a stream's entries in order, as far as it goes at the call.
     *
     * @param stream which; nothing happens where there is none
     * @param after the number of the entry before the first
     * @param reader takes them
     * @return what was set aside because it was found damaged; empty where all is well
     */
    public Optional<Kept> read(StreamId stream, long after, EntryReader reader) {
        Optional<Damage> damage = readWhole(stream, after, reader);
        return damage.flatMap(found -> setAside(stream, found));
    }

    private Optional<Damage> readWhole(StreamId stream, long after, EntryReader reader) {
        rewriting.readLock().lock();
        try {
            long last;
            int file;
            synchronized (appending) {
                StreamState state = states.get(stream);
                if (state == null || after >= state.number()) {
                    return Optional.empty();
                }
                last = state.number();
                file = state.file();
            }
            return new Reading(files, layout).read(stream, file, after, last, reader);
        } catch (IOException e) {
            throw JournalUnavailable.reading(layout.file(stream, 1), e);
        } finally {
            rewriting.readLock().unlock();
        }
    }

    /**
     * Whose streams there are.
     *
     * @return each learner once
     */
    public List<UUID> learners() {
        Set<UUID> learners = new LinkedHashSet<>();
        heads().keySet().forEach(stream -> learners.add(stream.learner()));
        return List.copyOf(learners);
    }

    /**
     * The streams about one learner.
     *
     * @param learner who
     * @return their names
     */
    public Set<StreamId> streams(UUID learner) {
        Set<StreamId> streams = new LinkedHashSet<>();
        heads().keySet().stream().filter(stream -> stream.learner().equals(learner)).forEach(streams::add);
        return streams;
    }

    /** Signs every stream of this writer that has entries behind its last seal, as before it is handed on, and remembers how far all go. */
    public void seal() {
        synchronized (appending) {
            requireWriting();
            writer.seal();
            writer.remember(false);
        }
    }

    /** Signs what was written, tells the machine's witness how far all streams go, and lets the home go. */
    @Override
    public void close() {
        synchronized (appending) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (writer != null) {
                    writer.close();
                }
            } finally {
                letGo(lock);
            }
        }
    }

    private void requireWriting() {
        if (writer == null || closed) {
            throw new IllegalStateException(closed ? "the journal is closed" : "the journal was opened for reading");
        }
    }

    private Optional<Kept> setAside(StreamId stream, Damage damage) {
        if (damage.newer() || writer == null) {
            return Optional.empty();
        }
        rewriting.writeLock().lock();
        try {
            synchronized (appending) {
                return writer.setAside(stream, damage);
            }
        } finally {
            rewriting.writeLock().unlock();
        }
    }

    private static void letGo(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock cannot be let go", e);
        }
    }
}
