package org.cyclework.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A pack of 100,000 passages from the words of the built-in course, the same each time. */
public final class SyntheticPack {

    private static final int LESSONS = 1000;
    private static final int SECTIONS = 100;
    private static final int WORDS = 40;

    private SyntheticPack() {
    }

    /** @return the folder of the pack */
    public static Path make() throws IOException {
        Path pack = Path.of("target/synthetic");
        if (Files.exists(pack.resolve("pack.xmi"))) {
            return pack;
        }
        String[] words = vocabulary();
        Random random = new Random(11);
        Files.createDirectories(pack.resolve("modules"));
        Files.createDirectories(pack.resolve("lessons"));
        StringBuilder module = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course:Module xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:course=\"http://cyclework.org/model/course/1\" id=\"S0\" title=\"Synthetic\">\n");
        for (int lesson = 0; lesson < LESSONS; lesson++) {
            String id = "L" + lesson;
            module.append("  <lessons id=\"").append(id).append("\" title=\"").append(sentence(words, random, 4)).append("\" file=\"lessons/")
                    .append(id).append(".md\">\n");
            StringBuilder text = new StringBuilder("# " + id + "\n\n");
            for (int section = 0; section < SECTIONS; section++) {
                String key = "s" + lesson + "-" + section;
                module.append("    <sections id=\"").append(key).append("\" title=\"x\"/>\n");
                text.append("## ").append(sentence(words, random, 3)).append(" {#").append(key).append("}\n\n")
                        .append(sentence(words, random, WORDS)).append(".\n\n");
            }
            module.append("  </lessons>\n");
            Files.writeString(pack.resolve("lessons/" + id + ".md"), text);
        }
        Files.writeString(pack.resolve("modules/S0.xmi"), module.append("</course:Module>\n"));
        Files.writeString(pack.resolve("pack.xmi"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course:CoursePack xmi:version=\"2.0\" "
                + "xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:course=\"http://cyclework.org/model/course/1\" id=\"synthetic\" title=\"Synthetic\" "
                + "version=\"1\">\n  <moduleFiles>modules/S0.xmi</moduleFiles>\n</course:CoursePack>\n");
        return pack;
    }

    private static String sentence(String[] words, Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            // the square makes some words common and most of them rare, as in a language
            double place = random.nextDouble();
            text.append(i == 0 ? "" : " ").append(words[(int) (place * place * words.length)]);
        }
        return text.toString();
    }

    private static String[] vocabulary() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../../bundles/org.cyclework.content.attachment/pack/lessons"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String word : Files.readString(file).toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")) {
                    if (word.length() > 1) {
                        words.add(word);
                    }
                }
            }
        }
        return words.toArray(new String[0]);
    }
}
