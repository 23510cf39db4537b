package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No digit, date, capital letter or byte of the program depends on the language or the character set of the session. */
class SessionTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    /** Files whose calls are none of Java's, or whose outcome only a person sees, in the language of the session. */
    private static final Set<String> EXCEPTED = Set.of(
            // scripts for the browser engine, whose toLowerCase knows no locale
            "org.cyclework.ui/src/org/cyclework/ui/html/PageScripts.java");

    @Test
    void everyCallNamesItsLocaleAndItsCharacterSet() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path source : sources()) {
            String name = BUNDLES.relativize(source).toString().replace('\\', '/');
            if (!EXCEPTED.contains(name)) {
                broken.addAll(SessionRules.broken(name, Files.readString(source)));
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void whatIsExceptedIsThere() {
        EXCEPTED.forEach(name -> assertTrue(Files.exists(BUNDLES.resolve(name)), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"String.format(\"%d\", n)", "\"%d\".formatted(n)", "out.printf(\"%d\", n)", "a.toLowerCase()", "a.b(c).toUpperCase( )",
        "DateTimeFormatter.ofPattern(\"yyyy\")", "DateTimeFormatter.ofPattern(pattern(1))", "new DecimalFormat(\"0\")", "NumberFormat.getInstance()",
        "MessageFormat.format(\"{0}\", n)", "a.getBytes()", "new InputStreamReader(stream)", "new FileReader(file)", "new Scanner(System.in)",
        "String.format(\n    \"%d\", n)"})
    void theRulesFindACallThatTheSessionDecides(String call) {
        assertEquals(1, SessionRules.broken("A.java", "x = " + call + ";").size(), call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String.format(Locale.ROOT, \"%d\", n)", "String.format(java.util.Locale.ROOT, \"%d\", n)", "out.printf(Locale.ROOT, \"%d\", n)",
        "a.toLowerCase(Locale.ROOT)", "DateTimeFormatter.ofPattern(\"yyyy\", Locale.ROOT)", "DateTimeFormatter.ofPattern(pattern(1, 2), Locale.ROOT)",
        "a.getBytes(StandardCharsets.UTF_8)", "new InputStreamReader(stream, StandardCharsets.UTF_8)", "String.format(locale, \"%d\", n)"})
    void theRulesLetANamedOneBe(String call) {
        assertEquals(List.of(), SessionRules.broken("A.java", "x = " + call + ";"));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> BUNDLES.relativize(file).getNameCount() > 2 && BUNDLES.relativize(file).getName(1).toString().equals("src")).toList();
            assertTrue(sources.size() > 200, "sources found: " + sources.size());
            return sources;
        }
    }
}
