package org.cyclework.ui.supervisor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Group;
import org.junit.jupiter.api.Test;

/** Days of a membership are read as they are typed, and what they come to is said. */
class DaysDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static DaysDraft draft(String from, String until) {
        DaysDraft draft = new DaysDraft(new Group.Member(new UUID(0, 1), Group.As.TRAINEE, Optional.of(TODAY), Optional.empty()), TODAY);
        draft.from(from);
        draft.until(until);
        return draft;
    }

    @Test
    void nothingTypedMeansNoEnd() {
        DaysDraft draft = draft("", "");
        assertThat(draft.wrong()).isEmpty();
        assertEquals(Optional.empty(), draft.member().from());
        assertThat(draft.says()).isEqualTo("In the group, without an end.");
    }

    @Test
    void whatWouldHideTheWorkIsSaid() {
        assertThat(draft("2026-01-01", "2026-02-01").says()).contains("is over").contains("What was done stays");
        assertThat(draft("+1", "").says()).contains("has not begun");
        assertThat(draft("", "2026-03-31").says()).contains("until 31 March 2026");
        assertThat(draft("", "2026-03-02").says()).as("the last day counts").contains("until 2 March 2026");
    }

    @Test
    void whatIsNoDayOrRunsBackwardsIsRefused() {
        assertThat(draft("when?", "").wrong()).isPresent();
        assertThat(draft("", "31/31/2026").wrong()).isPresent();
        assertThat(draft("2026-03-10", "2026-03-09").wrong()).isPresent();
        assertThat(draft("2026-03-10", "2026-03-10").wrong()).isEmpty();
    }

    @Test
    void theDaysThatStandThereCanBeReadAgain() {
        assertEquals("2 March 2026", DaysDraft.words(Optional.of(TODAY)));
        assertThat(draft(DaysDraft.words(Optional.of(TODAY)), "").wrong()).isEmpty();
        assertEquals("", DaysDraft.words(Optional.empty()));
    }
}
