package org.cyclework.ui.supervisor.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Task;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing in the form is said one after the other, and where nothing is missing it can be assigned. */
class MissingInFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private static AssignDraft draft(String about, boolean to, String from, String due) {
        AssignDraft draft = new AssignDraft();
        draft.about(about);
        if (to) {
            draft.to().add(new Recipient.Person(Samples.TRAINEE));
        }
        draft.from(from);
        draft.due(due);
        return draft;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''  | false | someday    | ''         | Choose what is to be done.
            V1  | false | someday    | ''         | Choose at least one group or person.
            V1  | true  | someday    | ''         | One of the days cannot be read.
            V1  | true  | ''         | 31 April   | One of the days cannot be read.
            V1  | true  | 2026-03-06 | 2026-03-05 | The last day lies before the first.
            V1  | true  | +1         | +0         | The last day lies before the first.
            V1  | true  | 5 March    | 4 March    | The last day lies before the first.
            V1  | true  | ''         | ''         |
            V1  | true  | +1         | ''         |
            V1  | true  | ''         | +1         |
            V1  | true  | +1         | +1         |
            V1  | true  | 31.12.     | 1.1.       |
            V1  | true  | 31/12/2026 | 1/1/2027   |
            """)
    void itIsSaidInTurn(String about, boolean to, String from, String due, String words) {
        assertEquals(Optional.ofNullable(words), draft(about, to, from, due).missing(TODAY));
    }

    @Test
    void whereNothingIsMissingItCanBeAssigned() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String[] days = {"", "+0", "+7", "1 May", "2026-03-04", "someday", "29 Feb", "3/3"};
        for (int i = 0; i < 1000; i++) {
            AssignDraft draft = draft(random.nextBoolean() ? "X1" : "", random.nextBoolean(), days[random.nextInt(days.length)], days[random.nextInt(days.length)]);
            Task.Kind kind = Task.Kind.values()[random.nextInt(Task.Kind.values().length)];
            String about = draft.about();
            draft.kind(kind);
            draft.about(about);
            draft.tries(random.nextInt(4));
            draft.note("n".repeat(random.nextInt(3) * 2000));
            if (draft.missing(TODAY).isEmpty()) {
                assertEquals(kind, draft.assignment(TODAY).task().kind(), "seed " + seed);
            }
        }
    }
}
