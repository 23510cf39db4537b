package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.StreamId;

/**
 * A source without what it has about some people.
 *
 * @param source the whole
 * @param people whose streams are left out
 */
record Without(JournalSource source, Set<UUID> people) implements JournalSource {

    @Override
    public SortedMap<StreamId, Head> heads() throws IOException {
        SortedMap<StreamId, Head> heads = new TreeMap<>(source.heads());
        heads.keySet().removeIf(stream -> people.contains(stream.learner()));
        return heads;
    }

    @Override
    public List<Branch> branches() throws IOException {
        return source.branches().stream().filter(branch -> !people.contains(branch.stream().learner())).toList();
    }

    @Override
    public InputStream open(StreamId stream, long after) throws IOException {
        return source.open(stream, after);
    }

    @Override
    public InputStream open(Branch branch) throws IOException {
        return source.open(branch);
    }
}
