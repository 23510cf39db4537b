package org.cyclework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A pack of 100,000 passages from the words of the built-in course, the same each time. */
public final class SyntheticPack {

    /** The built-in pack, seen from this module. */
    public static final Path BUILT_IN = Path.of("../../bundles/org.cyclework.content.attachment/pack");

    private static final Path FOLDER = Path.of("target/synthetic");
    private static final int LESSONS = 1000;
    private static final int SECTIONS = 100;
    private static final int WORDS = 40;
    private static final int HEADING = 3;
    private static final long SEED = 11;
    private static final String ROOT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <course:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:course="http://cyclework.org/model/course/1" id="%s" title="Synthetic"%s>
            """;

    private final Random random = new Random(SEED);
    private final String[] words;

    private SyntheticPack(String[] words) {
        this.words = words;
    }

    /**
     * Makes the pack where it is not there yet.
     *
     * @return its folder
     */
    public static Path make() throws IOException {
        Path contents = FOLDER.resolve("pack.xmi");
        if (!Files.exists(contents)) {
            Files.createDirectories(FOLDER.resolve("lessons"));
            new SyntheticPack(vocabulary()).write();
            Files.writeString(contents, ROOT.formatted("CoursePack", "synthetic", " version=\"1\"")
                    + "  <moduleFiles>S0.xmi</moduleFiles>\n</course:CoursePack>\n");
        }
        return FOLDER;
    }

    private void write() throws IOException {
        StringBuilder module = new StringBuilder(ROOT.formatted("Module", "S0", ""));
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            String file = "lessons/L" + lesson + ".md";
            module.append("  <lessons id=\"L%d\" title=\"%s\" file=\"%s\">\n".formatted(lesson, sentence(HEADING), file));
            StringBuilder text = new StringBuilder("# L" + lesson + "\n\n");
            for (int section = 0; section < SECTIONS; section++) {
                String id = "s" + lesson + "-" + section;
                String heading = sentence(HEADING);
                module.append("    <sections id=\"%s\" title=\"%s\"/>\n".formatted(id, heading));
                text.append("## ").append(heading).append(" {#").append(id).append("}\n\n").append(sentence(WORDS)).append(".\n\n");
            }
            module.append("  </lessons>\n");
            Files.writeString(FOLDER.resolve(file), text);
        }
        Files.writeString(FOLDER.resolve("S0.xmi"), module.append("</course:Module>\n"));
    }

    /** Some words are common and most of them rare, as in a language. */
    private String sentence(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double place = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(words[(int) (place * place * words.length)]);
        }
        return text.toString();
    }

    private static String[] vocabulary() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(BUILT_IN.resolve("lessons"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String word : Files.readString(file).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    if (word.length() > 1) {
                        words.add(word);
                    }
                }
            }
        }
        String[] mixed = words.toArray(new String[0]);
        Collections.shuffle(Arrays.asList(mixed), new Random(SEED));
        return mixed;
    }
}
