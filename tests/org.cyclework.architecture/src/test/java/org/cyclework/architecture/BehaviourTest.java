package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a person sees is tested: for two lines of the window's bundles there is one at least of tests of their behaviour. Counted are lines of code;
 * page objects and what else the UI tests stand on are not tests.
 */
class BehaviourTest {

    private static final double LEAST = 0.5;
    private static final List<String> NO_TESTS = List.of("/pages/", "/support/");

    @Test
    void theWindowAndTheTraineesRoom() throws IOException {
        long code = lines("../../bundles/org.cyclework.ui/src") + lines("../../bundles/org.cyclework.ui.trainee/src");
        long tests = lines("../org.cyclework.ui.tests/src") + lines("../org.cyclework.ui.trainee.tests/src");
        enough("window and trainee's room", code, tests);
    }

    @Test
    void theSupervisorsRoom() throws IOException {
        enough("supervisor's room", lines("../../bundles/org.cyclework.ui.supervisor/src"), lines("../org.cyclework.ui.supervisor.tests/src"));
    }

    @Test
    void whatIsNoCodeIsNotCounted() {
        assertEquals(3, code(Stream.of("package a;", "", "import b;", "/** Words. */", "class A {", "    // a remark", "    /*", "     * more", "     */", "    int a;", "}")));
    }

    private static void enough(String what, long code, long tests) {
        double share = (double) tests / code;
        System.out.printf(Locale.ROOT, "%s: %d lines of code, %d of tests, %.3f%n", what, code, tests, share);
        assertTrue(code > 1000 && share >= LEAST, what + ": " + tests + " lines of tests for " + code + " of code; " + (long) Math.ceil(LEAST * code - tests) + " are missing");
    }

    private static long lines(String folder) throws IOException {
        long sum = 0;
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(BehaviourTest::counts).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    sum += code(lines);
                }
            }
        }
        return sum;
    }

    private static boolean counts(Path file) {
        String name = file.toString();
        return name.endsWith(".java") && NO_TESTS.stream().noneMatch(name::contains);
    }

    private static long code(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty() && Stream.of("package ", "import ", "/*", "*", "//").noneMatch(line::startsWith)).count();
    }
}
