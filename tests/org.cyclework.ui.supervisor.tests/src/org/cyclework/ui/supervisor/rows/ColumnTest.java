package org.cyclework.ui.supervisor.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Columns put rows in the order that people expect. */
class ColumnTest {

    private static List<String> sorted(Column<String> column, String... rows) {
        List<String> all = new ArrayList<>(Arrays.asList(rows));
        all.sort(column.order());
        return all;
    }

    @Test
    void namesAreInOrderWhateverTheirAccentsAndCapitals() {
        assertEquals(List.of("ada", "Ángel", "Bo", "zoë", "Zora"), sorted(Column.of("Name", 1, Function.identity()), "Zora", "zoë", "Bo", "Ángel", "ada"));
    }

    @Test
    void namesOfAnyScriptHaveAnOrder() {
        assertEquals(3, sorted(Column.of("Name", 1, Function.identity()), "أمل", "Ada", "月").size());
    }

    @Test
    void numbersAreInTheOrderOfNumbers() {
        assertEquals(List.of("2", "10", "33"), sorted(Column.by("Count", 1, Function.identity(), Integer::valueOf), "10", "33", "2"));
    }

    @Test
    void whatHasNoKeyComesLast() {
        assertEquals(List.of("1", "2", "-"), sorted(Column.by("Count", 1, Function.identity(), text -> text.equals("-") ? null : Integer.valueOf(text)), "-", "2", "1"));
    }

    @Test
    void nothingOfAColumnIsNull() {
        assertThrows(NullPointerException.class, () -> Column.of(null, 1, Function.identity()));
        assertThrows(NullPointerException.class, () -> new Column<String>("Name", 1, null, String::compareTo, String::compareTo));
    }
}
