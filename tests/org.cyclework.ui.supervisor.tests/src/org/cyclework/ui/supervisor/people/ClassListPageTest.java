package org.cyclework.ui.supervisor.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.supervision.ClassListReport.Fate;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** A class list is told line by line before anything is done, what somebody has to look at first. */
class ClassListPageTest {

    private static ClassListReport.Row row(int line, String name, Fate fate) {
        return new ClassListReport.Row(line, name, fate, "Because.", Optional.empty());
    }

    private final ClassListPage page = new ClassListPage(new ClassListReport(Samples.id(40), "Monday", List.of(row(1, "Zoë", Fate.ENROLLED), row(2, "Sam", Fate.SEVERAL),
            row(3, "Mei", Fate.JOINS), row(4, "Zoë", Fate.TWICE), row(5, "", Fate.REFUSED), row(6, "Ada", Fate.THERE), row(7, "Bo", Fate.ENROLLED))));

    @Test
    void whatChangesNothingStandsFirst() {
        assertEquals(List.of(2, 4, 5, 6, 1, 3, 7), page.rows().stream().map(ClassListReport.Row::line).toList());
    }

    @Test
    void theLineCountsWhatComesToWhat() {
        assertEquals("7 rows for “Monday”: 2 new, joins · 1 known, joins · 1 in it already · 1 several people · 1 stands there twice · 1 no name. Nothing was done yet.", page.summary());
    }

    @Test
    void everyFateHasWords() {
        for (Fate fate : Fate.values()) {
            assertEquals(4, ClassListPage.columns().stream().map(column -> column.words().apply(row(9, "Ada", fate))).filter(words -> !words.isBlank()).count(), fate.name());
        }
    }

    @Test
    void linesAreInTheOrderOfNumbers() {
        assertEquals(-1, ClassListPage.columns().getFirst().order().compare(row(9, "a", Fate.THERE), row(10, "b", Fate.THERE)));
    }
}
