package org.cyclework.ui.trainee.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** After saving one is told which file, in which folder, and what of it could not be printed. */
class SavedLineTest {

    private static final Path FILE = Path.of("papers", "two.pdf");

    @Test
    void theFileAndItsFolderAreNamed() {
        assertEquals("Saved: two.pdf, in papers", SavedLine.of(FILE));
        assertEquals("Saved: two.pdf, in papers", SavedLine.of(FILE, new TreeSet<>()));
    }

    @Test
    void whatCouldNotBePrintedIsNamed() {
        assertEquals("Saved: two.pdf, in papers. What could not be printed: words in Tamil letters. The copy as text holds every word.",
                SavedLine.of(FILE, new TreeSet<>(List.of("words in Tamil letters"))));
    }
}
