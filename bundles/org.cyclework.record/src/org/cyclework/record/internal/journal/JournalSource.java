package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;

/** Streams that another home, a packet or a folder offers. */
public interface JournalSource {

    /**
     * How far its streams go.
     *
     * @return the head of each
     * @throws IOException where that cannot be read
     */
    SortedMap<StreamId, Head> heads() throws IOException;

    /**
     * What it has besides.
     *
     * @return branches of its streams
     * @throws IOException where that cannot be read
     */
    List<Branch> branches() throws IOException;

    /**
     * A stream's lines: the header, or where it is wanted from later on a line that names number and link of the entry
     * before; then the entries.
     *
     * @param stream one of {@link #heads}
     * @param after the entry before the first that is wanted, not beyond the head; 0 for the whole stream
     * @return the bytes
     * @throws IOException where they cannot be read
     */
    InputStream open(StreamId stream, long after) throws IOException;

    /**
     * A branch's lines: one that names the entry before, or the header where it begins with that; then the entries.
     *
     * @param branch one of {@link #branches}
     * @return the bytes
     * @throws IOException where they cannot be read
     */
    InputStream open(Branch branch) throws IOException;
}
