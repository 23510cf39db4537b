package org.cyclework.record.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What the machine remembers of a home.
 *
 * @param writer that wrote last
 * @param nonce the home's, when it was opened last
 * @param closed whether the program ended in an orderly way since
 * @param marks the machine's
 * @param at the last tick of the clock in all that it saw
 * @param seen how far every stream went when this was written, all of it on the disk
 * @param missing how far streams went once that were found shorter since
 */
record Witness(UUID writer, String nonce, boolean closed, MachineMarks marks, long at,
        SortedMap<StreamId, Seen> seen, SortedMap<StreamId, Head> missing) {

    /**
     * How far a stream went.
     *
     * @param head its last entry
     * @param file the last of its files
     * @param length of that file
     */
    record Seen(Head head, int file, long length) {

        StreamState state(StreamId stream) {
            StreamState state = new StreamState(stream);
            state.reach(head.number(), Hash.bytes(head.link()), 0);
            state.place(file, length);
            return state;
        }
    }

    Bytes text(Hash hash) {
        Bytes out = new Bytes();
        out.ascii("{\"cyclework\":\"witness\",\"format\":1,\"writer\":\"").uuid(writer).ascii("\",\"nonce\":\"").ascii(nonce);
        out.ascii("\",\"state\":\"").ascii(closed ? "closed" : "open").ascii("\",\"machine\":").quoted(marks.machine());
        out.ascii(",\"host\":").quoted(marks.host()).ascii(",\"addresses\":[");
        String comma = "";
        for (String address : marks.addresses()) {
            out.ascii(comma).quoted(address);
            comma = ",";
        }
        out.ascii("],\"at\":\"").hex(at, 16).ascii("\",\"streams\":").number(seen.size() + (long) missing.size());
        Crc.put(out, 0, hash);
        seen.forEach((stream, last) -> put(stream, last, out, hash));
        missing.forEach((stream, head) -> put(stream, new Seen(head, 0, 0), out, hash));
        return out;
    }

    private static void put(StreamId stream, Seen last, Bytes out, Hash hash) {
        int from = out.length();
        out.ascii("{\"writer\":\"").uuid(stream.writer()).ascii("\",\"learner\":\"").uuid(stream.learner());
        out.ascii("\",\"audience\":\"").ascii(stream.audience()).ascii("\",\"number\":").number(last.head().number());
        out.ascii(",\"link\":\"").ascii(last.head().link()).ascii("\",\"file\":").number(last.file());
        out.ascii(",\"length\":").number(last.length());
        Crc.put(out, from, hash);
    }

    /** @return what the file of a witness holds */
    static Witness read(byte[] bytes, Hash hash) throws MalformedLine {
        Reading reading = new Reading();
        int from = 0;
        for (int to = 0; to < bytes.length; to++) {
            if (bytes[to] == '\n') {
                Crc.check(bytes, from, to, hash);
                reading.line(new Json(bytes, from, to));
                from = to + 1;
            }
        }
        return reading.witness();
    }

    /** The lines of a witness as they are found. */
    private static final class Reading {

        private final SortedMap<StreamId, Seen> seen = new TreeMap<>();
        private final SortedMap<StreamId, Head> missing = new TreeMap<>();
        private final List<String> addresses = new ArrayList<>();
        private String kind = "";
        private UUID writer;
        private String nonce = "";
        private String state = "";
        private String machine = "";
        private String host = "";
        private long at;
        private long streams = -1;
        private boolean began;

        void line(Json json) throws MalformedLine {
            if (began) {
                stream(json);
                return;
            }
            began = true;
            json.enter('{');
            for (boolean first = true; json.more(first, '}'); first = false) {
                member(json.name(), json);
            }
        }

        private void member(String name, Json json) throws MalformedLine {
            switch (name) {
                case "cyclework" -> kind = json.string();
                case "writer" -> writer = json.uuid();
                case "nonce" -> nonce = json.string();
                case "state" -> state = json.string();
                case "machine" -> machine = json.string();
                case "host" -> host = json.string();
                case "at" -> at = json.hex(16);
                case "streams" -> streams = json.number();
                case "addresses" -> {
                    json.enter('[');
                    for (boolean first = true; json.more(first, ']'); first = false) {
                        addresses.add(json.string());
                    }
                    json.leave(']');
                }
                default -> json.value();
            }
        }

        private void stream(Json json) throws MalformedLine {
            UUID by = null;
            UUID learner = null;
            String audience = "";
            String link = "";
            long number = 0;
            long file = 0;
            long length = 0;
            json.enter('{');
            for (boolean first = true; json.more(first, '}'); first = false) {
                switch (json.name()) {
                    case "writer" -> by = json.uuid();
                    case "learner" -> learner = json.uuid();
                    case "audience" -> audience = json.string();
                    case "number" -> number = json.number();
                    case "link" -> link = json.string();
                    case "file" -> file = json.number();
                    case "length" -> length = json.number();
                    default -> json.value();
                }
            }
            if (by == null || learner == null || !StreamId.isAudience(audience) || link.length() != 2 * Hash.LENGTH) {
                throw new MalformedLine("not a stream's line");
            }
            StreamId stream = new StreamId(by, learner, audience);
            if (file == 0) {
                missing.put(stream, new Head(number, link));
            } else {
                seen.put(stream, new Seen(new Head(number, link), (int) file, length));
            }
        }

        Witness witness() throws MalformedLine {
            if (!kind.equals("witness") || writer == null || seen.size() + missing.size() != streams) {
                throw new MalformedLine("not a whole witness");
            }
            return new Witness(writer, nonce, state.equals("closed"), new MachineMarks(machine, host, addresses), at, seen,
                    missing);
        }
    }

    /** @return where a stream was found shorter than this remembers, with what was known of it */
    SortedMap<StreamId, Head> promises() {
        SortedMap<StreamId, Head> all = new TreeMap<>(missing);
        for (Map.Entry<StreamId, Seen> one : seen.entrySet()) {
            all.merge(one.getKey(), one.getValue().head(), (a, b) -> a.number() > b.number() ? a : b);
        }
        return all;
    }
}
