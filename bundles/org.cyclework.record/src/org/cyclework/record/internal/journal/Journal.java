package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * The journal of a home: every learning event, in streams of numbered and chained lines in plain files. An entry that was
 * appended is on the disk. Any thread may use it; reading goes on while others append.
 */
public final class Journal implements AutoCloseable {

    private final Shared shared;
    private final Looking looking;
    private final Writer writer;
    private final Changing changing;
    private final Closeable lock;
    private boolean closed;

    private Journal(Shared shared, Writer writer, Closeable lock) {
        this.shared = shared;
        this.looking = new Looking(shared);
        this.writer = writer;
        this.changing = new Changing(shared, writer, looking);
        this.lock = lock;
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
        return open(places, files, runtime, Limits.STANDARD);
    }

    static Journal open(JournalPlaces places, FileLayer files, JournalRuntime runtime, Limits limits) {
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
            Shared shared = new Shared(files, new Layout(places, limits));
            Home home = new Home(files, places, runtime);
            Journal journal = new Journal(shared, new Writer(home, runtime, shared), lock.get());
            home.read();
            journal.writer.begin(journal.changing);
            opened = true;
            return journal;
        } catch (IOException e) {
            throw JournalUnavailable.opening(places.record(), e);
        } finally {
            if (!opened) {
                lock.ifPresent(Shared::letGo);
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
        Shared shared = new Shared(files, new Layout(places));
        try {
            shared.states().putAll(
                    new Opening(files, shared.layout(), shared.findings(), Optional.empty(), false, false).states());
            shared.branches().load(false);
        } catch (IOException e) {
            throw JournalUnavailable.reading(places.journal(), e);
        }
        return new Journal(shared, null, () -> {});
    }

    /**
     * What a person should know, found at the start or since.
     *
     * @return the facts
     */
    public OpeningReport opening() {
        return shared.findings().report();
    }

    /**
     * Compares with how far somebody else saw the streams. Where that is beyond their end or off their chain, entries were
     * lost, which is reported, and a new writer goes on.
     *
     * @param heads how far each stream was seen
     */
    public void known(Map<StreamId, Head> heads) {
        boolean lost = false;
        for (Map.Entry<StreamId, Head> one : heads.entrySet()) {
            lost |= isLost(one.getKey(), one.getValue());
        }
        if (lost && writer != null) {
            synchronized (shared.appending()) {
                writer.end(NewWriter.Why.LOST_LINES);
            }
        }
    }

    private boolean isLost(StreamId stream, Head known) {
        Optional<StreamState> state = shared.state(stream);
        long here = state.map(StreamState::number).orElse(0L);
        boolean beyond = known.number() > here || state.isEmpty();
        boolean lost = !shared.findings().isNewer(stream)
                && (beyond || !link(stream, known.number()).equals(Optional.of(known.link())));
        if (lost) {
            shared.findings().lost(new Lost(stream, here, known, !beyond));
        }
        return lost;
    }

    /**
     * How far every stream goes.
     *
     * @return a copy
     */
    public SortedMap<StreamId, Head> heads() {
        return looking.heads();
    }

    /**
     * How far the streams about one learner go.
     *
     * @param learner who
     * @return a copy
     */
    public SortedMap<StreamId, Head> heads(UUID learner) {
        return looking.heads(learner);
    }

    /**
     * The chain at an entry.
     *
     * @param stream which
     * @param number of the entry; 0 for the stream's header
     * @return its link; empty where the stream does not go so far
     */
    public Optional<String> link(StreamId stream, long number) {
        return looking.link(stream, number);
    }

    /** @return the headers that lines of a stream may belong to */
    List<FirstLine> headers(StreamId stream) {
        return looking.headers(stream);
    }

    /**
     * The home that writes here.
     *
     * @return its key, and what it signs with where the journal was opened for writing
     */
    public SigningHome home() {
        return writer == null ? SigningHome.reading(shared, looking) : new SigningHome(writer.key(), looking);
    }

    /**
     * Entries that others claim the numbers of.
     *
     * @return the branches that lie beside the streams
     */
    public List<Branch> branches() {
        return looking.branches();
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
        return append(learner, audience, events, Optional.empty());
    }

    /**
     * Writes events that belong together, each with the signature of an account beside it.
     *
     * @param learner about whom
     * @param audience for whom
     * @param events at least one
     * @param signer the account; empty for none
     * @return the entry
     * @throws JournalUnavailable where it cannot be written
     * @throws IllegalArgumentException where a payload is no JSON object, or all is too long or too deep for a line
     */
    public Entry append(UUID learner, String audience, List<EventDraft> events, Optional<EventSigner> signer) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an entry needs an event");
        }
        synchronized (shared.appending()) {
            requireWriting();
            return writer.append(learner, audience, events, signer);
        }
    }

    /**
     * Hands out a stream's entries in order, as far as it goes at the call.
     *
     * @param stream which; nothing happens where there is none
     * @param after the number of the entry before the first
     * @param reader takes them
     * @return what was set aside because it was found damaged, or, where the journal was opened for reading alone, where the
     *         damage begins; empty where all is well
     */
    public Optional<Kept> read(StreamId stream, long after, EntryReader reader) {
        Optional<Damage> damage = looking.read(stream, after, reader);
        damage.filter(Damage::newer).ifPresent(found -> shared.findings().newer(stream, found.file()));
        return damage.filter(found -> !found.newer())
                .flatMap(found -> writer == null ? Optional.of(found.leftAlone(stream)) : changing.setAside(stream, found));
    }

    /**
     * Hands out a branch's entries in order.
     *
     * @param branch one of {@link #branches}
     * @param reader takes them
     */
    public void read(Branch branch, EntryReader reader) {
        looking.read(branch, reader);
    }

    /**
     * Whose streams there are.
     *
     * @return each learner once
     */
    public List<UUID> learners() {
        return looking.learners();
    }

    /**
     * The streams about one learner.
     *
     * @param learner who
     * @return names
     */
    public Set<StreamId> streams(UUID learner) {
        return looking.streams(learner);
    }

    /**
     * Writes a stream's lines as a packet holds them.
     *
     * @param stream which
     * @param after the entry before the first; 0 for the whole stream with its header
     * @param out takes the bytes
     * @throws IOException where the bytes cannot be written or the stream cannot be read
     */
    public void export(StreamId stream, long after, OutputStream out) throws IOException {
        try (InputStream lines = looking.open(stream, after)) {
            lines.transferTo(out);
        }
    }

    /**
     * This journal as something that another can be merged with.
     *
     * @return what it offers, as long as it is open
     */
    public JournalSource source() {
        return new Offered(looking);
    }

    /**
     * Takes what another source has and this one lacks. Doing so again, or in any order, gives the same.
     *
     * @param other the source
     * @param progress hears how many entries came, and may break it off
     * @param arrivals hears of entries as they come
     * @return what came
     * @throws IOException where the other source cannot be read; what came before that stays
     * @throws JournalUnavailable where this journal cannot be read or written; what is on the disk by then stays
     */
    public MergeReport merge(JournalSource other, Progress progress, Arrivals arrivals) throws IOException {
        requireWriting();
        return changing.merge(other, progress, arrivals);
    }

    /**
     * Takes the text out of an entry, in branches and in what was set aside as well. Number and link stay.
     *
     * @param stream whose
     * @param number of the entry
     * @param byEvent the event that says so
     */
    public void blank(StreamId stream, long number, UUID byEvent) {
        link(stream, number).ifPresent(link -> blank(stream, new Head(number, link), byEvent));
    }

    /**
     * Takes the text out of the one entry that has this number and link, wherever it lies.
     *
     * @param stream whose
     * @param entry number and link
     * @param byEvent the event that says so
     * @return whether the entry is here
     */
    public boolean blank(StreamId stream, Head entry, UUID byEvent) {
        requireWriting();
        if (entry.number() == 0) {
            throw new IllegalArgumentException("a header has no text");
        }
        return changing.blank(stream, entry, byEvent);
    }

    /** Writes a stream anew as the keyring says, encrypted or plain; {@link #relineBeside} does so with branches and what was set aside. */
    public void reline(StreamId stream) {
        requireWriting();
        changing.reline(stream);
    }

    /** Writes anew what lies beside the streams; done after all of those, nothing is left as it was. */
    public void relineBeside() {
        requireWriting();
        changing.relineBeside();
    }

    /**
     * Takes away everything about a learner: streams, branches and what was set aside.
     *
     * @param learner who
     */
    public void erase(UUID learner) {
        requireWriting();
        changing.erase(learner);
    }

    /**
     * Looks at every line of every stream: checksum, number, link, seals and the header's signature. Nothing is changed.
     *
     * @param progress hears how many entries were looked at, and may break it off
     * @return what was found
     */
    public VerifyReport verify(Progress progress) {
        return looking.verify(progress);
    }

    /** Signs every stream of this writer that has entries behind its last seal, and remembers how far all go, as has to be done before they are handed on. */
    public void seal() {
        synchronized (shared.appending()) {
            requireWriting();
            writer.seal();
            writer.remember(false);
        }
    }

    /** Signs what was written, tells the machine's witness how far all streams go, and lets the home go. */
    @Override
    public void close() {
        synchronized (shared.appending()) {
            if (closed) {
                return;
            }
            closed = true;
            try {
                if (writer != null) {
                    writer.close();
                }
            } finally {
                Shared.letGo(lock);
            }
        }
    }

    private void requireWriting() {
        if (writer == null || closed) {
            throw new IllegalStateException(closed ? "the journal is closed" : "the journal was opened for reading");
        }
    }
}
