package org.cyclework.ui.supervisor.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of rows is what people expect, whichever column was pressed and how often; what has nothing there never stands on top. */
class OrderOfRowsTest {

    private record Line(String name, Integer days) {
    }

    private final RowModel<Line> model = new RowModel<>(List.of(Column.of("Name", 1, Line::name), Column.by("Days", 1, line -> line.days() == null ? "—" : line.days().toString(), Line::days)),
            Line::name);

    private void rows(String... lines) {
        model.rows(Stream.of(lines).map(line -> line.split(" ")).map(parts -> new Line(parts[0], parts.length < 2 ? null : Integer.valueOf(parts[1]))).toList());
    }

    private String shown() {
        return model.shown().stream().map(Line::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1     | b c a d e
            1 1   | a c b d e
            0     | a b c d e
            0 0   | e d c b a
            0 1   | b c a d e
            1 0 1 | b c a d e
            1 1 1 | b c a d e
            """)
    void pressedAgainAColumnTurnsRoundAndWhatHasNothingThereStaysBelow(String pressed, String order) {
        rows("d", "c 7", "a 30", "e", "b 1");
        Arrays.stream(pressed.split(" ")).map(Integer::valueOf).forEach(model::sort);
        assertEquals(order, shown());
    }

    @Test
    void whatIsAlikeStaysInTheOrderInWhichItCameEitherWay() {
        rows("x 1", "y 1", "z 1");
        model.sort(1);
        assertEquals("x y z", shown());
        model.sort(1);
        assertEquals("x y z", shown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zoe    | Zoë
            ZOË    | Zoë
            öz     | Özlem
            oz     | Özlem
            أمل    | أمل
            月     | 月子
            müller | MÜLLER-ÅS
            as     | MÜLLER-ÅS
            er-    | MÜLLER-ÅS
            """)
    void lettersOfEveryScriptNarrow(String typed, String name) {
        rows("Zoë 1", "Özlem 2", "أمل 3", "月子 4", "MÜLLER-ÅS 5", "Bo 6");
        model.narrow(typed);
        assertEquals(name, shown());
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "[", "\\", "(?i)", "%", "—x"})
    void whatMeansSomethingElsewhereIsOnlyALetterHere(String typed) {
        rows("a 1", "b");
        model.narrow(typed);
        assertEquals("", shown());
    }

    @Test
    void theSelectionIsFoundWhereItStandsAfterEveryChange() {
        rows("d", "c 7", "a 30");
        Line chosen = model.shown().getFirst();
        model.sort(0);
        assertEquals(OptionalInt.of(2), model.find(chosen));
        model.sort(0);
        assertEquals(OptionalInt.of(0), model.find(chosen));
        model.narrow("a");
        assertEquals(OptionalInt.empty(), model.find(chosen));
        model.narrow("");
        assertEquals(OptionalInt.of(0), model.find(chosen));
        rows("d 4", "e");
        assertEquals(OptionalInt.of(1), model.find(chosen), "another reading, the same order");
        rows();
        assertEquals(OptionalInt.empty(), model.find(chosen));
    }

    @Test
    void whatIsLeftOutIsStillCounted() {
        rows("a 1", "b 2", "c");
        model.narrow("b");
        assertEquals(3, model.count());
        assertEquals("2", model.cell(0, 1));
    }
}
