package org.cyclework.supervision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What would come of a class list.
 *
 * @param group into which group
 * @param groupName its name
 * @param rows row by row, in the order of the file
 */
public record ClassListReport(UUID group, String groupName, List<Row> rows) {

    /** How many rows a list has at most. */
    public static final int MOST_ROWS = 5000;

    /** Copies the list. */
    public ClassListReport {
        Objects.requireNonNull(group);
        Objects.requireNonNull(groupName);
        rows = List.copyOf(rows);
    }

    /** What would be done with a row. */
    public enum Fate {

        /** Somebody of this name is enrolled and joins the group. */
        ENROLLED,

        /** Somebody of this name is here already and joins the group; nobody else is enrolled. */
        JOINS,

        /** Somebody of this name is in the group already; nothing is done. */
        THERE,

        /** Several people here have this name; somebody has to decide, and nothing is done. */
        SEVERAL,

        /** The name stands in the list before; nothing is done. */
        TWICE,

        /** It is no name; nothing is done. */
        REFUSED
    }

    /**
     * A row of the list.
     *
     * @param line its line in the file, from 1
     * @param name the name as it would be kept
     * @param fate what would be done
     * @param why a sentence
     * @param person who it is, where somebody is here already
     */
    public record Row(int line, String name, Fate fate, String why, Optional<UUID> person) {
    }

    /** @return how many rows would change something */
    public long changes() {
        return rows.stream().filter(row -> row.fate() == Fate.ENROLLED || row.fate() == Fate.JOINS).count();
    }
}
