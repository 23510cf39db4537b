package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No two packages see each other both ways. */
class CyclesTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern PACKAGE = Pattern.compile("^package ([a-z0-9.]+);", Pattern.MULTILINE);
    private static final Pattern SEEN = Pattern.compile("\\b(org\\.cyclework(?:\\.[a-z][a-z0-9]*)+)\\.[A-Z]");

    @Test
    void noTwoPackagesSeeEachOther() throws IOException {
        assertEquals(Set.of(), pairs(seen(sources())));
    }

    @Test
    void twoThatSeeEachOtherAreFound() {
        assertEquals(Set.of("org.cyclework.a <> org.cyclework.b"), pairs(seen(List.of(
                "package org.cyclework.a;\nimport org.cyclework.b.Two;", "package org.cyclework.b;\nclass Two { org.cyclework.a.One one; }",
                "package org.cyclework.c;\nimport org.cyclework.a.One;"))));
    }

    private static Map<String, Set<String>> seen(List<String> sources) {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (String source : sources) {
            Matcher own = PACKAGE.matcher(source);
            if (own.find()) {
                Set<String> others = seen.computeIfAbsent(own.group(1), made -> new TreeSet<>());
                SEEN.matcher(source).results().map(other -> other.group(1)).filter(other -> !other.equals(own.group(1)))
                        .forEach(others::add);
            }
        }
        return seen;
    }

    private static Set<String> pairs(Map<String, Set<String>> seen) {
        Set<String> pairs = new TreeSet<>();
        seen.forEach((one, others) -> others.stream().filter(other -> one.compareTo(other) < 0)
                .filter(other -> seen.getOrDefault(other, Set.of()).contains(one)).forEach(other -> pairs.add(one + " <> " + other)));
        return pairs;
    }

    private static List<String> sources() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java") && each.toString().contains("/src/")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }
}
