package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Learner;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.HandIn;
import org.cyclework.supervision.Reviews;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.CurrentLearner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can have been assigned, and where the record cannot be asked, the window goes on without assignments. */
class AssignedWithoutAnybodyTest {

    private static final UUID ANY = new UUID(0, 7);
    private static final Supplier<Assignments> NO_ENGINE = () -> {
        throw new AssertionError("no engine is woken");
    };
    private static final Supplier<Reviews> NO_REVIEWS = () -> {
        throw new AssertionError("no engine is woken");
    };

    /** A desk at which this access sits, or nobody. */
    private record Desk(Optional<Access> access) implements CurrentLearner {

        @Override
        public Optional<Learner> learner() {
            return Optional.empty();
        }

        @Override
        public List<Learner> load() {
            return List.of();
        }

        @Override
        public void choose(Learner learner) {
            throw new AssertionError("nobody sits down");
        }

        @Override
        public Learner enrol(String name) {
            throw new AssertionError("nobody sits down");
        }
    }

    private static void hasNothing(Assigned assigned) {
        assertEquals(List.of(), assigned.mine());
        assertEquals(List.of(), assigned.feedback());
        assertEquals(List.of(), assigned.feedback(ANY));
        assertEquals(List.of(), assigned.feedbackOn(ANY));
    }

    private static Access ada(Path folder) {
        try (StandaloneRecord record = RealRecord.in(folder)) {
            return RealRecord.enrolled(record, "Ada");
        }
    }

    @Test
    void withoutAnInstitutionNoEngineIsWoken(@TempDir Path folder) {
        hasNothing(new Assigned(new Desk(Optional.of(ada(folder))), () -> false, NO_ENGINE, NO_REVIEWS));
    }

    @Test
    void whereNobodySitsThereIsNothingAndNoEngineIsWoken() {
        Assigned assigned = new Assigned(new Desk(Optional.empty()), () -> true, NO_ENGINE, NO_REVIEWS);
        hasNothing(assigned);
        assertEquals(Optional.empty(), assigned.mine(ANY));
    }

    @Test
    void whateverIsDoneByNobodyIsRefusedSoThatThePageCloses() {
        Assigned assigned = new Assigned(new Desk(Optional.empty()), () -> true, () -> null, () -> null);
        assertThrows(NobodyHere.class, () -> assigned.offer(ANY));
        assertThrows(NobodyHere.class, () -> assigned.begun(ANY, Optional.empty()));
        assertThrows(NobodyHere.class, () -> assigned.handIn(ANY, new HandIn(List.of(), Set.of(), "")));
        assertThrows(NobodyHere.class, () -> assigned.takeBack(ANY));
        assertThrows(NobodyHere.class, () -> assigned.feedbackFor(ANY));
    }

    private static <T> Supplier<T> refusing(RuntimeException refusal) {
        return () -> {
            throw refusal;
        };
    }

    @Test
    void whoeverSignedOutMeanwhileAndARecordThatCannotBeUsedLeaveNothing(@TempDir Path folder) {
        Desk desk = new Desk(Optional.of(ada(folder)));
        for (RuntimeException refusal : List.of(new AccessDenied("You are signed out."),
                new RecordUnavailable(RecordUnavailable.Kind.ENCRYPTED, "It is encrypted.", "Everything was kept.", "Sign in.", null))) {
            hasNothing(new Assigned(desk, () -> true, refusing(refusal), refusing(refusal)));
            hasNothing(new Assigned(desk, () -> {
                throw refusal;
            }, NO_ENGINE, NO_REVIEWS));
        }
    }
}
