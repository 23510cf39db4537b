package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.RecordUnavailable;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A process that is killed while it saves answers loses none that it acknowledged. */
class KillTest {

    private static final int KILLS = 25;
    private static final int KILLS_WHILE_STARTING = 5;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedAnswerIsLostByAKilledProcess() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Set<String> acknowledged = new LinkedHashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            boolean starting = kill < KILLS_WHILE_STARTING;
            Path home = folder.resolve(starting ? "starting" + kill : "long");
            List<String> now = starting ? killedAfter(random.nextInt(150, 1200), home)
                    : killedAfterAnswers(random.nextInt(1, 60), random.nextInt(3_000_000), home);
            if (!starting) {
                acknowledged.addAll(now);
            }
            assertThat(saved(home)).as("kill %d of seed %d", kill, seed)
                    .containsAll(starting ? now : acknowledged);
        }
        assertThat(acknowledged).as("acknowledged with seed %d", seed).hasSizeGreaterThan(KILLS);
    }

    @Test
    void aRecordThatAnotherProcessHasIsLockedUntilThatEnds() throws Exception {
        Process child = start(folder);
        try (var record = new RecordFixture(folder).open()) {
            assertThat(child.getInputStream().read()).as("the child ended by itself, see %s", errors(folder)).isNotNegative();
            RecordUnavailable failure = catchThrowableOfType(RecordUnavailable.class, record::learners);
            assertThat(failure.kind()).isEqualTo(RecordUnavailable.Kind.LOCKED);
            kill(child, new ArrayList<>());
            assertThat(record.learners()).hasSize(1);
        } finally {
            child.destroyForcibly();
        }
    }

    private List<String> killedAfter(int millis, Path home) throws Exception {
        Process child = start(home);
        child.waitFor(millis, TimeUnit.MILLISECONDS);
        return kill(child, new ArrayList<>());
    }

    private List<String> killedAfterAnswers(int answers, int nanosMore, Path home) throws Exception {
        Process child = start(home);
        List<String> ids = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        InputStream out = child.getInputStream();
        while (ids.size() < answers) {
            int character = out.read();
            assertThat(character).as("the child ended by itself, see %s", errors(home)).isNotNegative();
            if (character == '\n') {
                ids.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) character);
            }
        }
        child.waitFor(nanosMore, TimeUnit.NANOSECONDS);
        return kill(child, ids);
    }

    /** @return the ids with those that the child had said before it died; a line that was cut off is none */
    private static List<String> kill(Process child, List<String> ids) throws Exception {
        assertThat(child.isAlive()).isTrue();
        child.toHandle().destroyForcibly(); // unlike the process itself, leaves what it said readable
        String rest = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        child.waitFor();
        rest.substring(0, rest.lastIndexOf('\n') + 1).lines().forEach(ids::add);
        return ids;
    }

    private Set<String> saved(Path home) {
        try (var record = new RecordFixture(home).open()) {
            List<Learner> learners = record.learners();
            if (learners.isEmpty()) {
                return Set.of();
            }
            UUID learner = learners.get(0).id();
            int answers = record.items(learner).stream().mapToInt(item -> item.attempts()).sum();
            List<LearningEvent> events = record.events(learner);
            assertThat(answers).as("answers in the derived table").isEqualTo(events.size() - 1);
            return events.stream().map(event -> event.id().toString()).collect(Collectors.toSet());
        }
    }

    private Process start(Path home) throws IOException {
        Files.createDirectories(home);
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp", classPath(),
                AppendingChild.class.getName(), home.toString());
        return new ProcessBuilder(command).redirectError(errors(home).toFile()).start();
    }

    private Path errors(Path home) {
        return folder.resolve(home.getFileName() + ".err");
    }

    /** Where the classes came from that the child needs, whether they are bundles, jars or folders. */
    private static String classPath() {
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> type : List.of(AppendingChild.class, LearnerRecord.class, JdbcDataSource.class, Flyway.class,
                JsonFactory.class, ObjectMapper.class, JsonProperty.class, LoggerFactory.class)) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            Path place = Path.of(URI.create(source.getLocation().toString().replace(" ", "%20")));
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
