package org.cyclework.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What the program stands on, and under which licence that is.
 *
 * @param part what it is
 * @param version which one of it
 * @param terms the licence
 */
public record Licence(String part, String version, String terms) {

    private static final String NOTICES = "/help/third-party.md";

    /** @return all of them, as the notices of the program list them */
    public static List<Licence> all() {
        try (InputStream in = Licence.class.getResourceAsStream(NOTICES)) {
            return in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return the rows of the table in these notices */
    public static List<Licence> in(String notices) {
        return notices.lines().filter(line -> line.startsWith("| ")).skip(1).map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.size() > 3).map(cells -> new Licence(cells.get(1), cells.get(2), cells.get(3))).toList();
    }
}
