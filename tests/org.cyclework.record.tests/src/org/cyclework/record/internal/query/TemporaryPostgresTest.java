package org.cyclework.record.internal.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cyclework.record.internal.ChildClassPath;
import org.cyclework.testsupport.Needed;
import org.cyclework.testsupport.TemporaryPostgres;
import org.junit.jupiter.api.Test;

/** A server that a test started is gone with that test, also where the test was killed. */
class TemporaryPostgresTest {

    @Test
    void aServerIsGoneSoonAfterWhoeverStartedItWasKilled() throws Exception {
        Optional<Path> programs = TemporaryPostgres.programs();
        Needed.require(programs.isPresent(), "PostgreSQL");
        Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", ChildClassPath.of(PostgresParent.class, TemporaryPostgres.class), PostgresParent.class.getName(), programs.get().toString()).start();
        Path folder;
        ProcessHandle server;
        try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
            folder = Path.of(out.readLine());
            server = ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst())).orElseThrow();
            parent.toHandle().destroyForcibly();
            assertThat(parent.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        server.onExit().get(60, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void itsFolderGoesWithIt() throws Exception {
        Optional<Path> programs = TemporaryPostgres.programs();
        Needed.require(programs.isPresent(), "PostgreSQL");
        TemporaryPostgres server = TemporaryPostgres.start(programs.get());
        assertThat(server.run("SELECT 1").words()).isEqualTo("1");
        server.close();
        assertThat(server.folder()).doesNotExist();
    }
}
