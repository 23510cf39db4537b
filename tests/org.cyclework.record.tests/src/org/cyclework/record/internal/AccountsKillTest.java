package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A program that is killed while accounts and roles are given leaves a machine on which everything acknowledged holds. */
class AccountsKillTest {

    @TempDir
    Path folder;

    @Test
    void nobodyIsLockedOutAndNothingAcknowledgedIsLost() throws IOException, InterruptedException {
        int kills = Integer.getInteger("cyclework.kills", 5);
        long seed = Long.getLong("cyclework.seed", 1);
        Random chance = new Random(seed);
        List<String> said = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            said.addAll(killed(kill == 0 ? 0 : chance.nextInt(60), kill));
        }
        System.out.println(kills + " kills from seed " + seed + ", " + said.size() + " acknowledged acts");
        assertThat(said).as("seed " + seed).isNotEmpty().noneMatch(line -> line.startsWith("locked out"));
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(kills));
        try (StandaloneRecord record = RecordFactory.at(new RecordLocation(folder), clock, UUID::randomUUID, PassphraseCost.LOWEST)) {
            UUID boss = record.people().getFirst().id();
            if (said.stream().anyMatch(line -> line.startsWith("founded"))) {
                assertThat(record.accounts().signIn(boss, AccountsChild.PASSPHRASE.toCharArray())).isInstanceOf(SignedIn.class);
            }
            for (String line : said) {
                UUID person = UUID.fromString(line.substring(line.indexOf(' ') + 1));
                boolean revoked = said.contains("revoked " + person);
                if (line.startsWith("pin")) {
                    assertThat(record.accounts().signIn(person, "4711".toCharArray())).isInstanceOf(SignedIn.class);
                } else if (revoked) {
                    assertThat(record.accounts().accounts()).filteredOn(each -> each.person().equals(person))
                            .allMatch(each -> !each.roles().contains(Role.SUPERVISOR)).hasSize(1);
                }
            }
        }
    }

    /** @return what a child had acknowledged when it was killed */
    private List<String> killed(int patience, int hours) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", ChildClassPath.of(AccountsChild.class, Records.class, JdbcDataSource.class, Flyway.class, JsonFactory.class,
                        Argon2BytesGenerator.class, LoggerFactory.class),
                AccountsChild.class.getName(), folder.toString(), Integer.toString(hours)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> said = new ArrayList<>();
        int left = patience;
        try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(line);
                if (left-- <= 0) {
                    child.toHandle().destroyForcibly(); // which leaves what it wrote readable
                }
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).as("it was killed, and did not end by itself: " + said).isEqualTo(137);
        return said;
    }
}
