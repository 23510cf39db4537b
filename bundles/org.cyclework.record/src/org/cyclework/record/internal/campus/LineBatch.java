package org.cyclework.record.internal.campus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cyclework.record.internal.journal.ExchangedLines.Line;
import org.cyclework.record.internal.journal.StreamId;

/** Lines that are brought together. */
final class LineBatch {

    private static final int MOST = 2_000;
    private static final long MOST_BYTES = 4L << 20;

    private final List<StreamId> streams = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private long bytes;

    void add(StreamId stream, Line line) {
        streams.add(stream);
        lines.add(line);
        bytes += line.bytes().length;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean isFull() {
        return lines.size() >= MOST || bytes >= MOST_BYTES;
    }

    List<StreamId> streams() {
        return streams;
    }

    List<Line> lines() {
        return lines;
    }

    /** @return the streams of which it has lines, once each, in order */
    Set<StreamId> distinct() {
        return new LinkedHashSet<>(streams);
    }

    /** @return its lines of one stream */
    LineBatch only(StreamId stream) {
        LineBatch part = new LineBatch();
        for (int i = 0; i < lines.size(); i++) {
            if (streams.get(i).equals(stream)) {
                part.add(stream, lines.get(i));
            }
        }
        return part;
    }
}
