package org.cyclework.record.internal.query;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The one source of the tables, for a database that is not made by opening it. */
public final class SharedTables {

    private SharedTables() {
    }

    /** @return the names of the migrations, oldest first */
    public static List<String> migrations() {
        return Schema.MIGRATIONS;
    }

    /**
     * A migration.
     *
     * @param name one of {@link #migrations}
     * @return its statements, which name tables without their schema
     */
    public static String text(String name) {
        StringWriter text = new StringWriter();
        try (Reader migration = new MigrationFile(name).read()) {
            migration.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return text.toString();
    }
}
