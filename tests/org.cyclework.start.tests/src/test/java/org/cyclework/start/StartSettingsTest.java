package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start script says arrives, and the platform is told what follows from it. */
class StartSettingsTest {

    private final Properties before = (Properties) System.getProperties().clone();

    @TempDir
    Path top;

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    private StartSettings said(Map<String, String> properties) {
        properties.forEach(System::setProperty);
        return StartSettings.ofSystem();
    }

    @Test
    void whatIsNotSaidIsNotThere() {
        StartSettings settings = said(Map.of("osgi.install.area", top.toString(), "cyclework.cache", ""));
        assertEquals(Optional.empty(), settings.cache());
        assertEquals("terminal", settings.kind());
        assertEquals(Optional.empty(), settings.log());
        System.clearProperty("osgi.install.area");
        assertThrows(IllegalStateException.class, StartSettings::ofSystem);
    }

    @Test
    void aCacheThatIsFinishedIsOnlyRead() throws Exception {
        Path info = top.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(info.getParent());
        Files.writeString(info, "bundles");
        Path cache = Files.createDirectories(top.resolve("cache"));
        Path log = top.resolve("platform.log");
        StartSettings settings = said(Map.of("osgi.install.area", top.toString(), "cyclework.cache", cache.toString(), "cyclework.kind", "window",
                "cyclework.programs", top.toString(), "osgi.logfile", log.toString()));
        try (PlatformFolder first = PlatformFolder.open(settings)) {
            settings.hand(first);
            assertEquals(null, System.getProperty("osgi.configuration.area.readOnly"));
            assertEquals(log.toString(), System.getProperty("osgi.logfile"));
            first.keep();
        }
        try (PlatformFolder second = PlatformFolder.open(settings)) {
            settings.hand(second);
            assertEquals("true", System.getProperty("osgi.configuration.area.readOnly"));
            assertTrue(Path.of(System.getProperty("swt.library.path")).startsWith(top));
        }
    }
}
