package org.cyclework.record.internal.campus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cyclework.record.internal.query.SharedTables;
import org.cyclework.record.internal.query.Sql;

/** Makes what a campus needs in a database, step by step; each is made once, and all that are missing at once or none. */
final class CampusSchema {

    /** Where the lines are. */
    static final String LINES = "cyclework";

    /** Where the tables are that are made of them. */
    static final String TABLES = "cyclework_tables";

    /** Of the scripts here, oldest first; one that is not named is not found. */
    static final List<String> OWN = List.of("C1__lines.sql", "C2__tables.sql");

    private static final long ONE_AT_A_TIME = 0x6379636C65L;

    private final Sql sql;

    /** A script, and where what it makes belongs. */
    private record Step(String name, String schema, String text) {
    }

    CampusSchema(Sql sql) {
        this.sql = sql;
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(OWN.get(0), LINES, text(OWN.get(0))));
        SharedTables.migrations().forEach(name -> steps.add(new Step(name, TABLES, SharedTables.text(name))));
        OWN.stream().skip(1).forEach(name -> steps.add(new Step(name, TABLES, text(name))));
        return steps;
    }

    private static String text(String name) {
        try (InputStream script = CampusSchema.class.getResourceAsStream("schema/" + name)) {
            return new String(Objects.requireNonNull(script, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** @return the names of the steps that were made now */
    List<String> make() throws SQLException {
        sql.first("SELECT pg_advisory_xact_lock(?)", row -> true, ONE_AT_A_TIME);
        sql.run("CREATE SCHEMA IF NOT EXISTS " + LINES);
        sql.run("CREATE SCHEMA IF NOT EXISTS " + TABLES);
        sql.run("CREATE TABLE IF NOT EXISTS " + LINES + ".made (step text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())");
        Set<String> made = made();
        List<String> now = new ArrayList<>();
        for (Step step : steps()) {
            if (!made.contains(step.name())) {
                sql.run("SET LOCAL search_path = " + step.schema());
                sql.run(step.text());
                sql.update("INSERT INTO " + LINES + ".made (step) VALUES (?)", step.name());
                now.add(step.name());
            }
        }
        sql.run("GRANT SELECT ON " + LINES + ".made TO cyclework_person, cyclework_supervisor, cyclework_seat, cyclework_keeper");
        sql.commit();
        return now;
    }

    private Set<String> made() throws SQLException {
        return new HashSet<>(sql.list("SELECT step FROM " + LINES + ".made", row -> row.getString(1)));
    }

    /** @return whether everything is there that this program needs */
    boolean isThere() throws SQLException {
        boolean any = sql.first("SELECT to_regclass('" + LINES + ".made') IS NOT NULL", row -> row.getBoolean(1)).orElse(false);
        return any && made().containsAll(steps().stream().map(Step::name).toList());
    }
}
