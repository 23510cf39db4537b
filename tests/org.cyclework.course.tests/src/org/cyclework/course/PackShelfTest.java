package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack gets onto the shelf only when it can be read, and a newer version stays. */
class PackShelfTest {

    @TempDir
    Path top;

    private Path shelf;

    private OpenedPack builtIn;

    @BeforeEach
    void anEmptyShelf() {
        shelf = top.resolve("packs");
        PackFixture home = new PackFixture(top.resolve("home"));
        home.write("pack.xmi", home.text("pack.xmi").replace("id=\"clean\"", "id=\"home\""));
        builtIn = PackReader.open(top.resolve("home"));
    }

    private static CourseLibrary library(List<OpenedPack> packs) {
        return new CourseLibrary() {

            @Override
            public Course course() {
                return PackReader.course(packs);
            }

            @Override
            public List<PackFailure> failures() {
                return List.of();
            }
        };
    }

    private Optional<String> add(String name, Path archive) throws IOException {
        List<OpenedPack> there = new ArrayList<>(List.of(builtIn));
        if (Files.exists(shelf.resolve(name))) {
            there.add(PackReader.open(shelf.resolve(name)));
        }
        return new PackShelf(shelf, library(there)).add(name, archive);
    }

    private Path archive(String id, String version, boolean broken) throws IOException {
        Path folder = top.resolve("made").resolve(id + version + broken);
        PackFixture pack = new PackFixture(folder);
        pack.write("pack.xmi", pack.text("pack.xmi").replace("id=\"clean\"", "id=\"" + id + "\"").replace("version=\"1\"", "version=\"" + version + "\""));
        if (broken) {
            pack.write("modules/M1.xmi", "<broken");
        }
        Path archive = top.resolve(id + version + broken + ".cwpack");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return archive;
    }

    @Test
    void aSoundPackGetsThereAndANewerVersionTakesItsPlace() throws IOException {
        Path first = archive("demo", "1.9", false);
        assertThat(add("demo.cwpack", first)).isEmpty();
        assertThat(add("demo.cwpack", first)).as("again").isEmpty();
        Path second = archive("demo", "1.10", false);
        assertThat(add("demo.cwpack", second)).isEmpty();
        assertThat(Files.mismatch(shelf.resolve("demo.cwpack"), second)).isEqualTo(-1);
        assertThat(add("demo.cwpack", first)).hasValueSatisfying(why -> assertThat(why).contains("newer version"));
        assertThat(add("demo.cwpack", archive("other", "9", false))).hasValueSatisfying(why -> assertThat(why).contains("under this name"));
        assertThat(Files.mismatch(shelf.resolve("demo.cwpack"), second)).isEqualTo(-1);
    }

    @Test
    void whatCannotBeReadOrClimbsOutIsNot() throws IOException {
        assertThat(add("demo.cwpack", archive("demo", "1", true))).isPresent();
        assertThat(add("demo.cwpack", Files.writeString(top.resolve("no.cwpack"), "none"))).isPresent();
        for (String name : List.of("../demo.cwpack", "a/demo.cwpack", ".demo.cwpack", "demo.zip")) {
            assertThat(new PackShelf(shelf, library(List.of(builtIn))).add(name, archive("demo", "1", false))).as(name).isPresent();
        }
        assertThat(shelf).doesNotExist();
        assertThat(top.resolve("demo.cwpack")).doesNotExist();
    }
}
