package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.course.pack.PackReader;
import org.cyclework.model.course.Lesson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs open from folders and archives alike, and hostile ones do not open. */
class PackReaderTest {

    @TempDir
    Path temp;

    private PackFixture fixture;

    @BeforeEach
    void writePack() {
        fixture = new PackFixture(temp.resolve("pack"));
    }

    @Test
    void aFolderAndItsArchiveGiveTheSameCourse() throws IOException {
        Course folder = fixture.course();
        for (String prefix : List.of("", "clean/")) {
            Course archive = PackReader.course(List.of(PackReader.open(zip(prefix))));
            assertThat(archive.fingerprint()).isEqualTo(folder.fingerprint());
            assertThat(archive.lessonText("L1.1")).isEqualTo(folder.lessonText("L1.1"));
            assertThat(archive.vignette("V1").orElseThrow().getScenes()).hasSize(2);
            assertThat(archive.resource("figures/loop.svg")).isPresent();
        }
    }

    @Test
    void theTableOfContentsMayBeNamedItself() {
        assertThat(PackReader.open(fixture.folder().resolve("pack.xmi")).contents().getId()).isEqualTo("clean");
    }

    @Test
    void openingReadsNothingButTheTableOfContents() {
        fixture.write("cases/V1.xmi", "<broken").write("banks/Q1.xmi", "<broken").write("modules/M1.xmi", "<broken").delete("concepts.xmi");
        OpenedPack pack = fixture.open();
        assertThat(pack.caseIds()).containsExactly("V1");
        assertThat(pack.bankIds()).containsExactly("Q1");
        assertThatThrownBy(pack::modules).isInstanceOf(PackException.class).hasMessageContaining("modules/M1.xmi");
        assertThatThrownBy(() -> pack.vignette("V1")).isInstanceOf(PackException.class).hasMessageContaining("cases/V1.xmi");
        assertThatThrownBy(pack::conceptMaps).isInstanceOf(PackException.class).hasMessageContaining("not there");
    }

    @Test
    void aFileThatIsMendedIsReadAtTheNextQuestion() {
        String sound = fixture.text("cases/V1.xmi");
        OpenedPack pack = fixture.write("cases/V1.xmi", "<broken").open();
        assertThatThrownBy(() -> pack.vignette("V1")).isInstanceOf(PackException.class);
        fixture.write("cases/V1.xmi", sound);
        assertThat(pack.vignette("V1")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "a/../../evil.txt", "/etc/evil", "C:/evil", "a\\..\\evil", "a//b", "./pack.xmi"})
    void anArchiveThatLeadsOutOfItselfIsRefused(String name) throws IOException {
        Path archive = zip("", name);
        assertThatThrownBy(() -> PackReader.open(archive)).isInstanceOf(PackException.class).hasMessageContaining("leads out of the pack");
    }

