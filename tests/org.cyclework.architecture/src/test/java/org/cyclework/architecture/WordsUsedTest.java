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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No words lie about that nobody shows. */
class WordsUsedTest {

    private static final Path BUNDLES = Path.of("../../bundles");
    private static final Pattern FIELD = Pattern.compile("(?m)^\\s*public static String ([\\w, ]+);");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final String ROLE_PLAY_WORDS = "org.cyclework.roleplay/src/org/cyclework/roleplay/internal/texts/words.properties";

    @Test
    void everyMessageIsShownSomewhere() throws IOException {
        Map<Path, String> sources = texts(".java");
        List<String> unused = new ArrayList<>();
        int messages = 0;
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            if (source.getKey().endsWith("Messages.java")) {
                messages += fields(source.getValue()).size();
                unused(source.getValue(), sources.values().stream().toList()).forEach(field -> unused.add(source.getKey() + ": " + field));
            }
        }
        assertTrue(messages > 100, "messages found: " + messages);
        assertEquals(List.of(), unused);
    }

    @Test
    void everyWordOfADeclarationIsNamedInIt() throws IOException {
        List<String> unused = new ArrayList<>();
        for (Map.Entry<Path, String> words : texts("plugin.properties").entrySet()) {
            Path folder = words.getKey().getParent();
            if (folder.endsWith("org.cyclework.model")) {
                continue; // written by the generator
            }
            String declared = Files.readString(folder.resolve("plugin.xml")) + Files.readString(folder.resolve("META-INF/MANIFEST.MF"));
            keys(words.getKey()).stream().filter(key -> !Pattern.compile("%" + Pattern.quote(key) + "\\b").matcher(declared).find())
                    .forEach(key -> unused.add(words.getKey() + ": " + key));
        }
        assertEquals(List.of(), unused);
    }

    @Test
    void everyWordOfTheRolePlayIsAskedFor() throws IOException {
        String code = String.join("\n", texts(".java").values());
        assertEquals(List.of(), keys(BUNDLES.resolve(ROLE_PLAY_WORDS)).stream().filter(key -> !code.contains("\"" + key + "\"")).toList());
    }

    @Test
    void aMessageThatNobodyShowsIsFound() {
        String messages = "package a.b;\nclass Messages {\n    public static String One;\n    public static String Two, Three;\n}";
        assertEquals(List.of("Two", "Three"), unused(messages, List.of("package a.b;\nx = Messages.One;", "package c;\nx = Messages.Two;",
                "package d;\nimport a.c.Messages;\nx = Messages.Three;")));
        assertEquals(List.of(), unused(messages, List.of("package c;\nimport a.b.Messages;\nx(Messages.One, Messages.Two, Messages.Three)")));
    }

    /** @return the fields of a class of messages that no source shows which sees this class under that name */
    private static List<String> unused(String messages, List<String> sources) {
        var own = PACKAGE.matcher(messages);
        assertTrue(own.find());
        String seeing = String.join("\n", sources.stream().filter(source -> source.contains("import " + own.group(1) + ".Messages;")
                || source.contains("package " + own.group(1) + ";") && !source.contains(".Messages;")).toList());
        return fields(messages).stream()
                .filter(field -> !Pattern.compile("\\bMessages\\." + field + "\\b").matcher(seeing).find()).toList();
    }

    private static List<String> fields(String messages) {
        return FIELD.matcher(messages).results().flatMap(fields -> Stream.of(fields.group(1).split(", *"))).toList();
    }

    private static TreeSet<String> keys(Path file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    private static Map<Path, String> texts(String ending) throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending) && !each.toString().contains("/target/") && !each.toString().contains("/src-gen/")
                    && !each.toString().contains("/bin/")).toList()) {
                texts.put(file, Files.readString(file));
            }
        }
        return texts;
    }
}
