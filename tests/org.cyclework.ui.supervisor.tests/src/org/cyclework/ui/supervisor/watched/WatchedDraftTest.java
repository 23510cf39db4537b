package org.cyclework.ui.supervisor.watched;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A role-play that is about to be recorded: what is missing is said in turn, and what was begun comes back. */
class WatchedDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final WatchedDraft draft = new WatchedDraft(TODAY);

    private static WatchedDraft again(Begun begun) {
        WatchedDraft again = new WatchedDraft(TODAY);
        again.take(Begun.read(begun.write()));
        return again;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 March 2026  | 2026-03-02
            2026-03-01    | 2026-03-01
            1/3/2026      | 2026-03-01
            28 Feb 2026   | 2026-02-28
            """)
    void aDayThatIsNotAheadIsTaken(String typed, LocalDate day) {
        draft.trainee(Optional.of(Samples.TRAINEE));
        draft.what("A first session.");
        draft.day(typed);
        assertEquals(Optional.empty(), draft.missing());
        assertEquals(day, draft.day());
    }

    @ParameterizedTest
    @CsvSource({"3 March 2026", "+1", "someday", "''", "30/2/2026", "2027-01-01"})
    void aDayAheadOrNoDayIsNot(String typed) {
        draft.trainee(Optional.of(Samples.TRAINEE));
        draft.what("A first session.");
        draft.day(typed);
        assertEquals(Optional.of(Messages.Watched_noDay), draft.missing());
    }

    @Test
    void whoAndWhenAndWhatAreMissedInTurn() {
        draft.day("someday");
        assertEquals(Optional.of(Messages.Watched_nobody), draft.missing());
        draft.trainee(Optional.of(Samples.TRAINEE));
        assertEquals(Optional.of(Messages.Watched_noDay), draft.missing());
        draft.day("+0");
        draft.what(" \n ");
        assertEquals(Optional.of(Messages.Watched_noWords), draft.missing());
    }

    @Test
    void asLongAsNothingWasWrittenNothingIsKept() {
        draft.trainee(Optional.of(Samples.TRAINEE));
        draft.day("1 March 2026");
        draft.minutes(45);
        assertTrue(draft.begun().isEmpty());
        draft.what("  ");
        assertTrue(draft.begun().isEmpty());
    }

    @Test
    void whatWasBegunComesBackAsItWasTyped() {
        draft.trainee(Optional.of(Samples.TRAINEE));
        draft.day("1 Mar");
        draft.minutes(45);
        draft.what("A first\nsession. ");
        WatchedDraft again = again(draft.begun());
        assertEquals(Optional.of(Samples.TRAINEE), again.chosen());
        assertEquals("1 Mar", again.typedDay());
        assertEquals(45, again.minutes());
        assertEquals("A first\nsession.", again.what());
    }

    @ParameterizedTest
    @CsvSource({"0", "-5", "601", "many", "99999999999"})
    void aNumberThatCannotBeIsTheUsualOne(String minutes) {
        assertEquals(20, again(Begun.NOTHING.with("what", "x").with("minutes", minutes)).minutes());
    }

    @Test
    void somebodyWhoCannotBeReadIsNobody() {
        WatchedDraft again = again(Begun.NOTHING.with("what", "A session.").with("trainee", "Sam"));
        assertEquals(Optional.empty(), again.chosen());
        assertEquals("A session.", again.what());
        assertEquals("2 March 2026", again.typedDay());
    }
}
