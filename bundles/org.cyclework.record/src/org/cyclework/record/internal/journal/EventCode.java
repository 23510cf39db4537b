package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writes an event as JSON and reads it again. */
final class EventCode {

    private static final Pattern SEEN = Pattern.compile("\\[\"[0-9a-f]{64}\"(?:,\"[0-9a-f]{64}\")*+\\]");

    private EventCode() {
    }

    static void put(EventDraft event, long at, OffsetDateTime wall, Bytes out) {
        out.ascii("{\"id\":\"").uuid(event.id()).ascii("\",\"verb\":").quoted(event.verb());
        out.ascii(",\"v\":").number(event.version()).ascii(",\"object\":").quoted(event.object());
        event.session().ifPresent(session -> out.ascii(",\"session\":\"").uuid(session).put('"'));
        out.ascii(",\"actor\":\"").uuid(event.actor()).ascii("\",\"at\":\"").hex(at, 16).ascii("\",\"wall\":\"");
        Wall.put(wall, out).ascii("\",\"payload\":").json(event.payload());
        put("acts", event.acts().stream().map(UUID::toString).toList(), out);
        put("seen", event.seen(), out);
        out.put('}');
    }

    private static void put(String name, List<String> words, Bytes out) {
        for (int i = 0; i < words.size(); i++) {
            out.ascii(i == 0 ? ",\"" + name + "\":[\"" : ",\"").ascii(words.get(i)).put('"');
        }
        if (!words.isEmpty()) {
            out.put(']');
        }
    }

    /** @return the event that begins here, with its digest where there is something to make it; members that are not known are passed over */
    static JournalEvent read(Json json, byte[] bytes, Optional<Hash> hash) throws MalformedLine {
        Members members = new Members();
        int from = json.position();
        json.enter('{');
        for (boolean first = true; json.more(first, '}'); first = false) {
            members.read(json.name(), json, bytes);
        }
        json.leave('}');
        int to = json.position();
        return members.event(hash.map(sums -> Hash.text(sums.of(bytes, from, to))).orElse(""));
    }

    /** The members of an event as they are found. */
    private static final class Members {

        private int seen;
        private UUID id;
        private String verb;
        private int version;
        private String object;
        private UUID session;
        private UUID actor;
        private long at;
        private OffsetDateTime wall;
        private String payload;
        private List<UUID> acts = List.of();
        private List<String> alreadySeen = List.of();

        void read(String name, Json json, byte[] bytes) throws MalformedLine {
            switch (name) {
                case "id" -> id = once(1, json.uuid());
                case "verb" -> verb = once(2, json.string());
                case "v" -> version = once(4, version(json.number()));
                case "object" -> object = once(8, json.string());
                case "actor" -> actor = once(16, json.uuid());
                case "at" -> at = once(32, HybridClock.checked(json.hex(16)));
                case "wall" -> wall = once(64, Wall.read(json.string()));
                case "payload" -> payload = once(128, json.object());
                case "session" -> session = once(256, json.uuid());
                case "acts" -> acts = once(512, ids(json));
                case "seen" -> alreadySeen = once(1024, digests(json, bytes));
                default -> json.value();
            }
        }

        JournalEvent event(String digest) throws MalformedLine {
            if ((seen & 255) != 255 || verb.isEmpty()) {
                throw new MalformedLine("an event without " + (verb == null || verb.isEmpty() ? "a verb" : "all its members"));
            }
            return new JournalEvent(id, verb, version, object, Optional.ofNullable(session), actor, at, wall, payload, digest,
                    acts, alreadySeen, Optional.empty());
        }

        private <T> T once(int which, T value) throws MalformedLine {
            if ((seen & which) != 0) {
                throw new MalformedLine("an event with a member twice");
            }
            seen |= which;
            return value;
        }

        private static int version(long number) throws MalformedLine {
            if (number > Integer.MAX_VALUE) {
                throw new MalformedLine("not a version: " + number);
            }
            return (int) number;
        }

        private static List<UUID> ids(Json json) throws MalformedLine {
            List<UUID> ids = new ArrayList<>();
            json.enter('[');
            for (boolean first = true; json.more(first, ']'); first = false) {
                ids.add(json.uuid());
            }
            json.leave(']');
            return List.copyOf(ids);
        }

        /** Digests that are told in this form; what a later version tells otherwise has been seen by nobody here. */
        private static List<String> digests(Json json, byte[] bytes) throws MalformedLine {
            int from = json.position();
            json.value();
            String text = new String(bytes, from, json.position() - from, StandardCharsets.UTF_8);
            return SEEN.matcher(text).matches() ? List.of(text.substring(2, text.length() - 2).split("\",\"")) : List.of();
        }
    }
}
