package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cyclework.ui.page.SaveFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file dialog begins where a person keeps papers, and never in the program's own folder. */
class SaveFolderTest {

    @TempDir
    Path home;

    @Test
    void whereSomethingWasSavedLastComesFirstAsLongAsItIsThere() throws Exception {
        Path stick = Files.createDirectory(home.resolve("stick"));
        assertEquals(stick, SaveFolder.first(Optional.of(stick), home));
        Files.delete(stick);
        assertEquals(home, SaveFolder.first(Optional.of(stick), home));
    }

    @Test
    void otherwiseTheFolderOfDocumentsWhateverItIsCalled() throws Exception {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertEquals(documents, SaveFolder.first(Optional.empty(), home));
        Path dokumente = Files.createDirectory(home.resolve("Dokumente"));
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "# names\nXDG_DESKTOP_DIR=\"$HOME/Desktop\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"\n");
        assertEquals(dokumente, SaveFolder.first(Optional.empty(), home));
    }

    @Test
    void aDesktopWithoutSuchAFolderNamesTheHome() throws Exception {
        Path documents = Files.createDirectory(home.resolve("Documents"));
        Files.createDirectory(home.resolve(".config"));
        Files.writeString(home.resolve(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME\"\n");
        assertEquals(documents, SaveFolder.first(Optional.empty(), home));
    }
}
