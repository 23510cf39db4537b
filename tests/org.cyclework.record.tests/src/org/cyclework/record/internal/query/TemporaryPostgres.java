package org.cyclework.record.internal.query;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL in a folder of its own, which only listens there; it runs as somebody without rights and is gone afterwards. */
final class TemporaryPostgres implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;

    private TemporaryPostgres(Path programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** What a program ended with, and what it said. */
    record Said(int code, String words) {
    }

    /** @return where its programs lie; empty where it is not installed */
    static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(folders::add);
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(path -> path.startsWith("/")).map(Path::of).forEach(folders::add);
        return folders.stream().filter(each -> Stream.of("initdb", "pg_ctl", "postgres").allMatch(name -> Files.isExecutable(each.resolve(name)))).findFirst();
    }

    static TemporaryPostgres start(Path programs) throws IOException, InterruptedException {
        TemporaryPostgres made = new TemporaryPostgres(programs, Files.createTempDirectory("cyclework-pg"));
        if (isRoot()) {
            made.must(List.of("chown", "nobody", made.folder.toString()));
        }
        made.must(made.asNobody("initdb", "-D", made.data(), "-U", "cyclework", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"));
        made.must(made.asNobody("pg_ctl", "-D", made.data(), "-w", "-t", "120", "-l", made.folder.resolve("log").toString(), "-o",
                "-c listen_addresses='' -c fsync=off -c unix_socket_directories='" + made.folder + "'", "start"));
        return made;
    }

    /** Runs a script in one transaction; the first mistake ends it. */
    Said run(Path script) throws IOException, InterruptedException {
        return psql("-1", "-f", script.toString());
    }

    /** Runs statements; each row is a line, its columns parted by a bar. */
    Said run(String statements) throws IOException, InterruptedException {
        return psql("-c", statements);
    }

    private Said psql(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asNobody("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=sqlstate", "-h", folder.toString(),
                "-U", "cyclework", "-d", "postgres"));
        command.addAll(List.of(words));
        return said(command);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** The server refuses to run as root. */
    private List<String> asNobody(String program, String... words) {
        List<String> command = new ArrayList<>(isRoot() ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups") : List.of());
        Path there = programs.resolve(program);
        command.add(Files.isExecutable(there) ? there.toString() : program);
        command.addAll(List.of(words));
        return command;
    }

    private void must(List<String> command) throws IOException, InterruptedException {
        Said said = said(command);
        if (said.code() != 0) {
            throw new IOException(command + ": " + said.words());
        }
    }

    private static Said said(List<String> command) throws IOException, InterruptedException {
        Path words = Files.createTempFile("cyclework-pg", ".said");
        try {
            Process process = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true).redirectOutput(words.toFile()).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
            return new Said(process.exitValue(), Files.readString(words, StandardCharsets.UTF_8).strip());
        } finally {
            Files.delete(words);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        said(asNobody("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop"));
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
