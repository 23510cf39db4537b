package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A process that is killed while it appends, seals, merges, blanks, erases or starts loses nothing that it acknowledged. */
class JournalKillTest {

    static final int SOURCES = 4;

    private static final int KILLS = Integer.getInteger("cyclework.journal.kills", 8);

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostByAKilledProcess() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        makeSources();
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(killed(random));
            JournalFixture home = new JournalFixture(folder, new RealFiles(), random.nextLong()).on(ThisMachine.marks());
            try (Journal journal = home.openSmall()) {
                Set<String> there = new HashSet<>();
                journal.heads().keySet().forEach(stream -> home.entries(journal, stream).forEach(e -> there.add(e.link())));
                assertThat(there).as("kill %d of seed %d", kill, seed).containsAll(acknowledged);
                assertThat(journal.opening().setAside()).as("kill %d of seed %d", kill, seed).isEmpty();
                assertThat(journal.opening().lost()).as("kill %d of seed %d", kill, seed).isEmpty();
                assertThat(journal.verify(Progress.NONE).problems()).as("kill %d of seed %d", kill, seed).isEmpty();
            }
        }
        System.out.println(KILLS + " kills, " + acknowledged.size() + " acknowledged entries, seed " + seed);
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private void makeSources() throws IOException {
        for (int source = 0; source < SOURCES; source++) {
            Path place = folder.resolve("sources").resolve(String.valueOf(source));
            try (UnsignedStreams streams = new UnsignedStreams(new JournalPlaces(place, place), new RealFiles())) {
                for (int i = 0; i < 200 * (source + 1); i++) {
                    StreamId stream = new StreamId(new UUID(6, i % 3), JournalFixture.LEARNER, "work");
                    streams.add(stream, new EventDraft(new UUID(7, i), "old", 1, "L1.1", Optional.empty(),
                            JournalFixture.LEARNER, "{\"words\":\"" + "x".repeat(300) + "\"}", List.of()),
                            OffsetDateTime.parse("2024-05-09T10:00:00+02:00").plusSeconds(i));
                }
            }
        }
    }

    /** @return what the child had said before it died; a line that was cut off is nothing */
    private Set<String> killed(Random random) throws Exception {
        Process child = start(random.nextLong());
        InputStream said = child.getInputStream();
        StringBuilder text = new StringBuilder();
        for (int lines = random.nextInt(60); lines > 0;) {
            int character = said.read();
            assertThat(character).as("the child ended by itself: %s", Files.readString(errors())).isNotNegative();
            text.append((char) character);
            lines -= character == '\n' ? 1 : 0;
        }
        child.waitFor(random.nextInt(30_000_000), TimeUnit.NANOSECONDS);
        assertThat(child.isAlive()).as("the child ended by itself: %s", Files.readString(errors())).isTrue();
        child.toHandle().destroyForcibly(); // unlike the process itself, leaves what it said readable
        text.append(new String(said.readAllBytes(), StandardCharsets.US_ASCII));
        child.waitFor();
        return new HashSet<>(text.substring(0, text.lastIndexOf("\n") + 1).lines().toList());
    }

    private Process start(long seed) throws IOException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath(), JournalChild.class.getName(),
                folder.toString(), String.valueOf(seed));
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return folder.resolve("child.err");
    }

    /** Where the classes came from that the child needs, whether they are bundles, jars or folders. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(JournalChild.class, Journal.class, LoggerFactory.class)) {
            String location = type.getProtectionDomain().getCodeSource().getLocation().toString();
            Path place = Path.of(URI.create(location.replace(" ", "%20")));
            for (String output : List.of("target/classes", "bin")) {
                if (Files.isDirectory(place.resolve(output))) {
                    places.add(place.resolve(output).toString());
                }
            }
            places.add(place.toString());
        }
        return String.join(File.pathSeparator, places);
    }
}
