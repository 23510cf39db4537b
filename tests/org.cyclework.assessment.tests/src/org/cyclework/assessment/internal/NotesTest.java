package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.assessment.standalone.NotesFactory;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Audience;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes are one's own, each an entry of its own; what stands follows from the events, in whatever order they came. */
class NotesTest {

    private static final CourseLibrary LIBRARY = new CourseBuilder().module("M1", "L1.1", "L1.2").module("M2", "L2.1?").library();
    private static final Anchor HERE = new Anchor("l1.1-p1", "a reach", "It is still ", ", and it", 40);

    @TempDir
    Path folder;

    private PracticeFixture fixture;
    private Notes notes;

    @BeforeEach
    void open() {
        fixture = new PracticeFixture(folder);
        notes = NotesFactory.over(LIBRARY, fixture.record(), fixture.record());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Note make(NoteKind kind, String text) {
        return notes.make(fixture.ada(), "L1.1", kind, HERE, text);
    }

    private List<LearningEvent> written() {
        return fixture.record().events(fixture.ada()).stream().filter(event -> !event.verb().equals(Verbs.TRAINEE_ENROLLED)).toList();
    }

    @Test
    void eachIsOneEventOfOnesOwnInAnEntryOfItsOwn() {
        make(NoteKind.KEY_IDEA, "");
        make(NoteKind.NOTE, "Why not?");
        assertThat(written()).extracting(LearningEvent::audience).containsOnly(Audience.OWN);
        assertThat(written()).extracting(LearningEvent::number).doesNotHaveDuplicates();
        assertThat(written()).extracting(LearningEvent::payloadJson).containsExactly(
                "{\"kind\":\"key-idea\",\"place\":{\"paragraph\":\"l1.1-p1\",\"words\":\"a reach\",\"before\":\"It is still \",\"after\":\", and it\",\"offset\":40}}",
                "{\"kind\":\"note\",\"place\":{\"paragraph\":\"l1.1-p1\",\"words\":\"a reach\",\"before\":\"It is still \",\"after\":\", and it\",\"offset\":40},\"text\":\"Why not?\"}");
    }

    @Test
    void whatWasMadeIsReadAsItWasMade() {
        Note first = make(NoteKind.QUESTION, "Whose?");
        fixture.pass();
        Note second = notes.make(fixture.ada(), "L1.2", NoteKind.BOOKMARK, HERE, "");
        assertThat(notes.all(fixture.ada())).containsExactly(first, second);
        assertThat(notes.of(fixture.ada(), "L1.2")).containsExactly(second);
        assertThat(first.kind().label()).isEqualTo("Question");
    }

    @Test
    void theLatestChangeCountsAndNoChangeIsNoEvent() {
        Note note = make(NoteKind.QUESTION, "Whose?");
        Note changed = notes.change(fixture.ada(), note, NoteKind.DISAGREE, "Not hers.");
        assertThat(notes.all(fixture.ada())).containsExactly(changed);
        notes.change(fixture.ada(), changed, NoteKind.DISAGREE, "Not hers.");
        assertThat(written()).hasSize(2).last().satisfies(event -> assertThat(event.acts()).containsExactly(note.id()));
        notes.change(fixture.ada(), changed, NoteKind.DISAGREE, "");
        assertThat(notes.all(fixture.ada()).getFirst().text()).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsGoneUntilItIsPutBack() {
        Note note = make(NoteKind.NOTE, "Keep this.");
        notes.remove(fixture.ada(), note);
        assertThat(notes.all(fixture.ada())).isEmpty();
        notes.putBack(fixture.ada(), note);
        assertThat(notes.all(fixture.ada())).containsExactly(note);
        notes.remove(fixture.ada(), note);
        assertThat(notes.of(fixture.ada(), "L1.1")).isEmpty();
    }

    @Test
    void theOrderInWhichJournalsArriveDoesNotMatter() {
        Note first = make(NoteKind.QUESTION, "Whose?");
        Note second = make(NoteKind.NOTE, "Both.");
        Note changed = notes.change(fixture.ada(), first, NoteKind.DISAGREE, "Neither.");
        notes.remove(fixture.ada(), second);
        List<LearningEvent> events = new ArrayList<>(written());
        long seed = 20260302;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);
            assertThat(NoteEvents.notes(events)).as("seed %d, round %d", seed, round).containsExactly(changed);
        }
    }

