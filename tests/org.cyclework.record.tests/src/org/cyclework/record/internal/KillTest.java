package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordState;
import org.cyclework.record.Verbs;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A program that is killed while it appends, seals, rebuilds, merges, opens, closes or takes an old record over loses nothing
 * that it acknowledged, and the record opens. {@code -Dcyclework.kills=N} kills more often, {@code -Dcyclework.seed=N}
 * begins with another seed.
 */
class KillTest {

    @TempDir
    Path top;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
        int kills = Integer.getInteger("cyclework.kills", 5);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        Path folder = top.resolve("home");
        Path other = other();
        Set<UUID> acknowledged = new HashSet<>();
        for (int kill = 0; kill < kills; kill++) {
            acknowledged.addAll(killed(folder, other, chance));
            if (kill % 10 == 9 || kill == kills - 1) {
                check(folder, acknowledged, "seed " + seed + ", kill " + kill);
            }
        }
        System.out.println(kills + " kills from seed " + seed + ", " + acknowledged.size() + " acknowledged events");
        assertThat(acknowledged).isNotEmpty();
    }

    @Test
    void anOldRecordThatIsBeingTakenOverIsThereWholeWhateverHappens() throws IOException, InterruptedException {
        int kills = Integer.getInteger("cyclework.kills", 5) / 2;
        Random chance = new Random(Long.getLong("cyclework.seed", 1));
        Path folder = Files.createDirectories(top.resolve("old"));
        try (InputStream in = KillTest.class.getResourceAsStream("released/schema-1.mv.db")) {
            Files.copy(in, folder.resolve("record.mv.db"));
        }
        for (int kill = 0; kill < kills; kill++) {
            Process child = child(folder, other(), chance);
            child.waitFor(chance.nextInt(2_000), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
        }
        try (LocalRecord record = new RecordFixture(folder).open()) {
            assertThat(record.people()).extracting(Learner::name).startsWith("Ada", "Ben");
            Access ada = record.pick(record.people().get(0).id());
            assertThat(record.events(ada)).extracting(LearningEvent::verb).startsWith(Verbs.TRAINEE_ENROLLED,
                    Verbs.LESSON_OPENED, Verbs.LESSON_READ, Verbs.LESSON_OPENED, Verbs.QUIZ_STARTED, Verbs.ITEM_ANSWERED,
                    Verbs.ITEM_FLAGGED);
        }
    }

    private Path other() {
        Path folder = top.resolve("other");
        if (!Files.exists(folder)) {
            try (LocalRecord record = new RecordFixture(folder).open()) {
                Access ben = record.pick(record.enrol("Ben").id());
                record.append(ben, new NewEvent(Verbs.LESSON_READ, "L1.1"));
            }
        }
        return folder;
    }

    private static void check(Path folder, Set<UUID> acknowledged, String when) {
        try (LocalRecord record = new RecordFixture(folder).open()) {
            RecordState state = record.verify(record.keeper(), Watch.NOBODY);
            assertThat(state.damage()).as(when).isEmpty();
            assertThat(record.notices()).as(when).noneMatch(notice -> notice.contains("not in the learner record"));
            Set<UUID> there = record.people().stream().flatMap(person -> record.events(record.pick(person.id())).stream())
                    .map(LearningEvent::id).collect(Collectors.toSet());
            assertThat(there).as(when).containsAll(acknowledged);
        }
    }

    /** @return what a child had acknowledged when it was killed */
    private static List<UUID> killed(Path folder, Path other, Random chance) throws IOException, InterruptedException {
        Process child = child(folder, other, chance);
        int patience = chance.nextInt(120);
        List<UUID> acknowledged = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("ack ")) {
                    acknowledged.add(UUID.fromString(line.substring(4)));
                }
                if (patience-- <= 0) {
                    child.toHandle().destroyForcibly(); // which leaves what it wrote readable
                }
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("it was killed, and did not end by itself").isEqualTo(137);
        return acknowledged;
    }

    private static Process child(Path folder, Path other, Random chance) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath(), WorkingChild.class.getName(),
                folder.toString(), other.toString(), Long.toString(chance.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Where the classes of the child come from, inside the framework as well as outside of it. */
    private static String classPath() {
        return ChildClassPath.of(WorkingChild.class, Records.class, JdbcDataSource.class, Flyway.class, JsonFactory.class,
                ObjectMapper.class, JsonProperty.class, LoggerFactory.class);
    }
}
