package org.cyclework.ui.supervisor.rubrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.ui.supervisor.Classroom;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Begun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rubrics of one's own are written, made after another one, and changed. */
class RubricDraftTest {

    private Classroom room;
    private Rubrics rubrics;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        rubrics = room.supervision().rubrics();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private static RubricDraft written() {
        RubricDraft draft = new RubricDraft(Optional.empty());
        draft.title(" Our own ");
        draft.about("For the first term.");
        draft.text("Slows down\n- not yet\n- clearly");
        return draft;
    }

    @Test
    void itSaysWhatIsMissing() {
        RubricDraft draft = new RubricDraft(Optional.empty());
        assertEquals(Optional.of(Messages.Rubric_noTitle), draft.missing());
        draft.title("Our own");
        assertEquals(Optional.of(Messages.Rubric_nothing), draft.missing());
        draft.text("Slows down\n- not yet\n- clearly");
        assertEquals(Optional.empty(), draft.missing());
    }

    @Test
    void aNewOneStandsBesideTheBuiltInOnes() {
        Access ruth = room.ruth();
        Rubric kept = written().keep(rubrics, ruth);
        assertEquals("Our own", kept.title());
        assertFalse(kept.isBuiltIn());
        assertThat(rubrics.all(ruth)).extracting(Rubric::title).hasSize(3).endsWith("Our own");
    }

    @Test
    void aChangeKeepsTheIdsOfWhatStays() {
        Access ruth = room.ruth();
        Rubric kept = written().keep(rubrics, ruth);
        room.later();
        RubricDraft change = new RubricDraft(Optional.of(kept));
        assertFalse(change.isNew());
        assertEquals("Slows down\n- not yet\n- clearly", change.text());
        change.text(change.text() + "\n\nStays\n- no\n- yes");
        Rubric changed = change.keep(rubrics, ruth);
        assertEquals(kept.id(), changed.id());
        assertThat(changed.version()).isGreaterThan(kept.version());
        assertEquals(kept.criteria().getFirst(), changed.criteria().getFirst());
        assertEquals(2, changed.criteria().size());
    }

    @Test
    void oneLikeABuiltInOneSaysTheSameAndIsOnesOwn() {
        Access ruth = room.ruth();
        Rubric builtIn = rubrics.find(ruth, Rubrics.PROCESS).orElseThrow();
        RubricDraft draft = RubricDraft.like(builtIn);
        assertTrue(draft.isNew());
        assertEquals(Optional.empty(), draft.missing());
        Rubric own = draft.keep(rubrics, ruth);
        assertFalse(own.isBuiltIn());
        assertEquals(builtIn.criteria().stream().map(Rubric.Criterion::anchors).toList(), own.criteria().stream().map(Rubric.Criterion::anchors).toList());
        assertEquals(builtIn.title() + " (mine)", own.title());
    }

    @Test
    void whatRatesLiveRolePlaysStaysSo() {
        RubricDraft draft = RubricDraft.like(rubrics.find(room.ruth(), Rubrics.DIMENSIONS).orElseThrow());
        assertEquals(Rubric.Rates.LIVE_ROLE_PLAY, draft.rates());
        assertEquals(List.of(Rubric.Rates.LIVE_ROLE_PLAY), List.of(draft.keep(rubrics, room.ruth()).rates()));
    }

    @Test
    void whatWasBegunIsTakenOver() {
        RubricDraft draft = written();
        draft.rates(Rubric.Rates.LIVE_ROLE_PLAY);
        draft.text("Slows d");
        RubricDraft again = new RubricDraft(Optional.empty());
        again.take(draft.begun());
        assertEquals("Slows d", again.text());
        assertEquals(" Our own ", again.title());
        assertEquals(Rubric.Rates.LIVE_ROLE_PLAY, again.rates());
    }

    @Test
    void whereNothingWasBegunARubricIsAsItWas() {
        RubricDraft draft = RubricDraft.like(rubrics.find(room.ruth(), Rubrics.PROCESS).orElseThrow());
        String text = draft.text();
        draft.take(Begun.NOTHING);
        assertEquals(text, draft.text());
    }
}
