package org.cyclework.ui.supervisor.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclework.ui.Findable;

/**
 * The rows of a table: those in which all that was typed stands, in the order of a column; no SWT. Rows keep who they are when
 * they are read again.
 *
 * @param <T> what a row is about
 */
public final class RowModel<T> {

    private static final int LOOKED_AT = 150;

    private final List<Column<T>> columns;
    private final Function<T, Object> identity;
    private List<T> all = List.of();
    private List<String> texts = List.of();
    private List<T> shown = List.of();
    private final Map<Object, Integer> places = new HashMap<>();
    private List<String> words = List.of();
    private OptionalInt sorted = OptionalInt.empty();
    private boolean backwards;

    /**
     * @param columns from left to right
     * @param identity what stays the same of a row when it is read again
     */
    public RowModel(List<Column<T>> columns, Function<T, Object> identity) {
        this.columns = List.copyOf(columns);
        this.identity = identity;
    }

    /** @return the columns, from left to right */
    public List<Column<T>> columns() {
        return columns;
    }

    /** Takes other rows, in the order that they have where no column puts them into another one. */
    public void rows(List<T> rows) {
        all = List.copyOf(rows);
        texts = List.of();
        arrange();
    }

    /** Leaves those rows in which each of these words stands somewhere; all where nothing is typed. */
    public void narrow(String typed) {
        words = Arrays.stream(Findable.folded(typed).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        arrange();
    }

    /** Puts the rows in the order of a column, and the other way round where they are in that order already. */
    public void sort(int column) {
        backwards = sorted.equals(OptionalInt.of(column)) && !backwards;
        sorted = OptionalInt.of(column);
        arrange();
    }

    private void arrange() {
        List<T> left = words.isEmpty() ? all : IntStream.range(0, all.size()).filter(this::stands).mapToObj(all::get).toList();
        places.clear();
        shown = sorted.isEmpty() ? left : left.stream().sorted(order()).toList();
    }

    private Comparator<T> order() {
        Column<T> column = columns.get(sorted.getAsInt());
        return backwards ? column.backwards() : column.order();
    }

    private boolean stands(int row) {
        if (texts.isEmpty()) { // once for all that is typed
            texts = all.stream().map(each -> Findable.folded(columns.stream().map(column -> column.words().apply(each)).collect(Collectors.joining(" ")))).toList();
        }
        return words.stream().allMatch(texts.get(row)::contains);
    }

    /** @return the column that puts the rows in order; empty where they are as they came */
    public OptionalInt sorted() {
        return sorted;
    }

    /** @return whether the order is the other way round */
    public boolean backwards() {
        return backwards;
    }

    /** @return the rows that are shown, in order */
    public List<T> shown() {
        return shown;
    }

    /** @return how many rows there are, with those that are left out */
    public int count() {
        return all.size();
    }

    /** @return what a row says in a column */
    public String cell(int row, int column) {
        return columns.get(column).words().apply(shown.get(row));
    }

    /** @return the longest words of the rows that are shown in a column, at most so many; of very many rows some are looked at, from top to bottom */
    List<String> longest(int column, int most) {
        Function<T, String> words = columns.get(column).words();
        int step = shown.size() / LOOKED_AT + 1;
        return IntStream.range(0, shown.size()).filter(row -> row % step == 0).mapToObj(shown::get).map(words).sorted(Comparator.comparingInt(String::length).reversed()).limit(most).toList();
    }

    /** @return where the row that is about the same stands now; empty where it is not shown */
    public OptionalInt find(T row) {
        if (places.isEmpty()) { // once for all that are looked for
            IntStream.range(0, shown.size()).forEach(at -> places.putIfAbsent(identity.apply(shown.get(at)), at));
        }
        Integer at = places.get(identity.apply(row));
        return at == null ? OptionalInt.empty() : OptionalInt.of(at);
    }
}
