package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.internal.journal.EntryCode.Content;

/** Puts entries at the end of streams: one write and one force each. */
final class Writing {

    private final FileLayer files;
    private final Layout layout;
    private final HomeKey key;
    private final HybridClock ticks;
    private final Clock wall;
    private final OpenFiles open;
    private final Hash hash = new Hash();
    private final Bytes out = new Bytes();
    private final Bytes boxed = new Bytes();
    private final Set<Path> named = new HashSet<>();
    private final Map<UUID, Written> unfinished = new HashMap<>();

    Writing(FileLayer files, Layout layout, HomeKey key, HybridClock ticks, Clock wall) {
        this.files = files;
        this.layout = layout;
        this.key = key;
        this.ticks = ticks;
        this.wall = wall;
        this.open = new OpenFiles(files);
    }

    OpenFiles open() {
        return open;
    }

    /** A folder was taken away; the name of its like has to be forced again. */
    void forgetFolders() {
        named.clear();
    }

    /** What is to be written, and where the stream will stand then. */
    private record Prepared(Path file, int index, boolean newFile, byte[] headerLink, int unsealed, Entry entry, byte[] link,
            long at) {
    }

    /**
     * Writes an entry at the end of a stream.
     *
     * @param state of the stream, which moves on once the entry is on the disk
     * @param before who wrote the same before, for the header of a new stream
     * @param signer the account that signs each event
     * @throws IllegalArgumentException where the events have no form that can be written; nothing has happened then
     */
    Entry append(StreamState state, Optional<FirstLine.Before> before, List<EventDraft> events, Optional<EventSigner> signer)
            throws IOException {
        out.reset();
        Prepared prepared;
        try {
            prepared = prepare(state, before, events, signer);
        } catch (IllegalArgumentException e) {
            events.forEach(event -> unfinished.remove(event.id()));
            throw e;
        }
        Bytes stored = stored(state.stream());
        put(prepared, stored);
        state.header(prepared.headerLink());
        state.reach(prepared.entry().number(), prepared.link(), prepared.at());
        state.place(prepared.index(), (prepared.newFile() ? 0 : state.length()) + stored.length());
        state.unsealed(prepared.unsealed());
        unfinished.clear();
        return prepared.entry();
    }

    /** Signs what stands behind the last seal of a stream. */
    void seal(StreamState state) throws IOException {
        out.reset();
        byte[] header = headerLink(state);
        byte[] link = EntryCode.putSeal(state.number() + 1, header, state.link(), ticks.last(), key, out, hash);
        FileLayer.Appender appender = open.get(state.stream(), layout.file(state.stream(), state.file()));
        appender.write(out.array(), 0, out.length());
        appender.force();
        state.header(header);
        state.reach(state.number() + 1, link, ticks.last());
        state.place(state.file(), state.length() + out.length());
        state.unsealed(0);
    }

    private Prepared prepare(StreamState state, Optional<FirstLine.Before> before, List<EventDraft> events,
            Optional<EventSigner> signer) throws IOException {
        StreamId stream = state.stream();
        boolean newFile = state.file() == 0 || state.length() >= layout.limits().file();
        int index = state.file() + (newFile ? 1 : 0);
        long number = state.number();
        byte[] link = state.link();
        byte[] header = state.file() == 0 ? null : headerLink(state);
        if (state.file() == 0) {
            link = FirstLine.put(stream, key, before, out, hash);
            header = link;
        } else if (newFile) {
            FirstLine.putContinued(stream, header, number, link, out, hash);
        }
        int unsealed = state.unsealed();
        if (unsealed >= layout.limits().unsealed()) {
            link = EntryCode.putSeal(++number, header, link, ticks.last(), key, out, hash);
            unsealed = 0;
        }
        int from = out.length();
        put(stream, number + 1, events, signer);
        link = Frame.close(out, from, link, hash);
        Content content = content(from);
        Frame frame = frame(from);
        return new Prepared(layout.file(stream, index), index, newFile, header, unsealed + 1,
                EntryCode.entry(stream, frame, frame.digest(hash), content), link, content.at());
    }

    private void put(StreamId stream, long number, List<EventDraft> events, Optional<EventSigner> signer) {
        Bytes signatures = new Bytes();
        Frame.open(out, number).ascii(",\"events\":[");
        for (int i = 0; i < events.size(); i++) {
            if (i > 0) {
                out.put(',');
            }
            EventDraft event = events.get(i);
            Written stamp = unfinished.get(event.id());
            if (stamp == null || !stamp.draft().equals(event)) {
                stamp = new Written(event, ticks.tick(), OffsetDateTime.now(wall).truncatedTo(ChronoUnit.MILLIS));
                unfinished.put(event.id(), stamp);
            }
            int from = out.length();
            EventCode.put(event, stamp.at(), stamp.wall(), out);
            if (signer.isPresent()) {
                byte[] message = AccountSignature.message(stream.learner(), stream.audience(), Arrays.copyOfRange(out.array(), from, out.length()));
                SignatureCode.put(event.id(), signer.get(), message, i == 0, signatures);
            }
        }
        out.put(']');
        if (signer.isPresent()) {
            out.ascii(",\"signatures\":[").raw(signatures.array(), 0, signatures.length()).put(']');
        }
    }

    private Bytes stored(StreamId stream) {
        if (layout.keyring().writing().isEmpty()) {
            return out;
        }
        boxed.reset();
        layout.keyring().putAll(stream, out, boxed, hash);
        return boxed;
    }

    private void put(Prepared prepared, Bytes stored) throws IOException {
        if (!prepared.newFile()) {
            FileLayer.Appender appender = open.get(prepared.entry().stream(), prepared.file());
            appender.write(stored.array(), 0, stored.length());
            appender.force();
            return;
        }
        Path folder = prepared.file().getParent();
        files.makeFolder(folder);
        FileLayer.Appender appender = open.get(prepared.entry().stream(), prepared.file());
        appender.write(stored.array(), 0, stored.length());
        appender.force();
        files.forceDirectory(folder);
        for (Path made = folder; made.startsWith(layout.record()) && !named.contains(made); made = made.getParent()) {
            files.forceDirectory(made.getParent());
        }
        for (Path made = folder; made.startsWith(layout.record()) && named.add(made);) {
            made = made.getParent(); // their names are on the disk now, all of them
        }
    }

    private byte[] headerLink(StreamState state) throws IOException {
        if (state.headerLink() != null) {
            return state.headerLink();
        }
        return FirstLine.of(files, layout.file(state.stream(), 1), hash).headerLink();
    }

    private Frame frame(int from) {
        try {
            return Frame.of(out.array(), from, out.length() - 1, hash);
        } catch (MalformedLine e) {
            throw new IllegalArgumentException("the entry cannot be written: " + e.getMessage(), e);
        }
    }

    private Content content(int from) {
        try {
            return EntryCode.read(frame(from), hash);
        } catch (MalformedLine e) {
            throw new IllegalArgumentException("the entry cannot be written: " + e.getMessage(), e);
        }
    }
}
