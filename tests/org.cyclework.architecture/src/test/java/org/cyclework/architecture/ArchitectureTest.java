package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the bundles point down, and each library is known to one room only. */
class ArchitectureTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern WINDOW_CODE = Pattern.compile("\\b(org\\.eclipse\\.(e4\\.)?(swt|jface|ui)|java\\.awt|javax\\.swing)\\.");
    private static final Pattern SQL_CODE = Pattern.compile("\\bjavax?\\.sql\\.");

    @Test
    void everyManifestKeepsTheRules() throws IOException {
        List<String> broken = new ArrayList<>();
        List<Path> bundles = bundles();
        assertTrue(bundles.size() >= 9, "bundles found: " + bundles);
        bundles.forEach(folder -> broken.addAll(ArrowRules.broken(BundleManifest.read(folder))));
        assertEquals(List.of(), broken);
    }

    @Test
    void aFolderIsNamedLikeItsBundle() throws IOException {
        for (Path folder : bundles()) {
            assertEquals(folder.getFileName().toString(), BundleManifest.read(folder).name());
        }
    }

    @Test
    void onlyTheUiFloorHasWindowCodeAndOnlyTheRecordHasSql() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path folder : bundles()) {
            String name = folder.getFileName().toString();
            for (Path source : sources(folder)) {
                String text = Files.readString(source);
                if (!name.startsWith("org.cyclework.ui") && WINDOW_CODE.matcher(text).find()) {
                    broken.add("window code in " + source);
                }
                if (!name.equals("org.cyclework.record") && SQL_CODE.matcher(text).find()) {
                    broken.add("SQL in " + source);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void whatIsNamedInFullIsFoundToo() {
        assertTrue(WINDOW_CODE.matcher("void show(org.eclipse.swt.widgets.Shell shell) {").find());
        assertTrue(SQL_CODE.matcher("catch (java.sql.SQLException e) {").find());
        assertFalse(WINDOW_CODE.matcher("import org.eclipse.core.runtime.IPath;").find());
    }

    @Test
    void everyExportedPackageSaysWhatItIsFor() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path folder : bundles()) {
            BundleManifest bundle = BundleManifest.read(folder);
            if (bundle.name().equals("org.cyclework.model")) {
                continue; // generated; the packages are documented in their ecore files
            }
            for (String exported : bundle.exportedPackages()) {
                if (!Files.exists(folder.resolve("src").resolve(exported.replace('.', '/')).resolve("package-info.java"))) {
                    missing.add(exported);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theRulesFindAWrongArrow() {
        assertBroken("org.cyclework.record must not see org.cyclework.ui", "record", List.of("org.cyclework.ui"), List.of());
        assertBroken("org.cyclework.course is below the ui floor and must not need org.eclipse.swt.widgets", "course",
                List.of(), List.of("org.eclipse.swt.widgets"));
        assertBroken("org.cyclework.assessment must leave Lucene to search: org.apache.lucene.index", "assessment",
                List.of(), List.of("org.apache.lucene.index"));
        assertBroken("org.cyclework.search must not import org.cyclework.record", "search", List.of(), List.of("org.cyclework.record"));
    }

    private static void assertBroken(String sentence, String room, List<String> required, List<String> imported) {
        var bundle = new BundleManifest("org.cyclework." + room, Path.of("."), required, imported, List.of(), "");
        assertTrue(ArrowRules.broken(bundle).contains(sentence), () -> ArrowRules.broken(bundle).toString());
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
        }
    }

    private static List<Path> sources(Path folder) {
        Path src = folder.resolve("src");
        if (!Files.isDirectory(src)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(src)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
