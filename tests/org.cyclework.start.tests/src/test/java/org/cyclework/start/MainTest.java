package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start hands on what was typed, ends with the program's own answer, and says in a sentence where it does not come up. */
class MainTest {

    private final Properties before = (Properties) System.getProperties().clone();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    Path top;

    private Path cache;

    @BeforeEach
    void installed() throws IOException {
        cache = Files.createDirectories(top.resolve("cache"));
        System.setProperty("osgi.install.area", new Installed(top.resolve("product with ü and blank")).product().toString());
        System.setProperty("cyclework.cache", cache.toString());
        System.clearProperty("eclipse.exitcode");
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    private int start(String... words) {
        return Main.start(List.of(words), new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> folders = Files.list(cache)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theProgramsAnswerIsTheAnswer() {
        System.setProperty("test.code", "2");
        assertEquals(2, start("validate", "a pack", ""));
        assertEquals("[validate, a pack, ]", System.getProperty("test.words"));
        assertEquals("", told());
    }

    @Test
    void theNextStartOnlyReadsWhatTheFirstMade() throws IOException {
        assertEquals(0, start());
        assertNull(System.getProperty("osgi.configuration.area.readOnly"));
        assertTrue(left().contains("terminal"), left().toString());
        System.clearProperty("osgi.configuration.area");
        assertEquals(0, start());
        assertEquals("true", System.getProperty("osgi.configuration.area.readOnly"));
        assertEquals(cache.resolve("terminal").toUri().toString(), System.getProperty("osgi.configuration.area"));
    }

    @Test
    void whereThePlatformDoesNotComeUpTheNextStartMakesItsCachesAnew() throws IOException {
        start();
        System.setProperty("test.code", "13");
        Path log = top.resolve("platform.log");
        System.setProperty("osgi.logfile", log.toString());
        assertEquals(Main.FAILED, start());
        assertTrue(told().contains("Your data was not touched"), told());
        assertTrue(told().contains("please send the file " + log), told());
        System.clearProperty("osgi.configuration.area.readOnly");
        System.clearProperty("osgi.configuration.area");
        System.setProperty("test.code", "0");
        assertEquals(0, start());
        assertNull(System.getProperty("osgi.configuration.area.readOnly"), "it did not trust what was there");
    }

    @Test
    void withoutALogNobodyIsSentToOne() {
        System.setProperty("test.code", "13");
        assertEquals(Main.FAILED, start());
        assertFalse(told().contains("send the file"), told());
    }

    @Test
    void whatBreaksIsASentenceAndNoTrace() {
        System.setProperty("test.fails", "true");
        assertEquals(Main.FAILED, start());
        assertTrue(told().startsWith("Cyclework could not start (") && told().contains("the platform broke"), told());
        assertEquals(1, told().lines().count(), told());
    }

    @Test
    void aProductThatIsNotWholeIsASentenceToo() throws IOException {
        Files.delete(Path.of(System.getProperty("osgi.install.area"), "plugins/framework.jar"));
        assertEquals(Main.FAILED, start());
        assertEquals(1, told().lines().count(), told());
        System.clearProperty("osgi.install.area");
        assertEquals(Main.FAILED, start());
        assertTrue(told().contains("osgi.install.area is not set"), told());
    }

    @Test
    void withoutRoomItSaysWhereItLookedForSome() {
        System.setProperty("cyclework.programs", top.resolve("not there").toString());
        assertEquals(Main.FAILED, start());
        assertTrue(told().startsWith("Cyclework could not start: there is no room for its working files"), told());
    }

    @Test
    void whatTheStartScriptSaidComesBeforeWhatTheProductSays() {
        start();
        assertEquals("by the product", System.getProperty("test.offered"));
        System.setProperty("test.offered", "by the script");
        start();
        assertEquals("by the script", System.getProperty("test.offered"));
    }

    @Test
    void withoutAWindowItsBundlesStayClosed() throws IOException {
        start();
        Path list = Path.of(URI.create(System.getProperty("org.eclipse.equinox.simpleconfigurator.configUrl")));
        List<String> names = Files.readAllLines(cache.resolve("terminal").resolve(list.getFileName())).stream().map(line -> line.split(",")[0]).toList();
        assertEquals(List.of("#version=1", "org.cyclework.uiless", "org.cyclework.cli", "org.eclipse.osgi"), names);
        System.clearProperty("org.eclipse.equinox.simpleconfigurator.configUrl");
        System.setProperty("cyclework.kind", "window");
        assertEquals(0, start());
        assertNull(System.getProperty("org.eclipse.equinox.simpleconfigurator.configUrl"));
    }

    @Test
    void asAProcessItEndsWithTheAnswerAndPrintsNothingOfItsOwn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m", "-XX:TieredStopAtLevel=1", "-cp", classes(),
                "-Dosgi.install.area=" + System.getProperty("osgi.install.area"), "-Dcyclework.cache=" + cache, "-Dtest.code=1", Main.class.getName(), "status").start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), err);
        assertEquals("", out);
        assertEquals("", err);
    }

    private static String classes() {
        return Path.of(URI.create(Main.class.getProtectionDomain().getCodeSource().getLocation().toString())).toString();
    }
}
