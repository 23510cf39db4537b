package org.cyclework.record.internal.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.internal.journal.Entry.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what an entry says, and writes seals and blanked entries. */
final class EntryCode {

    private static final Logger LOG = LoggerFactory.getLogger(EntryCode.class);
    private static final String SEAL_DOMAIN = "cyclework seal 1\n";

    private EntryCode() {
    }

    /** What an entry line says. */
    record Content(Kind kind, List<JournalEvent> events, Optional<UUID> blankedBy, Optional<byte[]> seal, long at) {
    }

    static Content read(Frame frame, Hash hash) throws MalformedLine {
        return read(frame, Optional.of(hash));
    }

    /** @return the same, its events without their digests, which whoever only looks does not need */
    static Content look(Frame frame) throws MalformedLine {
        return read(frame, Optional.empty());
    }

    private static Content read(Frame frame, Optional<Hash> hash) throws MalformedLine {
        Json json = new Json(frame.bytes(), frame.from(), frame.to());
        json.enter('{');
        json.name();
        json.number();
        Members members = new Members();
        while (json.more(false, '}')) {
            members.read(json.name(), json, frame, hash);
        }
        json.leave('}');
        if (!json.atEnd()) {
            throw new MalformedLine("more than one value on the line");
        }
        return members.content(frame);
    }

    /** @return the entry, whose digest was taken or made before */
    static Entry entry(StreamId stream, Frame frame, byte[] digest, Content content) {
        return new Entry(stream, frame.number(), Hash.text(frame.link()), Hash.text(digest), content.kind(), content.events(),
                content.blankedBy());
    }

    /** Adds a seal over all before it. @return its link */
    static byte[] putSeal(long number, byte[] headerLink, byte[] before, long at, HomeKey key, Bytes out, Hash hash) {
        int from = out.length();
        byte[] signature = key.sign(sealed(headerLink, number - 1, before));
        Frame.open(out, number).ascii(",\"seal\":\"").ascii(FirstLine.base64(signature)).ascii("\",\"at\":\"").hex(at, 16)
                .put('"');
        return Frame.close(out, from, before, hash);
    }

    /** Adds the blanked form of an entry; its link stays the same. */
    static void putBlanked(Frame entry, UUID by, Bytes out, Hash hash) {
        int from = out.length();
        Frame.open(out, entry.number()).ascii(",\"digest\":\"").hex(entry.digest(hash));
        out.ascii("\",\"blanked-by\":\"").uuid(by).put('"');
        Frame.end(out, from, entry.link(), hash);
    }

    /** @return what a seal signs */
    static byte[] sealed(byte[] headerLink, long number, byte[] link) {
        return (SEAL_DOMAIN + Hash.text(headerLink) + "\n" + number + "\n" + Hash.text(link) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The members of an entry as they are found. */
    private static final class Members {

        private List<JournalEvent> events;
        private final List<int[]> places = new ArrayList<>(2);
        private boolean signed;
        private byte[] seal;
        private UUID blankedBy;
        private long at;

        void read(String name, Json json, Frame frame, Optional<Hash> hash) throws MalformedLine {
            switch (name) {
                case "events" -> events = events(json, frame, hash);
                case "signatures" -> sign(json, frame);
                case "seal" -> seal = FirstLine.base64(json.string());
                case "at" -> at = HybridClock.checked(json.hex(16));
                case "blanked-by" -> blankedBy = json.uuid();
                case "number" -> throw new MalformedLine("its number twice");
                default -> json.value();
            }
        }

        Content content(Frame frame) throws MalformedLine {
            if (frame.stated() != null) {
                return new Content(blankedBy == null ? Kind.UNKNOWN : Kind.BLANKED, List.of(), Optional.ofNullable(blankedBy),
                        Optional.empty(), 0);
            }
            if (events != null && seal == null) {
                return new Content(Kind.EVENTS, events, Optional.empty(), Optional.empty(), at);
            }
            if (seal != null && events == null) {
                return new Content(Kind.SEAL, List.of(), Optional.empty(), Optional.of(seal), at);
            }
            if (events != null) {
                throw new MalformedLine("events and a seal in one entry");
            }
            return new Content(Kind.UNKNOWN, List.of(), Optional.empty(), Optional.empty(), 0);
        }

        private List<JournalEvent> events(Json json, Frame frame, Optional<Hash> hash) throws MalformedLine {
            if (events != null) {
                throw new MalformedLine("its events twice");
            }
            List<JournalEvent> found = new ArrayList<>(2);
            json.enter('[');
            for (boolean first = true; json.more(first, ']'); first = false) {
                int from = json.position();
                JournalEvent event = EventCode.read(json, frame.bytes(), hash);
                places.add(new int[] {from, json.position()});
                at = Math.max(at, event.at());
                found.add(event);
            }
            json.leave(']');
            if (found.isEmpty()) {
                throw new MalformedLine("an entry without events");
            }
            return List.copyOf(found);
        }

        /** Puts the signatures of accounts beside the events that they name; where they have a form of a later version, nobody signed. */
        private void sign(Json json, Frame frame) throws MalformedLine {
            int from = json.position();
            json.value();
            if (events == null || signed) {
                throw new MalformedLine("signatures that belong to no events");
            }
            signed = true;
            try {
                List<JournalEvent> all = new ArrayList<>(events);
                for (SignatureCode signature : SignatureCode.all(new Json(frame.bytes(), from, json.position()))) {
                    sign(signature, all, frame);
                }
                events = List.copyOf(all);
            } catch (MalformedLine e) {
                LOG.debug("signatures of another form: {}", e.getMessage());
            }
        }

        private void sign(SignatureCode signature, List<JournalEvent> all, Frame frame) throws MalformedLine {
            for (int i = 0; i < all.size(); i++) {
                JournalEvent event = all.get(i);
                if (event.id().equals(signature.event()) && event.signature().isEmpty()) {
                    int[] place = places.get(i);
                    all.set(i, event.signedBy(new AccountSignature(signature.key(), signature.signed(),
                            new String(frame.bytes(), place[0], place[1] - place[0], StandardCharsets.UTF_8))));
                    return;
                }
            }
            throw new MalformedLine("a signature of no event in its entry");
        }
    }
}
