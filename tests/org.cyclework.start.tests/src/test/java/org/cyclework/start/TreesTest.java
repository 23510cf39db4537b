package org.cyclework.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders are described to the byte, and deleted without what only a link leads to. */
class TreesTest {

    @TempDir
    Path folder;

    @Test
    void aDescriptionNamesEveryFileInOrder() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/last"), "123456789");
        Files.writeString(folder.resolve("a"), "");
        Files.writeString(folder.resolve("left-out"), "x");
        assertEquals("0 0 a\ncbf43926 9 b/last\n", Trees.describe(folder, name -> !name.equals("left-out")));
    }

    @Test
    void aLinkIsDeletedAndNotFollowed() throws IOException {
        Path kept = Files.createDirectories(folder.resolve("kept"));
        Files.writeString(kept.resolve("file"), "stays");
        Path tree = Files.createDirectories(folder.resolve("tree/deep"));
        Files.createSymbolicLink(tree.resolve("link"), kept);
        Trees.delete(folder.resolve("tree"));
        assertFalse(Files.exists(folder.resolve("tree")));
        assertTrue(Files.exists(kept.resolve("file")));
        Trees.delete(folder.resolve("nowhere"));
    }
}
