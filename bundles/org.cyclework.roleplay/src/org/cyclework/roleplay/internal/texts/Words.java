package org.cyclework.roleplay.internal.texts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of this bundle, by key, in the language of the machine; a sentence that a language does not have is told in
 * English. The file is {@code words.properties}: a key, an equals sign, and the sentence up to the end of the line, in which
 * {@code {0}} stands for an argument.
 */
public final class Words {

    private static final Words SHIPPED = new Words(TextFiles.shipped());
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> sentences = new HashMap<>();

    Words(TextFiles files) {
        for (List<String> lines : files.lines("words.properties").reversed()) {
            for (String line : lines) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    sentences.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
    }

    /**
     * A sentence, or a part of one.
     *
     * @param key such as "closing.left"
     * @param arguments what stands in it, in order
     * @return the words
     */
    public static String of(String key, Object... arguments) {
        return SHIPPED.text(key, arguments);
    }

    String text(String key, Object... arguments) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return ARGUMENT.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(found.group(1))])));
    }
}
