package org.cyclework.record.internal.packet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.Verbs;

/** Spoils bytes, texts, archives, manifests, sections and events by chance, in ways that somebody would who means harm. */
public final class Spoiling {

    private static final List<String> PIECES = List.of("\"", "{", "}", "[", "]", ",", ":", "\\", "\\u0000", "null", "-1", "0", "1e999", "999999999999999", "\u0000",
            "\"number\":1,", "\"seal\":\"AAAA\"", "\"blanked-by\":\"00000000-0000-0000-0000-000000000001\"", "\"digest\":\"" + "a".repeat(64) + "\"", "../..",
            "\"signatures\":[{}]", "\uD83D\uDE00", "[".repeat(40));
    private static final List<String> NAMES = List.of("../evil", "/tmp/evil", "..\\evil", "C:\\evil", "streams/../../evil", "evil/", "manifest.json", "seal.json", "streams.jsonl", "",
            "packs/../evil.cwpack",
            "packs/evil.cwpack", "packs/CON.cwpack", "e\u0000vil", "evil".repeat(4_000), "\uFEFFmanifest.json");
    private static final List<String> VERBS = verbs();
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("(?<=:)[0-9]+");
    private static final Pattern TEXT = Pattern.compile("(?<=:)\"[^\"\\\\]*\"");

    private final Random chance;
    private final List<UUID> people;

    /**
     * Begins.
     *
     * @param chance what decides
     * @param people whose ids are put in place of others
     */
    public Spoiling(Random chance, List<UUID> people) {
        this.chance = chance;
        this.people = List.copyOf(people);
    }

    private static List<String> verbs() {
        return Stream.of(Verbs.class.getFields()).filter(field -> field.getType() == String.class).map(Spoiling::text).toList();
    }

    private static String text(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return one of these */
    public <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    /** @return a verb that the program knows, or none */
    public String verb() {
        return chance.nextInt(10) == 0 ? one(List.of(" ", "later-verb", "v".repeat(4_000), "Ä\u0001")) : one(VERBS);
    }

    /** @return one of the people, nobody, or somebody else */
    public UUID id() {
        return chance.nextInt(3) == 0 ? one(List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(chance.nextLong(), chance.nextLong()))) : one(people);
    }

    /** @return bytes of which some are other, missing or there twice */
    public byte[] bytes(byte[] bytes) {
        byte[] spoilt = bytes.clone();
        int at = chance.nextInt(bytes.length);
        switch (chance.nextInt(4)) {
            case 0 -> spoilt[at] ^= (byte) (1 << chance.nextInt(8));
            case 1 -> spoilt = Arrays.copyOf(bytes, at);
            case 2 -> {
                for (int i = at; i < Math.min(bytes.length, at + 1 + chance.nextInt(40)); i++) {
                    spoilt[i] = (byte) chance.nextInt(256);
                }
            }
            default -> {
                int length = chance.nextInt(bytes.length - at);
                spoilt = Arrays.copyOf(bytes, bytes.length + length);
                System.arraycopy(bytes, at, spoilt, bytes.length, length);
            }
        }
        return spoilt;
    }

