package org.cyclework.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever shows a message with gaps fills all of them: the platform would write "missing argument" into the window. */
class WordsFilledTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern CALL = Pattern.compile("\\b(Messages\\.bind|NLS\\.bind|Counted\\.of)\\(");
    private static final Pattern SHOWN = Pattern.compile("\\bMessages\\.(\\w+)");
    private static final Pattern SEEN = Pattern.compile("(?m)^import ([\\w.]+)\\.Messages;|^package ([\\w.]+);");
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern ARRAY = Pattern.compile("(?s)\\s*new Object\\[] *\\{(.*)}\\s*");

    @Test
    void everyGapIsFilled() throws IOException {
        Map<String, Properties> words = new TreeMap<>();
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(each -> each.toString().contains("/src/")).toList()) {
                if (file.endsWith("messages.properties")) {
                    words.put(file.getParent().toString().replaceFirst(".*/src/", "").replace('/', '.'), properties(file));
                } else if (file.toString().endsWith(".java")) {
                    sources.add(file);
                }
            }
        }
        List<String> wrong = new ArrayList<>();
        for (Path source : sources) {
            unfilled(Files.readString(source), words).forEach(each -> wrong.add(source.getFileName() + ": " + each));
        }
        assertTrue(words.size() > 3 && sources.size() > 500, words.keySet().toString());
        assertEquals(List.of(), wrong);
    }

    @Test
    void aGapThatNobodyFillsIsFound() {
        Properties two = new Properties();
        two.setProperty("Two", "Saved: {0}, in {1}");
        two.setProperty("Many", "one of {1}|{0} of {1}");
        Map<String, Properties> words = Map.of("a.b", two);
        assertEquals(List.of("Two", "Many"), unfilled("package a.b;\nx = Messages.bind(Messages.Two, f(\"a, b\", 1)) + Counted.of(Messages.Many, 3);", words));
        assertEquals(List.of("Two"), unfilled("package c;\nimport a.b.Messages;\nNLS.bind(Messages.Two, new Object[] {one})", words));
        assertEquals(List.of(), unfilled(
                "package c;\nimport a.b.Messages;\nMessages.bind(Messages.Two, new Object[] {one, g(',')}) + Messages.bind(Messages.Two, 1, 2) + Counted.of(Messages.Many, 3, 4)",
                words));
    }

    /** @return the messages with more gaps than the source fills */
    private static List<String> unfilled(String source, Map<String, Properties> words) {
        List<String> found = new ArrayList<>();
        Properties seen = seen(source, words);
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            List<String> handed = arguments(source.substring(call.end()));
            List<String> fill = handed.subList(1, handed.size());
            Matcher array = ARRAY.matcher(String.join(",", fill));
            int filled = array.matches() ? arguments(array.group(1) + ")").size() : fill.size();
            SHOWN.matcher(handed.getFirst()).results().map(shown -> shown.group(1)).filter(key -> gaps(seen.getProperty(key, "")) > filled).forEach(found::add);
        }
        return found;
    }

    private static Properties seen(String source, Map<String, Properties> words) {
        return SEEN.matcher(source).results().map(at -> at.group(1) == null ? at.group(2) : at.group(1)).filter(words::containsKey).reduce((own, imported) -> imported)
                .map(words::get).orElseGet(Properties::new);
    }

    private static int gaps(String message) {
        return GAP.matcher(message).results().mapToInt(gap -> Integer.parseInt(gap.group(1)) + 1).max().orElse(0);
    }

    /** @return what stands between commas up to the closing bracket */
    private static List<String> arguments(String rest) {
        List<String> all = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int at = 0; at < rest.length(); at++) {
            char c = rest.charAt(at);
            if (c == '"' || c == '\'') {
                at = quoted(rest, at);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (c == ',' && depth == 0 || ")]}".indexOf(c) >= 0 && depth-- == 0) {
                all.add(rest.substring(from, at));
                from = at + 1;
                if (c != ',') {
                    return all;
                }
            }
        }
        return all;
    }

    /** @return where the quotation that begins here ends */
    private static int quoted(String text, int begin) {
        int at = begin + 1;
        while (text.charAt(at) != text.charAt(begin)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static Properties properties(Path file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
