package org.cyclework.ui.tests.support;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** A connection to a D-Bus over a socket of this machine: calls that take texts, and signals. */
final class Bus implements Closeable {

    /** A message that came: what it is, who sent it from where, and what it carries. */
    record Message(int type, int repliesTo, String sender, String member, List<Object> body) {
    }

    /** A call was answered with an error. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        Refused(String call, Object why) {
            super(call + ": " + why);
        }
    }

    static final int SIGNAL = 4;
    private static final int ERROR = 3;
    private static final int FIXED_HEADER = 16;
    private static final String SELF = "org.freedesktop.DBus";

    private final SocketChannel channel;
    private final Deque<Message> signals = new ArrayDeque<>();
    private int serial;

    /** Connects to an address such as {@code unix:path=/run/bus,guid=…}. */
    Bus(String address) throws IOException {
        String path = address.replaceFirst(".*unix:path=([^,;]+).*", "$1");
        channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        String user = Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        write(ByteBuffer.wrap(("\0AUTH EXTERNAL " + HexFormat.of().formatHex(user.getBytes(StandardCharsets.US_ASCII)) + "\r\n").getBytes(StandardCharsets.US_ASCII)));
        String answer = line();
        if (!answer.startsWith("OK")) {
            throw new IOException("The bus answered " + answer);
        }
        write(ByteBuffer.wrap("BEGIN\r\n".getBytes(StandardCharsets.US_ASCII)));
        callBus("Hello");
    }

    /** Calls the bus itself. */
    List<Object> callBus(String member, String... with) throws IOException {
        return call(SELF, "/org/freedesktop/DBus", SELF, member, with);
    }

    /** Calls somebody on the bus and waits for the answer; signals that come before it are kept. */
    List<Object> call(String to, String path, String type, String member, String... with) throws IOException {
        int mine = ++serial;
        write(BusMessages.call(mine, to, path, type, member, with));
        for (;;) {
            Message message = read();
            if (message.repliesTo() == mine) {
                if (message.type() == ERROR) {
                    throw new Refused(member, message.body());
                }
                return message.body();
            }
            keep(message);
        }
    }

    /** @return the next signal, waiting for it */
    Message signal() throws IOException {
        while (signals.isEmpty()) {
            keep(read());
        }
        return signals.removeFirst();
    }

    private void keep(Message message) {
        if (message.type() == SIGNAL) {
            signals.add(message);
        }
    }

    private Message read() throws IOException {
        ByteBuffer head = bytes(FIXED_HEADER);
        int fields = head.getInt(12);
        int rest = (fields + 7) / 8 * 8 + head.getInt(4);
        ByteBuffer all = ByteBuffer.allocate(FIXED_HEADER + rest).order(ByteOrder.LITTLE_ENDIAN);
        all.put(head).put(bytes(rest)).flip();
        return BusMessages.read(all);
    }

    private ByteBuffer bytes(int count) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (all.hasRemaining()) {
            if (channel.read(all) < 0) {
                throw new EOFException("The bus is gone");
            }
        }
        return all.flip();
    }

    private String line() throws IOException {
        StringBuilder read = new StringBuilder();
        while (!read.toString().endsWith("\r\n")) {
            read.append((char) bytes(1).get());
        }
        return read.toString().strip();
    }

    private void write(ByteBuffer all) throws IOException {
        while (all.hasRemaining()) {
            channel.write(all);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
