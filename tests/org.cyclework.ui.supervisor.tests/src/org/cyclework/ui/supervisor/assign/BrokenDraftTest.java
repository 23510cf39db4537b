package org.cyclework.ui.supervisor.assign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.model.vignette.Seat;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Requirement;
import org.cyclework.supervision.Task;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.office.Begun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A form that was kept by another version, or broken on its way, opens with what of it can be read. */
class BrokenDraftTest {

    private static AssignDraft taken(Begun begun) {
        AssignDraft draft = new AssignDraft();
        BegunAssignment.take(begun, draft);
        return draft;
    }

    private static Begun sound() {
        return Begun.NOTHING.with("kind", "QUIZ").with("about", "M1").with("note", "Mind the pace.").with("to", "group " + Samples.id(20));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed     | seven
            seed     | 99999999999999999999
            tries    | many
            tries    | -3
            before   | not-an-id
            chair    | sofa
            level    | much
            required | EVERYTHING
            from     | someday
            unknown  | words
            """)
    void whatCannotBeReadCostsNothingElse(String field, String words) {
        AssignDraft draft = taken(sound().with(field, words));
        assertEquals(Task.Kind.QUIZ, draft.kind());
        assertEquals("M1", draft.about());
        assertEquals("Mind the pace.", draft.note());
        assertEquals(Set.of(new Recipient.Members(Samples.id(20))), draft.to());
        assertEquals(OptionalLong.empty(), draft.seed());
        assertEquals(0, draft.tries());
        assertTrue(draft.before().isEmpty() && draft.required().isEmpty() && draft.chair().isEmpty() && draft.level().isEmpty());
    }

    @Test
    void recipientsThatCanBeReadStay() {
        AssignDraft draft = taken(sound().with("to", "group x,person " + Samples.id(21) + ",,person,group " + Samples.id(20)));
        assertEquals(List.of(new Recipient.Person(Samples.id(21)), new Recipient.Members(Samples.id(20))), List.copyOf(draft.to()));
    }

    @Test
    void aKindThatIsNotKnownAnyMoreIsTheUsualOne() {
        assertEquals(Task.Kind.VIGNETTE, taken(sound().with("kind", "DANCE")).kind());
    }

    @ParameterizedTest
    @EnumSource(Task.Kind.class)
    void everyKindComesBack(Task.Kind kind) {
        AssignDraft draft = new AssignDraft();
        draft.kind(kind);
        draft.about("X1");
        AssignDraft again = taken(Begun.read(BegunAssignment.of(draft).write()));
        assertEquals(kind, again.kind());
        assertEquals("X1", again.about());
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void everyChairComesBack(Seat seat) {
        AssignDraft draft = new AssignDraft();
        draft.about("V1");
        draft.chair(Optional.of(seat));
        draft.required().addAll(List.of(Requirement.values()));
        AssignDraft again = taken(Begun.read(BegunAssignment.of(draft).write()));
        assertEquals(Optional.of(seat), again.chair());
        assertEquals(Set.of(Requirement.values()), again.required());
    }

    @Test
    void whateverStandsInTheFileTheFormOpens() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        List<String> fields = List.of("kind", "about", "chair", "level", "seed", "to", "from", "due", "note", "before", "tries", "required");
        String letters = "QUIZ group person-0123456789abc,\t\\n";
        for (int i = 0; i < 2000; i++) {
            Begun begun = Stream.generate(() -> fields.get(random.nextInt(fields.size()))).limit(4).reduce(Begun.NOTHING, (all, field) -> {
                StringBuilder words = new StringBuilder();
                random.ints(random.nextInt(20), 0, letters.length()).forEach(at -> words.append(letters.charAt(at)));
                return all.with(field, words.toString());
            }, (one, other) -> one);
            AssignDraft draft = taken(begun);
            assertTrue(draft.tries() >= 0, "seed " + seed);
        }
    }
}
