package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.pack.PackReader;
import org.cyclework.course.pack.PackValidator;
import org.cyclework.course.pack.PackWriter;
import org.cyclework.course.validate.Finding;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.assessment.ItemBank;
import org.cyclework.model.course.CoursePack;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back equal, the same model gives the same bytes, and nothing that was there is lost on the way. */
class PackWriterTest {

    private static final Path BUILT_IN = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    @TempDir
    Path folder;

    private final OpenedPack pack = PackReader.open(BUILT_IN);

    private static void writeAll(OpenedPack pack, Path to) {
        PackWriter writer = new PackWriter(to);
        CoursePack contents = pack.contents();
        writer.write(contents);
        for (int i = 0; i < contents.getModuleFiles().size(); i++) {
            writer.write(contents.getModuleFiles().get(i), pack.modules().get(i));
        }
        for (int i = 0; i < contents.getConceptFiles().size(); i++) {
            writer.write(contents.getConceptFiles().get(i), pack.conceptMaps().get(i));
        }
        contents.getCaseFiles().forEach(file -> writer.write(file, pack.vignette(id(file)).orElseThrow()));
        contents.getBankFiles().forEach(file -> writer.write(file, pack.bank(id(file)).orElseThrow()));
        pack.glossary().ifPresent(glossary -> writer.write(contents.getGlossaryFile(), glossary));
        pack.articleMap().ifPresent(article -> writer.write(contents.getArticleFile(), article));
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    private static List<EObject> models(OpenedPack pack) {
        Stream<EObject> named = Stream.of(Stream.of(pack.contents()), pack.modules().stream(), pack.conceptMaps().stream(),
                pack.caseIds().stream().map(id -> pack.vignette(id).orElseThrow()), pack.bankIds().stream().map(id -> pack.bank(id).orElseThrow()),
                pack.glossary().stream(), pack.articleMap().stream()).flatMap(each -> each);
        return named.toList();
    }

    @Test
    void theWholeBuiltInPackIsReadBackEqual() {
        writeAll(pack, folder);
        List<EObject> before = models(pack);
        List<EObject> after = models(PackReader.open(folder));
        assertThat(after).hasSameSizeAs(before).hasSizeGreaterThan(15);
        for (int i = 0; i < before.size(); i++) {
            assertThat(EcoreUtil.equals(before.get(i), after.get(i))).as(before.get(i).toString()).isTrue();
        }
    }

    @Test
    void theSameModelGivesTheSameBytes() throws IOException {
        writeAll(pack, folder.resolve("once"));
        writeAll(pack, folder.resolve("twice"));
        writeAll(PackReader.open(folder.resolve("once")), folder.resolve("read and written"));
        for (String file : PackReader.open(folder.resolve("once")).files()) {
            byte[] once = Files.readAllBytes(folder.resolve("once").resolve(file));
            assertThat(Files.readAllBytes(folder.resolve("twice").resolve(file))).as(file).isEqualTo(once);
            assertThat(Files.readAllBytes(folder.resolve("read and written").resolve(file))).as(file).isEqualTo(once);
            assertThat(new String(once, java.nio.charset.StandardCharsets.UTF_8)).as(file).doesNotContain("\r");
        }
    }

    @Test
    void theModelThatTheCourseHandsOutIsNotTouched() {
        VignetteCase vignette = pack.vignette(pack.caseIds().getFirst()).orElseThrow();
        Object home = vignette.eResource();
        new PackWriter(folder).write("cases/V1.xmi", vignette);
        assertThat(vignette.eResource()).isSameAs(home);
    }

    @Test
    void hardCharactersComeBack() {
        PackFixture fixture = new PackFixture(folder.resolve("hard"));
        ItemBank bank = PackReader.open(folder.resolve("hard")).bank("Q1").orElseThrow();
        Item item = bank.getItems().getFirst();
        String hard = " <&>\"' “quoted” äé\ttab\nline\n\n  𝄞 ]]> ";
        item.setStem(hard);
        item.setFeedback("");
        new PackWriter(folder.resolve("hard")).write("banks/Q1.xmi", bank);
        assertThat(fixture.text("banks/Q1.xmi")).isNotEmpty();
        Item read = PackReader.open(folder.resolve("hard")).bank("Q1").orElseThrow().getItems().getFirst();
        assertThat(read.getStem()).isEqualTo(hard);
        assertThat(read.getFeedback()).isEmpty();
    }

    @Test
    void whatIsWrittenIsAsSoundAsBefore() throws IOException {
        try (Stream<Path> files = Files.walk(BUILT_IN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(BUILT_IN.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        writeAll(pack, folder);
        assertThat(PackValidator.validate(folder).stream().map(PackWriterTest::rule).sorted().toList())
                .isEqualTo(PackValidator.validate(BUILT_IN).stream().map(PackWriterTest::rule).sorted().toList());
    }

    private static String rule(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.message();
    }

    @Test
    void nothingIsWrittenOutsideThePackAndAFailureLeavesTheOldFile() throws IOException {
        PackWriter writer = new PackWriter(folder);
        ItemBank bank = pack.bank("Q1").orElseThrow();
        for (String path : Arrays.asList("../out.xmi", "/tmp/out.xmi", "banks\\Q1.xmi", "")) {
            assertThatThrownBy(() -> writer.write(path, bank)).as(path).isInstanceOf(IllegalArgumentException.class);
        }
        Files.createDirectories(folder.resolve("banks/Q1.xmi/in-the-way"));
        assertThatThrownBy(() -> writer.write("banks/Q1.xmi", bank)).isInstanceOf(PackException.class).hasMessageContaining("Q1.xmi");
        assertThat(folder.resolve("banks/Q1.xmi/in-the-way")).exists();
        try (Stream<Path> left = Files.list(folder.resolve("banks"))) {
            assertThat(left).as("nothing half written lies about").containsExactly(folder.resolve("banks/Q1.xmi"));
        }
    }
}
