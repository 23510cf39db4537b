package org.cyclework.record.internal.packet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.packet.Manifest.Member;

/** Writes manifests and seals, and reads them strictly. */
final class ManifestCode {

    static final JsonFactory JSON = new JsonFactoryBuilder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(16).maxNumberLength(20).maxStringLength(10_000)
                    .maxNameLength(200).maxDocumentLength(PacketLimits.MANIFEST).build())
            .build();

    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ManifestCode() {
    }

    /** Writes JSON. */
    @FunctionalInterface
    interface Writing {

        void to(JsonGenerator json) throws IOException;
    }

    /** @return one line */
    static byte[] line(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] write(Manifest manifest) {
        return line(json -> {
            json.writeStringField("cyclework", "packet");
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("packet", manifest.packet().toString());
            json.writeStringField("made", manifest.made().toString());
            json.writeStringField("key", manifest.key());
            json.writeStringField("name", manifest.name());
            if (manifest.institution().isPresent()) {
                json.writeStringField("institution", manifest.institution().get().toString());
            }
            if (manifest.home().isPresent()) {
                json.writeStringField("for", manifest.home().get());
            }
            json.writeArrayFieldStart("members");
            for (Member member : manifest.members()) {
                json.writeStartObject();
                json.writeStringField("name", member.name());
                json.writeNumberField("bytes", member.bytes());
                json.writeStringField("sha256", member.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static byte[] seal(String signature) {
        return line(json -> {
            json.writeStringField("cyclework", "packet-seal");
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("signed", signature);
        });
    }

    /** @return what a seal signs */
    static byte[] sealed(byte[] manifest) {
        return ("cyclework packet " + Manifest.FORMAT + "\n" + Sums.text(Sums.sha256().digest(manifest)) + "\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static Manifest read(byte[] bytes) {
        Members members = new Members();
        object(bytes, members::read);
        return members.manifest();
    }

    /** @return the signature */
    static String readSeal(byte[] bytes) {
        String[] signed = {""};
        object(bytes, (name, json) -> {
            if (name.equals("signed")) {
                signed[0] = text(json);
            } else {
                json.skipChildren();
            }
        });
        return signed[0];
    }

    /** Takes a member's value. */
    @FunctionalInterface
    interface Reading {

        void member(String name, JsonParser json) throws IOException;
    }

    /** Reads one object and nothing behind it. */
    static void object(byte[] bytes, Reading reading) {
        try (JsonParser json = JSON.createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw notOurs();
            }
            members(json, reading);
            if (json.nextToken() != null) {
                throw notOurs();
            }
        } catch (IOException e) {
            throw notOurs();
        }
    }

    private static void members(JsonParser json, Reading reading) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            reading.member(name, json);
        }
        if (json.currentToken() != JsonToken.END_OBJECT) {
            throw notOurs();
        }
    }

    static String text(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw notOurs();
        }
        return json.getText();
    }

    static long number(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getLongValue() < 0) {
            throw notOurs();
        }
        return json.getLongValue();
    }

    private static UUID id(JsonParser json) throws IOException {
        String text = text(json);
        if (!ID.matcher(text).matches()) {
            throw notOurs();
        }
        return UUID.fromString(text);
    }

    static PacketRefusal notOurs() {
        return new PacketRefusal("This is no packet of Cyclework, or it was changed on its way.");
    }

    /** The members of a manifest as they are found. */
    private static final class Members {

        private String what = "";
        private long format;
        private UUID packet;
        private OffsetDateTime made;
        private String key = "";
        private String name = "";
        private Optional<UUID> institution = Optional.empty();
        private Optional<String> home = Optional.empty();
        private final List<Member> found = new ArrayList<>();

        void read(String member, JsonParser json) throws IOException {
            switch (member) {
                case "cyclework" -> what = text(json);
                case "format" -> format = number(json);
                case "packet" -> packet = id(json);
                case "made" -> made = time(text(json));
                case "key" -> key = text(json);
                case "name" -> name = text(json);
                case "institution" -> institution = Optional.of(id(json));
                case "for" -> home = Optional.of(text(json));
                case "members" -> members(json);
                default -> json.skipChildren();
            }
        }

        private static OffsetDateTime time(String text) {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw notOurs();
            }
        }

        private void members(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                throw notOurs();
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String[] texts = {"", ""};
                long[] bytes = {-1};
                ManifestCode.members(json, (member, value) -> {
                    switch (member) {
                        case "name" -> texts[0] = text(value);
                        case "bytes" -> bytes[0] = number(value);
                        case "sha256" -> texts[1] = text(value);
                        default -> value.skipChildren();
                    }
                });
                found.add(new Member(texts[0], bytes[0], texts[1]));
            }
        }

        Manifest manifest() {
            if (what.equals("packet") && format > Manifest.FORMAT) {
                throw new PacketRefusal("This packet was written by a newer version of Cyclework (format " + format
                        + "). Install that version here first; nothing was changed.");
            }
            boolean sound = what.equals("packet") && format == Manifest.FORMAT && packet != null && made != null
                    && SigningHome.isKey(key) && isName(name) && home.stream().allMatch(SigningHome::isKey)
                    && areMembers();
            if (!sound) {
                throw notOurs();
            }
            return new Manifest(packet, made, key, name, institution, home, found);
        }

        /** The two files of lines first, then packs, whose names differ in more than case. */
        private boolean areMembers() {
            if (found.size() < 2 || found.size() > 2 + PacketLimits.PACKS || !found.get(0).name().equals(Manifest.STREAMS)
                    || !found.get(1).name().equals(Manifest.BRANCHES)) {
                return false;
            }
            List<Member> packs = found.subList(2, found.size());
            return found.stream().allMatch(member -> member.bytes() >= 0 && SUM.matcher(member.sha256()).matches())
                    && packs.stream().allMatch(ManifestCode::isPack)
                    && packs.stream().map(pack -> pack.name().toLowerCase(Locale.ROOT)).distinct().count() == packs.size();
        }
    }

    /** @return whether a text can stand in a sentence: not too long, and with nothing in it that moves what stands around it */
    static boolean isName(String text) {
        return text.length() <= PacketLimits.NAME && text.codePoints().noneMatch(one -> switch (Character.getType(one)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        });
    }

    private static boolean isPack(Member member) {
        return member.name().startsWith(Manifest.PACKS) && member.bytes() <= PacketLimits.PACK
                && PacketLimits.PACK_NAME.matcher(member.name().substring(Manifest.PACKS.length())).matches();
    }
}
