package org.cyclework.record.internal.journal;

/** How far a stream goes here, and where its next line belongs. */
final class StreamState {

    private final StreamId stream;
    private int file;
    private long length;
    private long number;
    private byte[] link;
    private long at;
    private byte[] headerLink;
    private int unsealed;

    StreamState(StreamId stream) {
        this.stream = stream;
    }

    StreamState(StreamState other) {
        this(other.stream);
        file = other.file;
        length = other.length;
        number = other.number;
        link = other.link;
        at = other.at;
        headerLink = other.headerLink;
        unsealed = other.unsealed;
    }

    StreamId stream() {
        return stream;
    }

    /** @return which of its files is the last; 0 where there is none */
    int file() {
        return file;
    }

    /** @return how long that file is */
    long length() {
        return length;
    }

    long number() {
        return number;
    }

    byte[] link() {
        return link;
    }

    /** @return the last tick of the clock in the stream */
    long at() {
        return at;
    }

    /** @return the link of its header; null where it was not read yet */
    byte[] headerLink() {
        return headerLink;
    }

    /** @return how many entries stand behind the last seal, as far as that is known */
    int unsealed() {
        return unsealed;
    }

    Head head() {
        return new Head(number, Hash.text(link));
    }

    void place(int index, long bytes) {
        file = index;
        length = bytes;
    }

    void header(byte[] sum) {
        headerLink = sum;
    }

    /** The stream goes as far as this. */
    void reach(long entry, byte[] sum, long tick) {
        number = entry;
        link = sum;
        at = Math.max(at, tick);
    }

    void unsealed(int entries) {
        unsealed = entries;
    }
}
