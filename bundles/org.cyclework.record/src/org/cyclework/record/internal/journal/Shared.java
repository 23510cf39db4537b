package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * What the parts of an open journal share. The streams' states are touched under the monitor {@link #appending} alone; lines
 * that count are changed under the write lock of {@link #rewriting}, which is taken before that monitor.
 */
final class Shared {

    private final FileLayer files;
    private final Layout layout;
    private final Findings findings = new Findings();
    private final Branches branches;
    private final SortedMap<StreamId, StreamState> states = new TreeMap<>();
    private final ReadWriteLock rewriting = new ReentrantReadWriteLock();
    private final Object appending = new Object();

    Shared(FileLayer files, Layout layout) {
        this.files = files;
        this.layout = layout;
        this.branches = new Branches(files, layout, findings);
    }

    FileLayer files() {
        return files;
    }

    Layout layout() {
        return layout;
    }

    Findings findings() {
        return findings;
    }

    Branches branches() {
        return branches;
    }

    SortedMap<StreamId, StreamState> states() {
        return states;
    }

    ReadWriteLock rewriting() {
        return rewriting;
    }

    Object appending() {
        return appending;
    }

    /** @return a copy of where a stream stands; empty where there is none */
    Optional<StreamState> state(StreamId stream) {
        synchronized (appending) {
            return Optional.ofNullable(states.get(stream)).map(StreamState::new);
        }
    }

    /** Lets a home go for other programs. */
    static void letGo(Closeable lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock cannot be let go", e);
        }
    }
}
