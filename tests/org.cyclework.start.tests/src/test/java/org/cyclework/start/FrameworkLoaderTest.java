package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The framework comes from its jar alone, whatever else is there, and its files with it. */
class FrameworkLoaderTest {

    @TempDir
    Path top;

    private FrameworkLoader loader() throws IOException {
        return new FrameworkLoader(new Installed(top.resolve("a product, ü")).jar());
    }

    @Test
    void itsClassesAreItsOwnAndHaveNoSigners() throws Exception {
        try (FrameworkLoader loader = loader()) {
            Class<?> found = loader.loadClass(EclipseStarter.class.getName());
            assertNotSame(EclipseStarter.class, found);
            assertEquals(loader, found.getClassLoader());
            assertNull(found.getProtectionDomain().getCodeSource().getCertificates());
            assertThrows(ClassNotFoundException.class, () -> loader.loadClass(Main.class.getName()), "what starts it is not seen from inside");
        }
    }

    @Test
    void itsFilesAreFoundByName() throws IOException {
        try (FrameworkLoader loader = loader()) {
            assertNull(loader.getResource("nothing"));
            assertFalse(loader.findResources("nothing").hasMoreElements());
            try (InputStream in = loader.getResourceAsStream("org/eclipse/core/runtime/adaptor/EclipseStarter.class")) {
                assertEquals(0xCA, in.read());
            }
            try (InputStream in = loader.getResourceAsStream(Installed.PAGE)) {
                assertEquals("words", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aNameThatNoAddressCanHaveIsNotFoundAndNothingFails() throws IOException {
        try (FrameworkLoader loader = loader()) {
            assertNull(loader.getResource(Installed.ODD));
            assertFalse(loader.findResources(Installed.ODD).hasMoreElements());
        }
    }
}
