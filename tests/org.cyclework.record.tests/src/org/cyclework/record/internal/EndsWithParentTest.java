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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** A build that is broken off leaves nothing behind that works on. */
class EndsWithParentTest {

    @TempDir
    Path top;

    @Test
    void aChildIsGoneSoonAfterItsParentWasKilled() throws Exception {
        Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", classPath(), MiddleParent.class.getName(), top.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Optional<ProcessHandle> child;
        try (BufferedReader out = parent.inputReader(StandardCharsets.UTF_8)) {
            child = ProcessHandle.of(Long.parseLong(out.readLine()));
            assertThat(child).as("a child that works").hasValueSatisfying(one -> assertThat(one.isAlive()).isTrue());
            parent.toHandle().destroyForcibly(); // no shutdown hook runs, as with kill -9
            assertThat(parent.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        try {
            child.get().onExit().get(60, TimeUnit.SECONDS);
        } finally {
            child.get().destroyForcibly();
        }
    }

    @Test
    void everyChildBeginsToWatchFirst() throws IOException {
        List<Path> children;
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            children = files.filter(file -> file.toString().endsWith("Child.java")).toList();
        }
        assertThat(children).hasSizeGreaterThanOrEqualTo(5);
        for (Path child : children) {
            String main = Files.readString(child).split("public static void main\\(String\\[\\] arguments\\)[^{]*\\{", 2)[1].strip();
            assertThat(main).as(child.toString()).startsWith("EndsWithParent.watch();");
        }
    }

    private static String classPath() {
        return ChildClassPath.of(WorkingChild.class, Records.class, JdbcDataSource.class, Flyway.class, JsonFactory.class, ObjectMapper.class, JsonProperty.class,
                LoggerFactory.class);
    }
}
