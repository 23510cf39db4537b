package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes streams that nobody signs: what is taken over from old records. The same events give the same bytes on every
 * machine. The streams are written beside the journal and moved into it when all are whole, so it can be broken off and done
 * again at any time.
 */
public final class TakenOver {

    private static final String FOLDER = "taking-over";

    /** As long as a file of such a stream gets; part of what makes the bytes the same everywhere. */
    private static final long FILE_LENGTH = 8L << 20;

    private final FileLayer files;
    private final JournalPlaces places;
    private final Path top;
    private final Hash hash = new Hash();
    private final Bytes out = new Bytes();
    private final SortedMap<StreamId, End> ends = new TreeMap<>();
    private final Map<Path, FileLayer.Appender> open = new HashMap<>();

    /** Where a stream ends. */
    private record End(int file, long length, long number, byte[] header, byte[] link) {
    }

    /**
     * Begins, and removes what was left of another try.
     *
     * @param files the file system
     * @param places where the journal lies
     * @throws IOException where that cannot be done
     */
    public TakenOver(FileLayer files, JournalPlaces places) throws IOException {
        this.files = files;
        this.places = places;
        top = places.record().resolve(FOLDER);
        clear(top, 3);
    }

    private void clear(Path folder, int deep) throws IOException {
        for (String name : files.list(folder)) {
            if (deep > 1) {
                clear(folder.resolve(name), deep - 1);
            }
            files.delete(folder.resolve(name));
        }
        files.delete(folder);
    }

    /**
     * Puts an event at the end of a stream, as an entry of its own.
     *
     * @param stream which
     * @param event what happened
     * @param at its place in the order of all events
     * @param wall when
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where a reader would refuse the line, as too long or too deep; nothing was written then
     */
    public void add(StreamId stream, EventDraft event, long at, OffsetDateTime wall) throws IOException {
        out.reset();
        End end = ends.get(stream);
        int file = end == null ? 1 : end.file();
        long length = end == null ? 0 : end.length();
        byte[] header = end == null ? null : end.header();
        byte[] link = end == null ? null : end.link();
        long number = end == null ? 0 : end.number();
        if (end == null) {
            link = FirstLine.putUnsigned(stream, out, hash);
            header = link;
        } else if (length >= FILE_LENGTH) {
            file++;
            length = 0;
            FirstLine.putContinued(stream, header, number, link, out, hash);
        }
        int from = out.length();
        Frame.open(out, number + 1).ascii(",\"events\":[");
        EventCode.put(event, at, wall, out);
        out.put(']');
        link = Frame.close(out, from, link, hash);
        check(from);
        appender(stream, file).write(out.array(), 0, out.length());
        ends.put(stream, new End(file, length + out.length(), number + 1, header, link));
    }

    /** What is written is what a reader takes. */
    private void check(int from) {
        try {
            EntryCode.read(Frame.of(out.array(), from, out.length() - 1, hash), hash);
        } catch (MalformedLine e) {
            throw new IllegalArgumentException("the event cannot be a line: " + e.getMessage(), e);
        }
    }

    private FileLayer.Appender appender(StreamId stream, int file) throws IOException {
        Path path = path(top, stream, file);
        FileLayer.Appender known = open.get(path);
        if (known != null) {
            return known;
        }
        if (open.size() >= 100) {
            closeAll(false);
        }
        files.makeFolder(path.getParent());
        FileLayer.Appender made = files.append(path);
        open.put(path, made);
        return made;
    }

    private void closeAll(boolean force) throws IOException {
        for (FileLayer.Appender appender : open.values()) {
            if (force) {
                appender.force();
            }
            appender.close();
        }
        open.clear();
    }

    private static Path path(Path top, StreamId stream, int file) {
        return Layout.folder(top, stream).resolve(String.format(Locale.ROOT, "%s-%04d.jsonl", stream.writer(), file));
    }

    /**
     * Moves everything into the journal. A stream that is there and goes as far or further is left as it is: it begins with
     * the same bytes.
     *
     * @throws IOException where that cannot be done; it can be done again from the beginning
     */
    public void finish() throws IOException {
        closeAll(false);
        for (Map.Entry<StreamId, End> one : ends.entrySet()) {
            for (int file = 1; file <= one.getValue().file(); file++) {
                try (FileLayer.Appender appender = files.append(path(top, one.getKey(), file))) {
                    appender.force();
                }
            }
        }
        for (Map.Entry<StreamId, End> one : ends.entrySet()) {
            move(one.getKey(), one.getValue().file());
        }
        clear(top, 3);
        files.forceDirectory(places.record());
    }

    private void move(StreamId stream, int last) throws IOException {
        Path folder = Layout.folder(places.journal(), stream);
        files.makeFolder(folder);
        for (int file = 1; file <= last; file++) {
            Path from = path(top, stream, file);
            Path to = path(places.journal(), stream, file);
            if (length(to) < length(from)) {
                files.rename(from, to);
            }
        }
        for (Path forced : List.of(folder, folder.getParent(), places.journal(), places.record())) {
            files.forceDirectory(forced);
        }
    }

    private long length(Path file) throws IOException {
        try (FileLayer.Source source = files.read(file)) {
            return source.length();
        } catch (NoSuchFileException e) {
            return -1;
        }
    }
}
