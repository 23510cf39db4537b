package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources have the layout of {@code .editorconfig}, and a class and a method can be taken in at a look. */
class GrainTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_LINE = 200;
    private static final Pattern METHOD = Pattern.compile(" {4}(?!class|record|enum|interface|if|for|while|switch|try|static \\{|@|/|\\*)\\S.*\\(.*");
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|enum|interface)\\b");

    @Test
    void noClassIsLongerThanAPersonReads() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > LONGEST_CLASS) {
                found.add(file.getFileName() + ": " + lines.size() + " lines");
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            longMethods(Files.readAllLines(file)).forEach(method -> found.add(file.getFileName() + ": " + method));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theLayoutIsTheOneOfTheEditorConfiguration() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!text.endsWith("\n") || text.contains("\t") || text.contains("\r")) {
                found.add(file.getFileName() + ": a tab, a carriage return or no line end at its end");
            }
            text.lines().filter(line -> line.length() > LONGEST_LINE || line.endsWith(" "))
                    .forEach(line -> found.add(file.getFileName() + ": " + line.strip()));
        }
        assertEquals(List.of(), found);
        assertTrue(Files.readString(Path.of("../../.editorconfig")).contains("max_line_length = " + LONGEST_LINE));
    }

    @Test
    void aMethodThatIsTooLongIsFound() {
        List<String> lines = new ArrayList<>(List.of("class A {", "    void a() {"));
        lines.addAll(Collections.nCopies(41, "        b();"));
        lines.addAll(List.of("    }", "}"));
        assertEquals(1, longMethods(lines).size());
        lines.remove(2);
        assertEquals(List.of(), longMethods(lines));
    }

    private static List<String> longMethods(List<String> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int body = METHOD.matcher(lines.get(i)).matches() ? body(lines, i) : -1;
            if (body > 0) {
                int end = body;
                while (end < lines.size() && !lines.get(end).equals("    }")) {
                    end++;
                }
                if (end - body - 1 > LONGEST_METHOD) {
                    found.add(lines.get(i).strip() + " " + (end - body - 1) + " lines");
                }
                i = end;
            }
        }
        return found;
    }

    /** @return the line on which the body of the method begins; -1 where it has none */
    private static int body(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (TYPE.matcher(lines.get(i)).find() || lines.get(i).endsWith(";")) {
                return -1;
            }
            if (lines.get(i).endsWith("{")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".java") && file.toString().contains("/src/")).sorted().toList();
        }
    }
}
