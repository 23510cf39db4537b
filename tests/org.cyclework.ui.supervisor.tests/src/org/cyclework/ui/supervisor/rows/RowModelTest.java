package org.cyclework.ui.supervisor.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows are narrowed by letters of any column, put in order by one, and found again after another reading. */
class RowModelTest {

    private record Person(int id, String name, LocalDate since) {
    }

    private final RowModel<Person> model = new RowModel<>(List.of(Column.of("Name", 60, Person::name),
            Column.by("Since", 40, person -> person.since() == null ? "—" : person.since().toString(), Person::since)), Person::id);

    private List<String> names() {
        return model.shown().stream().map(Person::name).toList();
    }

    private void some() {
        model.rows(List.of(new Person(1, "Zoë Öz", LocalDate.of(2026, 3, 1)), new Person(2, "Ana de Luz", null), new Person(3, "Mei", LocalDate.of(2025, 1, 1))));
    }

    @Test
    void rowsStandAsTheyCameUntilAColumnIsPressed() {
        some();
        assertEquals(List.of("Zoë Öz", "Ana de Luz", "Mei"), names());
        assertEquals(OptionalInt.empty(), model.sorted());
        model.sort(0);
        assertEquals(List.of("Ana de Luz", "Mei", "Zoë Öz"), names());
        assertFalse(model.backwards());
        model.sort(0);
        assertEquals(List.of("Zoë Öz", "Mei", "Ana de Luz"), names());
        assertTrue(model.backwards());
    }

    @Test
    void aColumnOfDaysIsInTheOrderOfDaysAndWhatHasNoneComesLast() {
        some();
        model.sort(1);
        assertEquals(List.of("Mei", "Zoë Öz", "Ana de Luz"), names());
        assertEquals("—", model.cell(2, 1));
        assertEquals("2025-01-01", model.cell(0, 1));
    }

    @Test
    void lettersOfAnyColumnNarrowAndAccentsDoNotMatter() {
        some();
        model.narrow("zoe");
        assertEquals(List.of("Zoë Öz"), names());
        model.narrow("2026 oz");
        assertEquals(List.of("Zoë Öz"), names());
        model.narrow("luz 2026");
        assertEquals(List.of(), names());
        assertEquals(3, model.count());
        model.narrow("  ");
        assertEquals(3, names().size());
    }

    @Test
    void theLongestWordsAreThoseOfTheRowsThatAreShown() {
        some();
        assertEquals(List.of("Ana de Luz", "Zoë Öz"), model.longest(0, 2));
        model.narrow("mei");
        assertEquals(List.of("Mei"), model.longest(0, 2));
    }

    @Test
    void whatIsReadAnewIsNarrowedAnew() {
        some();
        model.narrow("mei");
        model.rows(List.of(new Person(4, "Mei Lin", null), new Person(5, "Bo", null)));
        assertEquals(List.of("Mei Lin"), names());
    }

    @Test
    void aRowIsFoundAgainAfterAnotherReading() {
        some();
        Person mei = model.shown().get(2);
        model.rows(List.of(new Person(3, "Mei Lin", null), new Person(4, "Bo", null)));
        assertEquals(OptionalInt.of(0), model.find(mei));
        model.narrow("bo");
        assertEquals(OptionalInt.empty(), model.find(mei));
    }

    @Test
    void orderAndNarrowingStayAfterAnotherReading() {
        some();
        model.sort(0);
        model.narrow("m");
        model.rows(List.of(new Person(5, "Tom", null), new Person(6, "Ada M", null), new Person(7, "Bo", null)));
        assertEquals(List.of("Ada M", "Tom"), names());
    }

    @Test
    void tenThousandRowsAreArrangedAtOnce() {
        model.rows(IntStream.range(0, 10_000).mapToObj(i -> new Person(i, "Person " + (i * 7919 % 10_000), LocalDate.of(2026, 1, 1).plusDays(i % 300))).toList());
        assertTimeout(Duration.ofSeconds(3), () -> {
            model.narrow("person 9998");
            model.sort(0);
        });
        assertEquals(1, model.shown().size());
    }
}