    @Test
    void erasingTakesTheWordsOfEveryChangeAndLeavesTheOthersAlone() {
        Note note = make(NoteKind.NOTE, "A secret word");
        notes.change(fixture.ada(), note, NoteKind.NOTE, "Another secret word");
        Note other = make(NoteKind.NOTE, "Something else");
        notes.erase(fixture.ada(), note.id());
        assertThat(notes.all(fixture.ada())).containsExactly(other);
        assertThat(written()).extracting(LearningEvent::payloadJson).noneMatch(payload -> payload.contains("secret"));
    }

    @Test
    void nobodyElseReadsOrWritesThem() {
        Note mine = make(NoteKind.NOTE, "Mine.");
        notes.left(fixture.ada(), "L1.1", HERE);
        Access supervisor = Issuer.made(fixture.ada().learner());
        assertThat(notes.all(supervisor)).isEmpty();
        assertThat(notes.places(supervisor)).isEmpty();
        assertThatThrownBy(() -> notes.remove(supervisor, mine)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsWritten() {
        assertThatThrownBy(() -> make(NoteKind.NOTE, " \n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> make(NoteKind.KEY_IDEA, "x".repeat(Note.LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notes.make(fixture.ada(), "L9.9", NoteKind.KEY_IDEA, HERE, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> notes.left(fixture.ada(), "L2.1?", HERE)).isInstanceOf(IllegalArgumentException.class);
        assertThat(written()).isEmpty();
    }

    @Test
    void whatALaterVersionWroteIsKeptAsANoteAndWhatIsNoPlaceIsPassedOver() {
        fixture.record().append(fixture.ada(), new NewEvent(Verbs.NOTE_MADE, "L1.1",
                "{\"kind\":\"star\",\"place\":{\"paragraph\":\"\",\"words\":\"a reach\",\"before\":\"\",\"after\":\"\",\"offset\":3}}"));
        fixture.record().append(fixture.ada(), new NewEvent(Verbs.NOTE_MADE, "L1.1", "{\"kind\":\"note\"}"));
        assertThat(notes.all(fixture.ada())).singleElement().satisfies(note -> assertThat(note.kind()).isEqualTo(NoteKind.NOTE));
    }

    @Test
    void aPlaceIsOneEventWhereItChangedAndTheLatestCounts() {
        Anchor later = new Anchor("l1.1-p9", "Later on", "", "", 900);
        notes.left(fixture.ada(), "L1.1", HERE);
        notes.left(fixture.ada(), "L1.1", HERE);
        assertThat(written()).singleElement().satisfies(event -> {
            assertThat(event.verb()).isEqualTo(Verbs.LESSON_LEFT);
            assertThat(event.audience()).isEqualTo(Audience.OWN);
        });
        notes.left(fixture.ada(), "L1.1", later);
        notes.left(fixture.ada(), "L1.2", HERE);
        assertThat(notes.places(fixture.ada())).containsOnly(Map.entry("L1.1", later), Map.entry("L1.2", HERE));
        assertThat(notes.all(fixture.ada())).isEmpty();
    }

    /** A record can hold half a million events; notes are to be there at once. */
    @Test
    void theWholeRecordIsNotReadForThem() {
        Note note = make(NoteKind.NOTE, "Here.");
        notes.left(fixture.ada(), "L1.2", HERE);
        LearnerRecord lookedUp = (LearnerRecord) Proxy.newProxyInstance(NotesTest.class.getClassLoader(), new Class<?>[] {LearnerRecord.class}, (self, method, with) -> {
            assertThat(method.getName().equals("events") && with.length == 1).as("everything is read").isFalse();
            return method.invoke(fixture.record(), with);
        });
        Notes quick = NotesFactory.over(LIBRARY, lookedUp, fixture.record());
        assertThat(quick.all(fixture.ada())).containsExactly(note);
        assertThat(quick.places(fixture.ada())).containsOnlyKeys("L1.2");
    }

    @Test
    void aNoteOutlivesItsLessonWhereThatWasOpened() {
        fixture.record().append(fixture.ada(), new NewEvent(Verbs.LESSON_OPENED, "L1.1", "{}"));
        Note note = make(NoteKind.NOTE, "Here.");
        Notes later = NotesFactory.over(new CourseBuilder().module("M1", "L1.2").library(), fixture.record(), fixture.record());
        assertThat(later.all(fixture.ada())).containsExactly(note);
    }

    private static final class Issuer extends AccessIssuer {

        static Access made(UUID learner) {
            return issue(new UUID(9, 9), Role.SUPERVISOR, new Scope.One(learner));
        }
    }
}
