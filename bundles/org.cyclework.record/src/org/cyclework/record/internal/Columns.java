package org.cyclework.record.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** A state as text: its values one after the other, parted by tabs, in an order that never changes within a version. */
final class Columns {

    private static final String NONE = "-";

    private final String[] values;

    private Columns(String[] values) {
        this.values = values;
    }

    static Columns read(String text) {
        return new Columns(text.split("\t", -1));
    }

    /** @return the values as text; none of them holds a tab */
    static String write(Object... values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            if (!text.isEmpty()) {
                text.append('\t');
            }
            text.append(value == null ? NONE : value);
        }
        return text.toString();
    }

    /** @return several values as one; none of them holds a tab or a comma */
    static String list(Collection<String> values) {
        return values.isEmpty() ? null : String.join(",", values);
    }

    List<String> list(int column) {
        return has(column) ? List.of(values[column].split(",")) : List.of();
    }

    boolean has(int column) {
        return !values[column].equals(NONE);
    }

    String text(int column) {
        return values[column];
    }

    long number(int column) {
        return Long.parseLong(values[column]);
    }

    double share(int column) {
        return Double.parseDouble(values[column]);
    }

    Moment moment(int column) {
        return has(column) ? Moment.read(values[column]) : null;
    }

    UUID id(int column) {
        return UUID.fromString(values[column]);
    }
}
