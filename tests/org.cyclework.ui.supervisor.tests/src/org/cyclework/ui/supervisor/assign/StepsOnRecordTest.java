package org.cyclework.ui.supervisor.assign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.Assignments;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.cyclework.ui.supervisor.review.SentStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a supervisor did is taken back and done again, seen by the trainee each time, and by nobody who may not. */
class StepsOnRecordTest {

    private final Undo undo = new Undo();
    private Classroom room;
    private Assignments assignments;
    private Reviews reviews;
    private UUID sam;
    private UUID ruth;
    private Assignment given;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        assignments = room.supervision().assignments();
        reviews = room.supervision().reviews();
        sam = room.enrol("Sam Rivers");
        ruth = room.ruth().actor();
        given = assignments.make(room.ruth(), new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Members(room.group())), Terms.NONE)).getFirst();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private void reverse(boolean back) throws Exception {
        room.later();
        assertTrue(undo.reverse(ruth, back).isPresent());
    }

    private boolean withdrawn() {
        return assignments.given(room.ruth()).getFirst().assignment().withdrawn();
    }

    private boolean samHasIt() {
        return assignments.mine(room.trainee(sam)).stream().anyMatch(one -> one.assignment().id().equals(given.id()) && !one.assignment().withdrawn());
    }

    private GivenStep step(Supplier<Access> who, boolean isWithdrawn) {
        return new GivenStep("the assignment of “Two keys on the hook”", () -> assignments, who, given.id(), isWithdrawn);
    }

    @Test
    void whatWasAssignedIsTakenBackAndAssignedAgain() throws Exception {
        undo.did(ruth, step(room::ruth, false));
        assertEquals(Optional.of("the assignment of “Two keys on the hook”"), undo.label(ruth, true));
        reverse(true);
        assertTrue(withdrawn());
        assertFalse(samHasIt());
        reverse(false);
        assertFalse(withdrawn());
        assertTrue(samHasIt());
        reverse(true);
        assertTrue(withdrawn());
    }

    @Test
    void aWithdrawalIsTakenBack() throws Exception {
        assignments.withdraw(room.ruth(), given.id());
        undo.did(ruth, step(room::ruth, true));
        reverse(true);
        assertFalse(withdrawn());
        assertEquals(Optional.of("the assignment of “Two keys on the hook”"), undo.label(ruth, false));
    }

    @Test
    void whoMayNotTakesNothingBackAndTheStepStays() {
        undo.did(ruth, step(() -> room.trainee(sam), false));
        assertThrows(SupervisionRefused.class, () -> undo.reverse(ruth, true));
        assertFalse(withdrawn());
        assertEquals(Optional.of("the assignment of “Two keys on the hook”"), undo.label(ruth, true));
    }

    private List<Comment> comments(WorkKey work) {
        return reviews.page(room.ruth(), work).comments();
    }

    @Test
    void aCommentIsTakenBackAndWrittenAgainAsItWas() throws Exception {
        WorkKey work = room.handIn(sam, given, Set.of());
        reviews.open(room.ruth(), work);
        Comment comment = reviews.comment(room.ruth(), work, Optional.empty(), "Slower, and first to yourself.");
        undo.did(ruth, new SentStep("a comment", () -> reviews, room::ruth, sam, comment.id(), false));
        reverse(true);
        assertEquals(List.of(), comments(work));
        reverse(false);
        assertThat(comments(work)).extracting(Comment::text).containsExactly("Slower, and first to yourself.");
        reverse(true);
        assertEquals(List.of(), comments(work));
    }

    @Test
    void anAnswerThatWasTakenBackIsNotWithTheTraineeAnyMore() throws Exception {
        WorkKey work = room.handIn(sam, given, Set.of());
        reviews.open(room.ruth(), work);
        UUID answer = reviews.finish(room.ruth(), work, "Thank you.").id();
        assertEquals(1, reviews.feedback(room.trainee(sam)).size());
        undo.did(ruth, new SentStep("an answer", () -> reviews, room::ruth, sam, answer, false));
        reverse(true);
        assertTrue(reviews.feedback(room.trainee(sam)).stream().allMatch(one -> one.answers().isEmpty()), "it is still there");
        reverse(false);
        assertEquals(1, reviews.feedback(room.trainee(sam)).stream().mapToInt(one -> one.answers().size()).sum());
    }

    @Test
    void anotherSupervisorDoesNotTakeBackWhatOneWrote() {
        WorkKey work = room.handIn(sam, given, Set.of());
        reviews.open(room.ruth(), work);
        Comment comment = reviews.comment(room.ruth(), work, Optional.empty(), "Mine.");
        assertThrows(SupervisionRefused.class, () -> new SentStep("a comment", () -> reviews, room::ben, sam, comment.id(), false).reverse());
        assertEquals(1, comments(work).size());
    }
}