    /** @return a text of which a part is other, missing or more */
    public String text(String text) {
        int at = chance.nextInt(text.length());
        String piece = one(PIECES);
        return switch (chance.nextInt(5)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + piece.length()));
            case 2 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1 + chance.nextInt(20)));
            case 3 -> text.substring(0, at) + (char) (32 + chance.nextInt(95)) + text.substring(at + 1);
            default -> text.substring(0, at) + piece.repeat(1 + chance.nextInt(2_000)) + text.substring(at);
        };
    }

    /** @return JSON that is still JSON, as a rule, in which something is said that nobody would say */
    public String json(String json) {
        return switch (chance.nextInt(8)) {
            case 0, 1 -> replaced(json, ID, id().toString());
            case 2 -> replaced(json, NUMBER, one(List.of("0", "-1", "2", "99", "2147483648", "9223372036854775807", "1e308", "0.5", "123456789012345678901234567890")));
            case 3 -> replaced(json, TEXT, "\"" + verb().replace("\u0001", "") + "\"");
            case 4 -> replaced(json, TEXT, "\"" + one(List.of("ä", "\uD83D\uDE00", "\\uD83D", "\\u0000", "../../evil", "\u202Ecod.exe")).repeat(1 + chance.nextInt(20_000)) + "\"");
            case 5 -> replaced(json, Pattern.compile("\\{\\}|\\{\"[^{}]*\\}"), deep(1 + chance.nextInt(20_000)));
            case 6 -> replaced(json, TEXT, one(List.of("null", "true", "[]", "{}", "7")));
            default -> replaced(json, Pattern.compile("\"[a-z-]+\":"), "\"" + one(List.of("number", "events", "learner", "audience", "verb", "acts", "signatures", "seen", "blanked-by", "x")) + "\":");
        };
    }

    private String deep(int levels) {
        return chance.nextBoolean() ? "[".repeat(levels) + "]".repeat(levels) : "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private String replaced(String text, Pattern what, String by) {
        List<int[]> places = new ArrayList<>();
        Matcher found = what.matcher(text);
        while (found.find()) {
            places.add(new int[] {found.start(), found.end()});
        }
        if (places.isEmpty()) {
            return text(text);
        }
        int[] place = one(places);
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }

    /** @return sections of which lines are missing, there twice or somewhere else */
    public byte[] sections(byte[] sections) {
        List<String> lines = new ArrayList<>(List.of(new String(sections, StandardCharsets.UTF_8).split("\n")));
        int at = chance.nextInt(lines.size());
        switch (chance.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(chance.nextInt(lines.size()), lines.get(at));
            case 2 -> Collections.swap(lines, at, chance.nextInt(lines.size()));
            default -> lines = lines.subList(at, lines.size());
        }
        return (String.join("\n", lines) + (chance.nextInt(9) == 0 ? "" : "\n")).getBytes(StandardCharsets.UTF_8);
    }

    /** @return an archive of which members are missing, more, elsewhere or called something else, or which has something before or behind it */
    public byte[] archive(byte[] archive) throws IOException {
        List<Map.Entry<String, byte[]>> members = members(archive);
        int at = chance.nextInt(members.size());
        switch (chance.nextInt(7)) {
            case 0 -> members.set(at, Map.entry(one(NAMES), members.get(at).getValue()));
            case 1 -> members.add(chance.nextInt(members.size() + 1), Map.entry(one(NAMES), new byte[chance.nextInt(9)]));
            case 2 -> members.remove(at);
            case 3 -> members.add(members.get(at));
            case 4 -> Collections.shuffle(members, chance);
            case 5 -> members.set(at, Map.entry(members.get(at).getKey(), new byte[chance.nextInt(20) == 0 ? 40 << 20 : 1 << 16]));
            default -> {
                byte[] junk = new byte[1 + chance.nextInt(100)];
                chance.nextBytes(junk);
                return chance.nextBoolean() ? joined(junk, archive) : joined(archive, junk);
            }
        }
        return packed(members);
    }

    private static List<Map.Entry<String, byte[]>> members(byte[] archive) throws IOException {
        List<Map.Entry<String, byte[]>> members = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                members.add(Map.entry(entry.getName(), zip.readAllBytes()));
            }
        }
        return members;
    }

    /** Names that stand there twice are written into the bytes afterwards, as no writer of archives writes them. */
    private byte[] packed(List<Map.Entry<String, byte[]>> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> member : members) {
            ByteArrayOutputStream one = new ByteArrayOutputStream();
            ZipOutputStream zip = new ZipOutputStream(one);
            zip.putNextEntry(new ZipEntry(member.getKey()));
            zip.write(member.getValue());
            zip.closeEntry();
            zip.flush();
            out.write(one.toByteArray());
            if (chance.nextInt(members.size() * 20) == 0) {
                zip.close();
                return one.toByteArray();
            }
        }
        return joined(out.toByteArray(), end(members.size(), out.size()));
    }

    /** An end of a directory that tells of all that is before it. */
    private static byte[] end(int members, int length) {
        byte[] end = new byte[22];
        end[0] = 'P';
        end[1] = 'K';
        end[2] = 5;
        end[3] = 6;
        end[8] = (byte) members;
        end[10] = (byte) members;
        for (int i = 0; i < 4; i++) {
            end[16 + i] = (byte) (length >>> 8 * i);
        }
        return end;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] joined = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, joined, one.length, other.length);
        return joined;
    }
}
