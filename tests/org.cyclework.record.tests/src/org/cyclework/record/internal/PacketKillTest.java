package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Verbs;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.slf4j.LoggerFactory;

/**
 * A program that is killed while it takes a packet leaves a sound record, and taking it again ends as if nothing had been.
 * {@code -Dcyclework.packetKills=N} kills more often, {@code -Dcyclework.seed=N} begins with another seed.
 */
class PacketKillTest {

    @TempDir
    Path top;

    @Test
    void whatIsBrokenOffIsTakenAgain() throws IOException, InterruptedException {
        int kills = Integer.getInteger("cyclework.packetKills", 3);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        Path packet = top.resolve("class.cwx");
        String wanted = prepare(packet);
        int inTheMiddle = 0;
        for (int kill = 0; kill < kills; kill++) {
            String name = "Desk " + kill;
            copy(top.resolve("Desk"), top.resolve(name));
            kill(name, packet, chance.nextInt(1_500));
            try (PacketHome desk = new PacketHome(top, name)) {
                String when = "seed " + seed + ", kill " + kill;
                assertThat(desk.record().verify(desk.keeper(), Watch.NOBODY).damage()).as(when).isEmpty();
                boolean some = !desk.record().people().isEmpty();
                PacketTaken.Taken taken = (PacketTaken.Taken) desk.take(packet);
                inTheMiddle += some && taken.result().entries() > 0 ? 1 : 0;
                assertThat(desk.everything()).as(when).isEqualTo(wanted);
                try (Stream<Path> left = Files.list(desk.folder.resolve("record/packets"))) {
                    assertThat(left.filter(Files::isDirectory)).as(when).isEmpty();
                }
            }
        }
        System.out.println(kills + " kills while a packet was taken, from seed " + seed + ", " + inTheMiddle + " when a part of it was there");
    }

    /** @return what a home says that took the packet in peace */
    private String prepare(Path packet) throws IOException {
        try (PacketHome seat = new PacketHome(top, "Seat"); PacketHome desk = new PacketHome(top, "Desk")) {
            for (int person = 0; person < 8; person++) {
                Access access = seat.record().pick(seat.record().enrol("Person " + person).id());
                seat.record().append(access, IntStream.range(0, 100).mapToObj(i -> new NewEvent(Verbs.ITEM_ANSWERED, "Q" + i % 9, "{\"score\":1}")).toList());
            }
            seat.write(packet);
            desk.admit(seat, HomeKind.SEAT);
        }
        copy(top.resolve("Desk"), top.resolve("Peace"));
        try (PacketHome peace = new PacketHome(top, "Peace")) {
            peace.take(packet);
            return peace.everything();
        }
    }

    private void kill(String name, Path packet, int patience) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", ChildClassPath.of(TakingChild.class, Records.class, JdbcDataSource.class, Flyway.class, JsonFactory.class,
                        ObjectMapper.class, JsonProperty.class, LoggerFactory.class, Argon2BytesGenerator.class, AssertionFailedError.class),
                TakingChild.class.getName(), top.toString(), name, packet.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("open");
            child.waitFor(patience, TimeUnit.MILLISECONDS);
            child.toHandle().destroyForcibly();
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("it was killed, and did not end by itself").isEqualTo(137);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
