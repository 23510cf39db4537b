package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.KeyBook;
import org.cyclework.record.standalone.RecordFactory;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * A program that is killed while it encrypts a record, changes its key or decrypts it leaves it whole, and goes on with it at the next
 * start; whoever signs in then can be shown the code.
 */
class EncryptionKillTest {

    private static final int WORKS = 200;
    private static final int MOST_TRIES = 20;

    @TempDir
    Path top;

    @ParameterizedTest
    @ValueSource(strings = {EncryptingChild.ON, EncryptingChild.CHANGE, EncryptingChild.OFF})
    void nothingIsLostAndInTheEndItIsDone(String deed) throws IOException, InterruptedException {
        int kills = Math.max(1, Integer.getInteger("cyclework.kills", 3) / (deed.equals(EncryptingChild.ON) ? 1 : 2));
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        int whole = 0;
        int hits = 0;
        for (int kill = 0; kill < kills || hits == 0 && kill < MOST_TRIES; kill++) {
            Path folder = top.resolve(kill + "/record");
            UUID boss = prepare(folder, deed);
            String before = key(folder);
            List<String> said = killed(folder, chance.nextInt(120), 1, deed);
            hits += isInTheMidst(folder) ? 1 : 0;
            said.addAll(killed(folder, chance.nextInt(200), 2, deed));
            hits += isInTheMidst(folder) ? 1 : 0;
            whole += said.contains("done") ? 1 : 0;
            assertThat(said).as("seed " + seed).doesNotContain("locked out", "not done");
            require(folder, boss, WORKS + said.stream().filter("wrote"::equals).count(), deed, before, "kill " + kill + " of seed " + seed);
        }
        assertThat(hits).as("kills in the midst of it").isPositive();
        System.out.println(kills + " records in which \"" + deed + "\" was broken off twice, from seed " + seed + ", " + hits + " times in the midst; in " + whole
                + " it had come to its end by then");
    }

    private static boolean isInTheMidst(Path folder) throws IOException {
        return KeyBook.read(folder).filter(book -> book.state() != State.ON && book.state() != State.OFF).isPresent();
    }

    /** A program is killed while it changes a passphrase again and again: the one that it told of last unlocks the record, or the next. */
    @Test
    void aPassphraseThatWasAcknowledgedUnlocks() throws IOException, InterruptedException {
        int kills = Integer.getInteger("cyclework.kills", 3);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        long changes = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path folder = top.resolve(kill + "/record");
            UUID boss = prepare(folder, EncryptingChild.CHANGE);
            int changed = (int) killed(folder, chance.nextInt(30), 1, EncryptingChild.PASSPHRASES).stream().filter("changed"::equals).count();
            assertThat(changed).as("changes before it was killed").isPositive();
            changes += changed;
            boolean last = signsIn(folder, boss, changed);
            boolean next = signsIn(folder, boss, changed + 1);
            assertThat(last ^ next).as("kill " + kill + " of seed " + seed + " after " + changed + " changes").isTrue();
        }
        System.out.println(kills + " times killed while passphrases were changed, " + changes + " times in all, from seed " + seed);
    }

    private static boolean signsIn(Path folder, UUID boss, int changes) {
        try (StandaloneRecord record = open(folder, 3)) {
            return record.accounts().signIn(boss, EncryptingChild.passphrase(changes).toCharArray()) instanceof SignedIn;
        }
    }

    private static String key(Path folder) throws IOException {
        return KeyBook.read(folder).map(book -> book.key().toString()).orElse(EncryptingChild.WORD);
    }

    private static StandaloneRecord open(Path folder, int hours) {
        return RecordFactory.at(new RecordLocation(folder), Clock.offset(Clock.systemUTC(), Duration.ofHours(hours)), UUID::randomUUID,
                PassphraseCost.LOWEST);
    }

    private static UUID prepare(Path folder, String deed) throws IOException {
        try (StandaloneRecord record = open(folder, 0)) {
            UUID boss = record.enrol("Bea").id();
            Access access = record.pick(boss);
            for (int i = 0; i < WORKS; i++) {
                record.append(access, new NewEvent(Verbs.LESSON_READ, "L" + i, "{\"words\":\"" + EncryptingChild.WORD + "\"}"));
            }
            RecordFactory.drafts(record, new RecordLocation(folder)).keep(access, "place", EncryptingChild.WORD);
            record.accounts().found(boss, EncryptingChild.PASSPHRASE.toCharArray(), "The Institute");
            for (int day = 1; day < 4; day++) {
                new Backups(folder).daily(LocalDate.of(2020, 1, day));
            }
            if (!deed.equals(EncryptingChild.ON)) {
                record.encryption().turnOn(record.keeper(), Watch.NOBODY);
            }
            return boss;
        }
    }

    private static void require(Path folder, UUID boss, long acknowledged, String deed, String before, String what) throws IOException {
        boolean off = deed.equals(EncryptingChild.OFF);
        try (StandaloneRecord record = open(folder, 3)) {
            assertThat(record.accounts().signIn(boss, EncryptingChild.PASSPHRASE.toCharArray())).as(what).isInstanceOf(SignedIn.class);
            State state = record.encryption().state();
            if (off) {
                if (state != State.OFF) {
                    record.encryption().turnOff(record.keeper(), Watch.NOBODY);
                }
            } else if (state == State.OFF) {
                record.encryption().turnOn(record.keeper(), Watch.NOBODY); // it was killed before it began
            } else {
                assertThat(state).as(what + ", gone on with when it was unlocked").isEqualTo(State.ON);
                assertThat(record.encryption().unseen(record.keeper())).as("the code that nobody was shown").isPresent();
            }
            assertThat(record.encryption().state()).isEqualTo(off ? State.OFF : State.ON);
            assertThat(record.verify(record.keeper(), Watch.NOBODY).damage()).as(what).isEmpty();
            assertThat(record.events(record.pick(boss)).stream().filter(event -> event.verb().equals(Verbs.LESSON_READ)).count()).as(what)
                    .isGreaterThanOrEqualTo(acknowledged);
        }
        String gone = off ? "\"box\":" : EncryptingChild.WORD;
        assertThat(files(folder, gone)).as(what).isEmpty();
        if (deed.equals(EncryptingChild.CHANGE) && !key(folder).equals(before)) {
            assertThat(files(folder, before)).as(what + ", the key before").isEmpty();
        }
    }

    private static List<Path> files(Path folder, String text) throws IOException {
        List<Path> holding = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    holding.add(file);
                }
            }
        }
        return holding;
    }

    /** @return what a child had said when it was killed, some milliseconds after it began to sign in, or had changed a passphrase */
    private List<String> killed(Path folder, int millis, int hours, String deed) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", ChildClassPath.of(EncryptingChild.class, Records.class, JdbcDataSource.class, Flyway.class, JsonFactory.class,
                        Argon2BytesGenerator.class, LoggerFactory.class),
                EncryptingChild.class.getName(), folder.toString(), Integer.toString(hours), deed).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (line.equals(deed.equals(EncryptingChild.PASSPHRASES) ? "changed" : hours == 1 ? "signed in" : "signing in")) {
                    child.onExit().completeOnTimeout(child, 1 + 20L * millis, TimeUnit.MILLISECONDS).join();
                    child.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("it was killed, and did not end by itself: " + said).isEqualTo(137);
        return said;
    }
}
