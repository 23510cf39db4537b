package org.cyclework.record.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.cyclework.record.internal.journal.Branch;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.JournalSource;
import org.cyclework.record.internal.journal.StreamId;

/**
 * What a source has about some people.
 *
 * @param source the whole
 * @param people whose streams are in it
 */
record Among(JournalSource source, Predicate<UUID> people) implements JournalSource {

    @Override
    public SortedMap<StreamId, Head> heads() throws IOException {
        SortedMap<StreamId, Head> heads = new TreeMap<>(source.heads());
        heads.keySet().removeIf(stream -> !people.test(stream.learner()));
        return heads;
    }

    @Override
    public List<Branch> branches() throws IOException {
        return source.branches().stream().filter(branch -> people.test(branch.stream().learner())).toList();
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
