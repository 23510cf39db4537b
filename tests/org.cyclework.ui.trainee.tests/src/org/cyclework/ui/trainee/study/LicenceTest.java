package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cyclework.ui.Licence;
import org.junit.jupiter.api.Test;

/** The notices that the window shows are those of the program. */
class LicenceTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theWindowShowsTheNoticesOfTheProgram() throws IOException {
        assertEquals(Files.readString(ROOT.resolve("THIRD-PARTY.md")), Files.readString(ROOT.resolve("bundles/org.cyclework.ui/help/third-party.md")));
    }

    @Test
    void everyRowOfTheTableIsALicence() throws IOException {
        List<Licence> all = Licence.in(Files.readString(ROOT.resolve("THIRD-PARTY.md")));
        assertTrue(all.contains(new Licence("com.ibm.icu:icu4j", "78.2", "Unicode-3.0")), all.toString());
        assertTrue(all.size() > 60, all.size() + " parts");
        assertTrue(all.stream().noneMatch(one -> one.part().equals("part") || one.part().startsWith("-")), "the head of the table is no part");
    }
}
