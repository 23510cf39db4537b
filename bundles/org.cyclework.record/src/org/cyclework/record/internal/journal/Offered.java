package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;

/** An open journal as another can take from it. */
record Offered(Looking looking) implements JournalSource {

    @Override
    public SortedMap<StreamId, Head> heads() {
        return looking.heads();
    }

    @Override
    public List<Branch> branches() {
        return looking.branches();
    }

    @Override
    public InputStream open(StreamId stream, long after) throws IOException {
        return looking.open(stream, after);
    }

    @Override
    public InputStream open(Branch branch) throws IOException {
        return looking.open(branch);
    }
}
