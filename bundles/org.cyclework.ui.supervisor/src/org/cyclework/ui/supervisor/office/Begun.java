package org.cyclework.ui.supervisor.office;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody began to write at one place and did not send: words by the name of their field; no SWT.
 *
 * @param words none of them empty
 */
public record Begun(Map<String, String> words) {

    /** Nothing. */
    public static final Begun NOTHING = new Begun(Map.of());

    private static final String BETWEEN = "\t";

    /** Copies the words. */
    public Begun {
        words = Map.copyOf(words);
    }

    /** Reads what {@link #write} wrote; a line that is not as it was written is left out. */
    public static Begun read(String text) {
        Map<String, String> read = new TreeMap<>();
        text.lines().map(line -> line.split(BETWEEN, 2)).filter(parts -> parts.length == 2 && !parts[1].isEmpty()).forEach(parts -> read.put(parts[0], plain(parts[1])));
        return new Begun(read);
    }

    /** @return everything as text, a line for each field; nothing where there is nothing */
    public String write() {
        return new TreeMap<>(words).entrySet().stream().map(entry -> entry.getKey() + BETWEEN + escaped(entry.getValue())).collect(Collectors.joining("\n"));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char letter = written.charAt(at);
            if (letter == '\\' && at + 1 < written.length()) {
                char next = written.charAt(++at);
                plain.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** @return the words of a field; empty where nothing was begun */
    public String get(String field) {
        return words.getOrDefault(field, "");
    }

    /** @return the words of a field, if any */
    public Optional<String> find(String field) {
        return Optional.ofNullable(words.get(field));
    }

    /** @return the words of a field as what they stand for; empty where they stand for nothing that can be read */
    public <T> Optional<T> find(String field, Function<String, T> read) {
        return find(field).flatMap(words -> meant(words, read));
    }

    /** @return what words stand for; empty where that cannot be read */
    public static <T> Optional<T> meant(String words, Function<String, T> read) {
        try {
            return Optional.of(read.apply(words));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** @return the same with other words in a field; empty ones take the field away */
    public Begun with(String field, String now) {
        Map<String, String> changed = new TreeMap<>(words);
        changed.remove(field);
        if (!now.isEmpty()) {
            changed.put(field, now);
        }
        return new Begun(changed);
    }

    /** @return the same without the fields whose names begin so */
    public Begun without(String beginning) {
        return new Begun(words.entrySet().stream().filter(entry -> !entry.getKey().startsWith(beginning)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /**
     * What stands in two windows on one place, put together, so that neither takes the other's words away.
     *
     * @param base what both began from
     * @param there what the other one says by now
     */
    Begun merged(Begun base, Begun there) {
        Set<String> fields = new TreeSet<>(words.keySet());
        fields.addAll(there.words.keySet());
        Begun all = NOTHING;
        for (String field : fields) {
            all = all.with(field, merged(base.get(field), there.get(field), get(field)));
        }
        return all;
    }

    private static String merged(String base, String there, String here) {
        if (there.equals(base) || here.contains(there)) {
            return here;
        }
        if (here.equals(base) || there.contains(here)) {
            return there;
        }
        boolean marks = Stream.of(there, here).noneMatch(words -> words.contains(" "));
        return marks ? here : there + "\n\n" + here;
    }

    /** @return whether a field whose name begins so has words */
    public boolean has(String beginning) {
        return words.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    /** @return whether nothing was begun */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
