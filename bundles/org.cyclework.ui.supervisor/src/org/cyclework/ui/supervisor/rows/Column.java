package org.cyclework.ui.supervisor.rows;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param title what stands above it
 * @param weight its share of the width
 * @param words what a row says in it
 * @param order in which it puts the rows
 * @param backwards the same the other way round
 * @param <T> what a row is about
 */
public record Column<T>(String title, int weight, Function<T, String> words, Comparator<T> order, Comparator<T> backwards) {

    /** Refuses null. */
    public Column {
        Objects.requireNonNull(title);
        Objects.requireNonNull(words);
        Objects.requireNonNull(order);
        Objects.requireNonNull(backwards);
    }

    /** @return a column that puts the rows in the order of its words, whatever their script */
    public static <T> Column<T> of(String title, int weight, Function<T, String> words) {
        Comparator<T> order = byWords(words);
        return new Column<>(title, weight, words, order, order.reversed());
    }

    /** @return the order in which people look for words, whatever their script, accents and capitals */
    public static <T> Comparator<T> byWords(Function<T, String> words) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        return Comparator.comparing(words, collator::compare);
    }

    /** @return a column that puts the rows in the order of something behind its words; rows that have none come last, either way round */
    public static <T, K extends Comparable<? super K>> Column<T> by(String title, int weight, Function<T, String> words, Function<T, K> key) {
        return new Column<>(title, weight, words, Comparator.comparing(key, Comparator.nullsLast(Comparator.naturalOrder())),
                Comparator.comparing(key, Comparator.nullsLast(Comparator.reverseOrder())));
    }
}
