package org.cyclework.record.internal.journal;

import java.util.Optional;

/** Says that lines from elsewhere are not what a stream is made of. */
public final class MalformedStream extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Optional<StreamId> stream;

    MalformedStream(Optional<StreamId> stream, String what) {
        super(what, null, false, false);
        this.stream = stream;
    }

    /**
     * Where it was found.
     *
     * @return the stream; empty where that is not told
     */
    public Optional<StreamId> stream() {
        return stream;
    }
}
