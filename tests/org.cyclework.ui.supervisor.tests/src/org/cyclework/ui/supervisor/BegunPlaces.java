package org.cyclework.ui.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.supervisor.office.BegunPlace;

/** Places at which something can be begun by one person, each test in a folder of its own. */
public final class BegunPlaces {

    /** A draft asks for nothing but whose it is, so one enrolment in a real record does for all tests. */
    private static final Access RUTH = enrolled();

    private final Path folder;

    /** Places in this folder. */
    public BegunPlaces(Path folder) {
        this.folder = folder;
    }

    private static Access enrolled() {
        try {
            Path top = Files.createTempDirectory("begun-places");
            try (StandaloneRecord record = RealRecord.in(top)) {
                return RealRecord.enrolled(record, "Ruth Levi");
            } finally {
                delete(top);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path top) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(top)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }

    /** @return the place, read as after another start of the program */
    public BegunPlace at(String place) {
        return new BegunPlace(RealRecord.drafts(folder), RUTH, place);
    }
}
