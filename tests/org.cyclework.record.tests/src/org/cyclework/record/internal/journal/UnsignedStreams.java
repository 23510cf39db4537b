package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes streams that nobody signs, as they are made from an older record, into a folder of their own from which a journal
 * can be merged. The same events in the same order give the same bytes, and more events behind them only make the streams
 * longer. Nothing is forced here; merging does that.
 */
public final class UnsignedStreams implements Closeable {

    private static final int OPEN = 32;

    private final FileLayer files;
    private final Layout layout;
    private final Hash hash = new Hash();
    private final Bytes line = new Bytes();
    private final HybridClock ticks;
    private final Map<StreamId, StreamState> states = new HashMap<>();
    private final Map<StreamId, Lines> open = new LinkedHashMap<>(16, 0.75f, true);
    private Instant wall = Instant.EPOCH;

    /**
     * Begins.
     *
     * @param places whose journal folder is written; it should be empty
     * @param files the file system
     */
    public UnsignedStreams(JournalPlaces places, FileLayer files) {
        this.files = files;
        this.layout = new Layout(places);
        this.ticks = new HybridClock(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return wall;
            }
        });
    }

    /**
     * Adds an event as an entry of its own.
     *
     * @param stream whose last entry it becomes; its writer is the device that wrote the old record
     * @param event what happened
     * @param when by the clock on the wall; the hybrid clock follows from all events that were added so far
     * @throws IOException where it cannot be written
     * @throws IllegalArgumentException where a payload is no JSON object, or all is too long or too deep for a line
     */
    public void add(StreamId stream, EventDraft event, OffsetDateTime when) throws IOException {
        wall = when.toInstant();
        StreamState state = states.get(stream);
        boolean fresh = state == null;
        if (fresh) {
            state = new StreamState(stream);
            states.put(stream, state);
        }
        Lines lines = lines(state);
        if (fresh) {
            begin(lines, stream);
        }
        line.reset();
        Frame.open(line, state.number() + 1).ascii(",\"events\":[");
        EventCode.put(event, ticks.tick(), when.truncatedTo(ChronoUnit.MILLIS), line);
        line.put(']');
        Frame.close(line, 0, state.link(), hash);
        try {
            Frame frame = Frame.of(line.array(), 0, line.length() - 1, hash);
            lines.add(frame, EntryCode.read(frame, hash).at(), false);
        } catch (MalformedLine e) {
            throw new IllegalArgumentException("the entry cannot be written: " + e.getMessage(), e);
        }
    }

    private void begin(Lines lines, StreamId stream) throws IOException {
        line.reset();
        byte[] link = FirstLine.putUnsigned(stream, line, hash);
        lines.begin(Arrays.copyOf(line.array(), line.length()), link);
    }

    private Lines lines(StreamState state) throws IOException {
        Lines lines = open.get(state.stream());
        if (lines == null) {
            lines = new Lines(files, layout, state);
            open.put(state.stream(), lines);
            if (open.size() > OPEN) {
                StreamId eldest = open.keySet().iterator().next();
                open.remove(eldest).pause();
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        for (Lines lines : open.values()) {
            lines.pause();
        }
        open.clear();
    }
}
