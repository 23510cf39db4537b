package org.cyclework.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed model code is exactly what the generator makes of the committed model. */
class GeneratedCodeTest {

    private static final Path MODEL = Path.of("../../bundles/org.cyclework.model");

    @TempDir
    Path fresh;

    @Test
    void theCommittedCodeIsWhatTheGeneratorMakes() throws IOException {
        GenerateModel.generate(MODEL, fresh);

        Map<String, String> committed = sources(MODEL.resolve("src-gen"));
        Map<String, String> generated = sources(fresh.resolve("src-gen"));
        assertFalse(generated.isEmpty(), "nothing was generated");
        assertEquals(generated.keySet(), committed.keySet(), "files");
        generated.forEach((file, text) -> assertEquals(text, committed.get(file), file));
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> texts.put(folder.relativize(file).toString(), read(file)));
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
