package org.cyclework.record.internal.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a person has to wait after wrong secrets: a file of this machine, so that starting the program again shortens
 * nothing. A try is written down as a wrong one before it is looked at, and as one that was answered before anybody hears the
 * answer. Where the program ended in between, nobody learned anything by it, so a few of these do not count against the person;
 * more do, so that nobody can try without end by ending the program.
 */
public final class Waits {

    /** The file's name. */
    public static final String FILE = "waits";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9]{1,9}) ([0-9]{1,18})");
    private static final Pattern BEGUN = Pattern.compile("begun ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) ([0-9]{1,9})");
    private static final int FREE = 3;
    private static final int SPARED = 3;
    private static final int MOST = 1_000;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Path folder;
    private final Clock clock;

    /** What was tried for a person: how often without being right, how many of these were not answered, and when last. */
    private record Tries(int wrong, int begun, long last) {

        static final Tries NONE = new Tries(0, 0, 0);

        Duration pause() {
            return after(wrong - Math.min(SPARED, begun));
        }
    }

    /**
     * The waits of a record.
     *
     * @param folder where its files lie
     * @param clock tells the time
     */
    public Waits(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** @return how long somebody has to wait after so many wrong secrets in a row */
    static Duration after(int wrong) {
        if (wrong < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(20, wrong - FREE));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /**
     * Begins a try.
     *
     * @param person for whom
     * @return how long to wait; zero where the try was written down and may be made
     * @throws IOException where it cannot be written down
     */
    public Duration begin(UUID person) throws IOException {
        Map<UUID, Tries> all = read();
        long now = clock.millis();
        Tries tries = all.getOrDefault(person, Tries.NONE);
        if (tries.last() > now) { // the clock was put back, by whoever it was
            tries = new Tries(tries.wrong(), tries.begun(), now);
            all.put(person, tries);
            write(all);
        }
        long left = tries.last() + tries.pause().toMillis() - now;
        if (left > 0) {
            return Duration.ofMillis(left);
        }
        all.put(person, new Tries(Math.min(MOST, tries.wrong() + 1), Math.min(MOST, tries.begun() + 1), now));
        write(all);
        return Duration.ZERO;
    }

    /**
     * Says that a try was wrong, which may be told once that is written.
     *
     * @param person for whom
     * @return how long nothing is tried for the person from now on; zero where it may be tried at once
     * @throws IOException where it cannot be written
     */
    public Duration wrong(UUID person) throws IOException {
        Map<UUID, Tries> all = read();
        Tries tries = all.getOrDefault(person, Tries.NONE);
        if (tries.begun() > 0) {
            tries = new Tries(tries.wrong(), tries.begun() - 1, tries.last());
            all.put(person, tries);
            write(all);
        }
        return Duration.ofMillis(Math.max(0, tries.last() + tries.pause().toMillis() - clock.millis()));
    }

    /**
     * Says that the last try was right, or that somebody who may has helped.
     *
     * @param person for whom
     * @throws IOException where that cannot be written
     */
    public void forget(UUID person) throws IOException {
        Map<UUID, Tries> all = read();
        if (all.remove(person) != null) {
            write(all);
        }
    }

    /** What is damaged in the file is as if it had not been tried, and keeps nobody out. */
    private Map<UUID, Tries> read() throws IOException {
        Map<UUID, Tries> all = new LinkedHashMap<>();
        String text = LocalFile.read(folder.resolve(FILE)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        for (String line : text.lines().toList()) {
            Matcher tries = LINE.matcher(line);
            if (tries.matches()) {
                all.put(UUID.fromString(tries.group(1)), new Tries(Integer.parseInt(tries.group(2)), 0, Long.parseLong(tries.group(3))));
            }
            Matcher begun = BEGUN.matcher(line);
            if (begun.matches()) {
                int count = Integer.parseInt(begun.group(2));
                all.computeIfPresent(UUID.fromString(begun.group(1)), (person, before) -> new Tries(before.wrong(), Math.min(before.wrong(), count), before.last()));
            }
        }
        return all;
    }

    /** An older program passes over the lines that say what was begun, and counts it as wrong. */
    private void write(Map<UUID, Tries> all) throws IOException {
        StringBuilder text = new StringBuilder();
        all.forEach((person, tries) -> {
            text.append(person).append(' ').append(tries.wrong()).append(' ').append(tries.last()).append('\n');
            if (tries.begun() > 0) {
                text.append("begun ").append(person).append(' ').append(tries.begun()).append('\n');
            }
        });
        LocalFile.write(folder.resolve(FILE), text.toString());
    }
}
