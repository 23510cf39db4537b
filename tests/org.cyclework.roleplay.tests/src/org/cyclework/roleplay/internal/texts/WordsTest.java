package org.cyclework.roleplay.internal.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sentences of the bundle lie in one file; another language is another file and no code. */
class WordsTest {

    private static final Path SOURCES = Path.of("../../bundles/org.cyclework.roleplay/src/org/cyclework/roleplay");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z]+)\"");

    private static TextFiles files(Map<String, String> texts, Locale locale) {
        return new TextFiles(name -> texts.containsKey(name) ? new ByteArrayInputStream(texts.get(name).getBytes(StandardCharsets.UTF_8)) : null, locale);
    }

    @Test
    void aSecondLanguageNeedsAFileAndNothingElse() {
        Map<String, String> texts = Map.of("words.properties", "hint.plain=What do you need?\nclosing.truce=It is calm.\n",
                "words_de.properties", "hint.plain=Was brauchst du, {0}?\n", "words_de_AT.properties", "# leer\n");
        assertThat(new Words(files(texts, Locale.GERMAN)).text("hint.plain", "Ädä")).isEqualTo("Was brauchst du, Ädä?");
        assertThat(new Words(files(texts, Locale.of("de", "AT"))).text("hint.plain", "Ada")).isEqualTo("Was brauchst du, Ada?");
        assertThat(new Words(files(texts, Locale.GERMAN)).text("closing.truce")).as("what a language leaves out").isEqualTo("It is calm.");
        assertThat(new Words(files(texts, Locale.FRENCH)).text("hint.plain")).isEqualTo("What do you need?");
    }

    @Test
    void tablesAreTakenFromTheNearestLanguage() {
        Map<String, String> texts = Map.of("moves.txt", "PUSH|a push\n\n", "moves_de.txt", "PUSH|ein Drängen\n");
        assertThat(files(texts, Locale.GERMAN).lines("moves.txt").getFirst()).containsExactly("PUSH|ein Drängen");
        assertThat(files(texts, Locale.ENGLISH).lines("moves.txt").getFirst()).containsExactly("PUSH|a push");
        assertThatThrownBy(() -> files(Map.of(), Locale.ENGLISH).lines("moves.txt")).hasMessageContaining("moves.txt");
    }

    @Test
    void whatStandsInASentenceIsTakenAsItIs() {
        Words words = new Words(files(Map.of("words.properties", "a=“{0}” and {1}, {0}\n"), Locale.ENGLISH));
        assertThat(words.text("a", "{1} $1 \\", 7)).isEqualTo("“{1} $1 \\” and 7, {1} $1 \\");
    }

    @Test
    void everyKeyHasWordsAndNoWordsLieAboutUnused() throws IOException {
        String code = code();
        TreeSet<String> used = KEY.matcher(code).results().map(key -> key.group(1)).filter(key -> !key.matches(".*\\.(properties|txt|csv)"))
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = Files.readAllLines(SOURCES.resolve("internal/texts/words.properties"));
        TreeSet<String> written = lines.stream().filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('='))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).hasSizeGreaterThan(200).isEqualTo(used);
        assertThat(lines).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            StringBuilder code = new StringBuilder();
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", ""));
            }
            return code.toString();
        }
    }
}
