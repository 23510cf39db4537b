package org.cyclework.supervision.internal.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of this bundle, by key. The file is {@code words.properties}: a key, an equals sign, and the sentence up to the
 * end of the line, in which {@code {0}} stands for an argument.
 */
public final class Words {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Map<String, String> SENTENCES = read();

    private Words() {
    }

    /**
     * A sentence, or a part of one.
     *
     * @param key such as "state.new"
     * @param arguments what stands in it, in order
     * @return the words
     */
    public static String of(String key, Object... arguments) {
        String sentence = SENTENCES.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return ARGUMENT.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(found.group(1))])));
    }

    private static Map<String, String> read() {
        Map<String, String> sentences = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                    .forEach(line -> sentences.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sentences);
    }
}