    @Test
    void anArchiveWithAHugeFileIsRefusedWhenThatFileIsRead() throws IOException {
        Path archive = temp.resolve("big.cwpack");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("pack.xmi"));
            byte[] chunk = new byte[1024 * 1024];
            RandomGeneratorFactory.of("L64X128MixRandom").create(7).nextBytes(chunk);
            for (int i = 0; i < 33; i++) {
                zip.write(chunk);
            }
        }
        assertThatThrownBy(() -> PackReader.open(archive)).isInstanceOf(PackException.class).hasMessageContaining("larger than");
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("x.cwpack"), "no archive");
        assertThatThrownBy(() -> PackReader.open(file)).isInstanceOf(PackException.class);
        assertThatThrownBy(() -> PackReader.open(temp.resolve("nothing"))).isInstanceOf(PackException.class);
        assertThatThrownBy(() -> PackReader.open(Files.createDirectory(temp.resolve("empty")))).isInstanceOf(PackException.class)
                .hasMessageContaining("pack.xmi");
    }

    @Test
    void whatMayNotBeReadIsSaidSo() throws IOException {
        Path lessons = fixture.folder().resolve("lessons");
        Files.setPosixFilePermissions(lessons, Set.of());
        assumeFalse(Files.isReadable(lessons), "whoever runs this may read everything");
        try {
            OpenedPack pack = fixture.open();
            assertThatThrownBy(pack::files).isInstanceOf(PackException.class).hasMessageContaining("you may not read");
        } finally {
            Files.setPosixFilePermissions(lessons, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.setPosixFilePermissions(fixture.folder(), Set.of());
        try {
            assertThatThrownBy(fixture::open).isInstanceOf(PackException.class).hasMessageContaining("you may not read");
        } finally {
            Files.setPosixFilePermissions(fixture.folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void documentTypesAndEntitiesAreRefused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
        fixture.write("glossary.xmi", fixture.text("glossary.xmi")
                .replace("?>", "?><!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>").replace("A move and its answer.", "&s;"));
        OpenedPack pack = fixture.open();
        assertThatThrownBy(pack::glossary).isInstanceOf(PackException.class).hasMessageContaining("DOCTYPE");
    }

    @Test
    void referencesToOtherDocumentsAreNotFollowed() throws IOException {
        fixture.replace("concepts.xmi", "source=\"phase-one\" target=\"phase-two\"/>",
                "source=\"phase-one\"><target href=\"" + fixture.folder().resolve("article.xmi").toUri() + "#A1\"/></relations>");
        OpenedPack pack = fixture.open();
        try {
            pack.conceptMaps().getFirst().getRelations().forEach(r -> assertThat(r.getTarget().eIsProxy() || r.getTarget().getKey() != null).isTrue());
        } catch (PackException e) {
            assertThat(e).hasMessageContaining("concepts.xmi");
        }
    }

    @Test
    void aLinkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.txt"), "the secret");
        Files.createSymbolicLink(fixture.folder().resolve("figures/leak.svg"), secret);
        assertThatThrownBy(() -> fixture.course().resource("figures/leak.svg")).isInstanceOf(PackException.class).hasMessageContaining("outside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.txt", "/etc/hostname", "figures/../../secret.txt", "", "a\\b"})
    void pathsThatClimbAreNotThere(String path) throws IOException {
        Files.writeString(temp.resolve("secret.txt"), "the secret");
        assertThat(fixture.course().resource(path)).isEmpty();
    }

    @Test
    void theCourseAnswersByIdInBothDirections() {
        Course course = fixture.course();
        assertThat(course.lesson("L1.1").map(Lesson::getTitle)).contains("The loop");
        assertThat(course.moduleOf("L1.1").orElseThrow().getId()).isEqualTo("M1");
        assertThat(course.relationsFrom("reframe")).singleElement().satisfies(r -> assertThat(r.getTarget().getKey()).isEqualTo("partner-violence"));
        assertThat(course.relationsTo("reframe")).singleElement().satisfies(r -> assertThat(r.getSource().getKey()).isEqualTo("fear-abandonment"));
        assertThat(course.lessonsUsing("stonewalling")).extracting(Lesson::getId).containsExactly("L1.1");
        assertThat(course.itemsOf("M1")).hasSize(3);
        assertThat(course.bankOf("Q1-one").orElseThrow().getId()).isEqualTo("Q1");
        assertThat(course.source("S1")).isPresent();
        assertThat(course.articleItem("A9")).isPresent();
        assertThat(course.careNote("N1")).isPresent();
        assertThat(course.glossary()).hasSize(1);
        assertThat(course.safetyLesson()).contains("L1.1");
        assertThat(course.sourcePage()).isPresent();
        assertThat(course.lessonText("L2.1")).isEmpty();
        assertThat(course.lesson("unknown")).isEmpty();
    }

    @Test
    void theFingerprintChangesWithAnyFile() {
        String before = fixture.course().fingerprint();
        assertThat(fixture.course().fingerprint()).isEqualTo(before);
        fixture.replace("figures/loop.svg", "Loop", "Ring");
        assertThat(fixture.course().fingerprint()).isNotEqualTo(before);
    }

    private Path zip(String prefix, String... extra) throws IOException {
        Path archive = Files.createTempFile(temp, "pack", ".cwpack");
        try (OutputStream out = Files.newOutputStream(archive); ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> files = Files.walk(fixture.folder())) {
            for (String name : extra) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("evil".getBytes(StandardCharsets.UTF_8));
            }
            files.filter(Files::isRegularFile).forEach(f -> {
                try {
                    zip.putNextEntry(new ZipEntry(prefix + fixture.folder().relativize(f).toString().replace('\\', '/')));
                    zip.write(Files.readAllBytes(f));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return archive;
    }
}
