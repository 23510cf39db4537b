package org.cyclework.testsupport;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL in a folder of its own, which only listens there, or on this machine as well; it runs as somebody without rights and is gone afterwards.
 */
public final class TemporaryPostgres implements AutoCloseable {

    /** Who made it, and may do everything. */
    public static final String MAKER = "cyclework";

    /** The maker's password, where it listens on this machine. */
    public static final String PASSWORD = "made-for-a-test";

    private static final long PATIENCE_SECONDS = 180;
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final int port;
    private final Process watchdog;

    private TemporaryPostgres(Path programs, Path folder, int port) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
        this.watchdog = watchdog();
    }

    /** The server is a child of nobody; where this program is killed, its line to the watchdog closes, which then ends and deletes the server. */
    private Process watchdog() throws IOException {
        String stop = String.join("' '", asNobody("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop"));
        String script = "trap '' INT HUP TERM; cat >/dev/null; '" + stop + "' >/dev/null 2>&1; rm -rf '" + folder + "'";
        return new ProcessBuilder("/bin/sh", "-c", script).directory(new File("/")).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** What a program ended with, and what it said. */
    public record Said(int code, String words) {
    }

    /** @return where its programs lie; empty where it is not installed */
    public static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        if (Files.isDirectory(INSTALLED)) {
            try (Stream<Path> versions = Files.list(INSTALLED)) {
                versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()).forEach(folders::add);
            }
        }
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(path -> path.startsWith("/")).map(Path::of).forEach(folders::add);
        return folders.stream().filter(each -> Stream.of("initdb", "pg_ctl", "postgres").allMatch(name -> Files.isExecutable(each.resolve(name)))).findFirst();
    }

    /** Starts one that only listens in its folder. */
    public static TemporaryPostgres start(Path programs) throws IOException, InterruptedException {
        return start(programs, 0);
    }

    /** Starts one that listens on this machine, where it asks for passwords; a test that needs it ends where there is none. */
    public static TemporaryPostgres startListening() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        Needed.require(programs.isPresent(), "PostgreSQL");
        Needed.require(hasDriver(), "the driver for PostgreSQL");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        TemporaryPostgres made = start(programs.get(), port);
        made.must(made.psqlCommand("-c", "ALTER ROLE " + MAKER + " PASSWORD '" + PASSWORD + "'"));
        return made;
    }

    private static boolean hasDriver() {
        try {
            Class.forName("org.postgresql.Driver");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static TemporaryPostgres start(Path programs, int port) throws IOException, InterruptedException {
        TemporaryPostgres made = new TemporaryPostgres(programs, Files.createTempDirectory("cyclework-pg"), port);
        if (isRoot()) {
            made.must(List.of("chown", "nobody", made.folder.toString()));
        }
        made.must(made.asNobody("initdb", "-D", made.data(), "-U", MAKER, "--auth-local=trust", "--auth-host=scram-sha-256", "-E", "UTF8", "--no-locale", "--no-sync"));
        made.go();
        return made;
    }

    /** Starts the server, such as after {@link #kill}. */
    public void go() throws IOException, InterruptedException {
        String listening = port == 0 ? "-c listen_addresses=''" : "-c log_statement=ddl -c listen_addresses=127.0.0.1 -c port=" + port;
        must(asNobody("pg_ctl", "-D", data(), "-w", "-t", "120", "-l", folder.resolve("log").toString(), "-o",
                listening + " -c fsync=off -c max_connections=120 -c unix_socket_directories='" + folder + "'", "start"));
    }

    /** Ends the server as a power cut does, but for what the machine itself keeps. */
    public void kill() throws IOException, InterruptedException {
        said(asNobody("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop"));
    }

    /**
     * Encrypts lines from now on, and lets nobody in over one that is not.
     *
     * @return the file of a certificate by which the server is known
     */
    public Path encrypt() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("store.p12");
        must(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "server", "-keyalg", "RSA", "-dname", "CN=127.0.0.1", "-ext",
                "san=ip:127.0.0.1", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()));
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        Path certificate = pem("server.crt", "CERTIFICATE", keys.getCertificate("server").getEncoded());
        Path key = pem("server.key", "PRIVATE KEY", keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        if (isRoot()) {
            must(List.of("chown", "nobody", key.toString(), certificate.toString()));
        }
        Files.writeString(folder.resolve("data").resolve("pg_hba.conf"), "local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
        must(psqlCommand("-c", "ALTER SYSTEM SET ssl_key_file = '" + key + "'", "-c", "ALTER SYSTEM SET ssl_cert_file = '" + certificate + "'", "-c", "ALTER SYSTEM SET ssl = on"));
        kill();
        go();
        return certificate;
    }

    private Path pem(String name, String kind, byte[] content) throws IOException {
        return Files.writeString(folder.resolve(name),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind + "-----\n");
    }

    /** @return the folder that it lives in, which goes with it */
    public Path folder() {
        return folder;
    }

    /** @return the address of a database, as the driver wants it */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** @return what the server wrote into its log */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /** Runs a script in one transaction; the first mistake ends it. */
    public Said run(Path script) throws IOException, InterruptedException {
        return psql("-1", "-f", script.toString());
    }

    /** Runs statements; each row is a line, its columns parted by a bar. */
    public Said run(String statements) throws IOException, InterruptedException {
        return psql("-c", statements);
    }

    private Said psql(String... words) throws IOException, InterruptedException {
        return said(psqlCommand(words));
    }

    private List<String> psqlCommand(String... words) {
        List<String> command = new ArrayList<>(asNobody("psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-v", "VERBOSITY=sqlstate", "-h", folder.toString(),
                "-U", MAKER, "-d", "postgres"));
        if (port != 0) {
            command.addAll(List.of("-p", Integer.toString(port)));
        }
        command.addAll(List.of(words));
        return command;
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
        watchdog.getOutputStream().close();
        if (!watchdog.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the server in " + folder + " does not end");
        }
    }
}
