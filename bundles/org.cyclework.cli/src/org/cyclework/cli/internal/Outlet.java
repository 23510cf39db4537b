package org.cyclework.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A standard stream that remembers why it could not be written. */
final class Outlet extends FilterOutputStream {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/fd/1");
    private static final int KIND = 0170000;
    private static final int PIPE = 0010000;
    private static final int SOCKET = 0140000;

    private IOException failure;

    Outlet(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** @return why something was lost; empty where all was written, and where whoever read it has gone away, as {@code head} does */
    Optional<String> lost() {
        return Optional.ofNullable(failure).map(IOException::getMessage).filter(message -> !readerHasGone(message));
    }

    /** The message is in the language of the session, so the kind of the stream is asked as well. */
    private static boolean readerHasGone(String message) {
        return message.toLowerCase(Locale.ROOT).contains("broken pipe") || isPipe();
    }

    private static boolean isPipe() {
        try {
            int kind = (Integer) Files.getAttribute(STANDARD_OUTPUT, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false; // another system: the message has to do
        }
    }
}
