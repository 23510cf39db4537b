package org.cyclework.roleplay.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small text tables of this bundle: one row a line, cells separated by bars. */
final class Resources {

    private Resources() {
    }

    static List<List<String>> rows(Class<?> beside, String name) {
        InputStream table = beside.getResourceAsStream(name);
        if (table == null) {
            throw new IllegalStateException("missing table " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split("\\|", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
