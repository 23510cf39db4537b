package org.cyclework.roleplay.internal.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The text files of this bundle, UTF-8, each in the language of the machine where there is one: of {@code moves.txt} also
 * {@code moves_de_AT.txt} and {@code moves_de.txt}. English has no ending.
 */
public final class TextFiles {

    private final Function<String, InputStream> open;
    private final Locale locale;

    /**
     * @param open opens a file by its name; null where there is none
     * @param locale the language that is wanted
     */
    TextFiles(Function<String, InputStream> open, Locale locale) {
        this.open = open;
        this.locale = locale;
    }

    /** @return those beside this class, in the language of the machine */
    static TextFiles shipped() {
        return new TextFiles(TextFiles.class::getResourceAsStream, Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * The rows of a table: one a line, cells separated by bars.
     *
     * @param name of the file
     * @return its rows, in the language of the machine where there is such a file
     */
    public static List<List<String>> rows(String name) {
        return shipped().lines(name).getFirst().stream().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    /** @return the lines of each file there is for this name, empty ones left out, the one nearest to the language first */
    List<List<String>> lines(String name) {
        int dot = name.lastIndexOf('.');
        List<List<String>> found = new ArrayList<>();
        for (String ending : List.of("_" + locale.getLanguage() + "_" + locale.getCountry(), "_" + locale.getLanguage(), "")) {
            read(name.substring(0, dot) + ending + name.substring(dot)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("missing text file " + name);
        }
        return found;
    }

    private Optional<List<String>> read(String name) {
        try (InputStream in = open.apply(name)) {
            if (in == null) {
                return Optional.empty();
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(reader.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
