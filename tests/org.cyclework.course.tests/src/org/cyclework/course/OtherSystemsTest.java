package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.validate.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs come from Windows, Macs and sticks that went through both. */
class OtherSystemsTest {

    @TempDir
    Path temp;

    private PackFixture fixture;

    @BeforeEach
    void packWithAnAccentInAFileName() {
        fixture = new PackFixture(temp.resolve("pack"));
        fixture.write("figures/ring-é.svg", fixture.text("figures/loop.svg")).delete("figures/loop.svg");
        fixture.replace("lessons/L1.1.md", "figures/loop.svg", "figures/ring-é.svg");
        assertThat(PackValidator.validate(fixture.open())).isEmpty();
    }

    @Test
    void backslashesStandForSlashes() throws IOException {
        assertSound(zip(StandardCharsets.UTF_8, name -> name.replace('/', '\\')));
        assertSound(zip(StandardCharsets.UTF_8, name -> "My pack\\" + name.replace('/', '\\'), "My pack\\", "My pack\\figures\\"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..\\evil", "a\\..\\..\\evil", "C:\\evil", "\\evil", "\\\\server\\share", "a\\\\b", "a\u0001b", "__MACOSX/../../evil"})
    void butTheyDoNotLeadOut(String name) throws IOException {
        Path archive = zip(StandardCharsets.UTF_8, UnaryOperator.identity(), name);
        assertThatThrownBy(() -> PackReader.open(archive)).isInstanceOf(PackException.class).hasMessageContaining("leads out of the pack");
    }

    @Test
    void accentsMayStandApartOrBeThoseOfDos() throws IOException {
        assertSound(zip(StandardCharsets.UTF_8, name -> Normalizer.normalize(name, Normalizer.Form.NFD)));
        assertSound(zip(Charset.forName("IBM437"), UnaryOperator.identity()));
        Files.move(fixture.folder().resolve("figures/ring-é.svg"), fixture.folder().resolve("figures/ring-e\u0301.svg"));
        assertThat(PackValidator.validate(fixture.open())).isEmpty();
        assertThat(fixture.course().resource("figures/ring-é.svg")).isPresent();
    }

    @Test
    void litterIsPassedOver() throws IOException {
        String[] litter = {"__MACOSX/Demo/._pack.xmi", "Demo/.DS_Store", "Demo/Thumbs.db", "Demo/lessons/desktop.ini", "Demo/lessons/._L1.1.md", "Demo/Icon\r".strip(),
            "Demo/~$notes.docx", "__MACOSX/Demo/pack.xmi"};
        assertSound(zip(StandardCharsets.UTF_8, name -> "Demo/" + name, Stream.of(litter).filter(l -> !l.endsWith("Icon")).toArray(String[]::new)));
        for (String name : List.of(".DS_Store", "Thumbs.db", "figures/desktop.ini", "__MACOSX/pack.xmi", "lessons/._L1.1.md")) {
            fixture.write(name, "x");
        }
        assertThat(PackValidator.validate(fixture.open())).isEmpty();
    }

    @Test
    void onePackInAFolderIsWelcomeAndTwoAreRefused() throws IOException {
        assertSound(zip(StandardCharsets.UTF_8, name -> "a/b/" + name));
        Path two = zip(StandardCharsets.UTF_8, name -> "A/" + name, "B/pack.xmi");
        assertThatThrownBy(() -> PackReader.open(two)).isInstanceOf(PackException.class).hasMessageContaining("A/pack.xmi and B/pack.xmi");
        Path inner = zip(StandardCharsets.UTF_8, UnaryOperator.identity(), "old/pack.xmi");
        assertThatThrownBy(() -> PackReader.open(inner)).isInstanceOf(PackException.class).hasMessageContaining("two packs");
        Path around = Files.createDirectory(temp.resolve("around"));
        Files.move(fixture.folder(), around.resolve("pack"));
        assertThat(PackValidator.validate(around)).isEmpty();
        new PackFixture(around.resolve("second"));
        assertThat(PackValidator.validate(around)).extracting(Finding::message).singleElement().asString().contains("pack and second");
    }

    @Test
    void smallArchivesThatUnfoldToMuchAreRefused() throws IOException {
        Path bomb = temp.resolve("bomb.cwpack");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("pack.xmi"));
            for (int i = 0; i < 8; i++) {
                zip.write(new byte[1024 * 1024]);
            }
        }
        assertThatThrownBy(() -> PackReader.open(bomb)).isInstanceOf(PackException.class).hasMessageContaining("unfolds to more than 200 times");
        Path many = temp.resolve("many.cwpack");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i <= 20_000; i++) {
                zip.putNextEntry(new ZipEntry("f" + i));
            }
        }
        assertThatThrownBy(() -> PackReader.open(many)).isInstanceOf(PackException.class).hasMessageContaining("more than 20000 entries");
    }

    private static void assertSound(Path archive) {
        assertThat(PackValidator.validate(archive)).isEmpty();
        assertThat(PackReader.course(List.of(PackReader.open(archive))).resource("figures/ring-é.svg")).isPresent();
    }

    private Path zip(Charset names, UnaryOperator<String> spelt, String... extra) throws IOException {
        Path archive = Files.createTempFile(temp, "pack", ".cwpack");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), names); Stream<Path> files = Files.walk(fixture.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(spelt.apply(fixture.folder().relativize(file).toString().replace('\\', '/'))));
                zip.write(Files.readAllBytes(file));
            }
            for (String name : extra) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return archive;
    }
}
