package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Verbs;
import org.cyclework.record.NewEvent;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromAssignmentToFeedbackTest {

    private static final Set<OwnWords.Kind> NOTHING = Set.of();

    private TestClass room;
    private UUID cem;
    private Assignments assignments;
    private Reviews reviews;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new TestClass(folder);
        cem = room.enrolTrainee("Cem Yılmaz");
        assignments = room.supervision.assignments();
        reviews = room.supervision.reviews();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private Assignment assign(Task task, Recipient to, Terms terms) {
        return assignments.make(room.ada(), new NewAssignment(task, List.of(to), terms)).getFirst();
    }

    private Assignment assignPlay() {
        return assign(new Task.Vignette("V1"), new Recipient.Members(room.group), Terms.NONE.dueOn(LocalDate.of(2026, 3, 9)).noted("Take your time."));
    }

    private MyAssignment mine(Assignment assignment) {
        return assignments.mine(room.trainee(cem), assignment.id()).orElseThrow();
    }

    private HandedIn playedAndHandedIn(Assignment assignment, Set<OwnWords.Kind> ticked) {
        UUID session = room.play(room.trainee(cem), "V1", Seat.PURSUER, 7);
        assignments.begun(room.trainee(cem), assignment.id(), Optional.of(session));
        return room.handIn(room.trainee(cem), assignment.id(), ticked);
    }

    private WorkKey key(HandedIn handedIn) {
        return new WorkKey(cem, handedIn.id());
    }

    @Test
    void anAssignmentGoesFromNewToSignedOff() {
        Assignment assignment = assignPlay();
        assertThat(mine(assignment)).matches(each -> each.state() == AssignmentState.NEW).matches(each -> each.assignment().byName().equals("Ada Okafor"))
                .matches(each -> each.assignment().title().equals("Two keys on the hook")).matches(each -> each.assignment().terms().note().equals("Take your time."));
        UUID session = room.play(room.trainee(cem), "V1", Seat.PURSUER, 7);
        assignments.begun(room.trainee(cem), assignment.id(), Optional.of(session));
        assertThat(mine(assignment).state()).isEqualTo(AssignmentState.BEGUN);
        assertThat(mine(assignment).sessions()).containsExactly(session);
        HandedIn handedIn = room.handIn(room.trainee(cem), assignment.id(), NOTHING);
        assertThat(mine(assignment).stateWords()).isEqualTo("handed in on 2 March 2026");
        assertThat(reviews.queue(room.ada())).singleElement().matches(QueueEntry::waits).matches(entry -> entry.trainee().equals("Cem Yılmaz"));
        reviews.open(room.ada(), key(handedIn));
        assertThat(mine(assignment).state()).isEqualTo(AssignmentState.OPENED);
        assertThat(mine(assignment).stateWords()).isEqualTo("being read since 2 March 2026");
        room.clock.pass(Duration.ofMinutes(1));
        Answer signedOff = reviews.signOff(room.ada(), key(handedIn), "Well worked through.");
        assertThat(signedOff.signature()).isEqualTo("Ada Okafor");
        assertThat(signedOff.day()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(mine(assignment).state()).isEqualTo(AssignmentState.SIGNED_OFF);
        assertThat(assignments.given(room.ada())).singleElement().matches(given -> given.counts().equals(Map.of(AssignmentState.SIGNED_OFF, 1)));
    }

    @Test
    void ownWordsGoOnlyWhereTheyAreTicked() {
        Assignment assignment = assignPlay();
        HandedIn without = playedAndHandedIn(assignment, NOTHING);
        assertThat(reviews.open(room.ada(), key(without)).toString()).doesNotContain("I would have said this.").doesNotContain("What I take away.");
        reviews.returnTo(room.ada(), key(without), Optional.empty(), "Show me more if you like.");
        HandedIn with = room.handIn(room.trainee(cem), assignment.id(), Set.of(OwnWords.Kind.TURN));
        ReviewPage page = reviews.open(room.ada(), key(with));
        ReviewedWork.Play play = (ReviewedWork.Play) page.work().getFirst();
        assertThat(play.tries().getFirst().turns().getFirst().ownWords()).isEqualTo("I would have said this.");
        assertThat(play.tries().getFirst().turns().stream().filter(turn -> !turn.ownWords().isEmpty())).hasSize(1);
        assertThat(page.toString()).doesNotContain("What I take away.");
    }

    @Test
    void guessesAndReflectionsAreShownWhereTheyAreTicked() {
        HandedIn handedIn = playedAndHandedIn(assignPlay(), Set.of(OwnWords.Kind.GUESS, OwnWords.Kind.REFLECTION));
        ReviewPage page = reviews.open(room.ada(), key(handedIn));
        assertThat(page.words()).extracting(OwnWords::text).containsExactly("What I take away.");
        ReviewedWork.Play play = (ReviewedWork.Play) page.work().getFirst();
        assertThat(play.tries().getFirst().turns().stream().flatMap(turn -> turn.guesses().stream()).map(OwnWords::text)).anyMatch(text -> text.endsWith("What I made of it."))
                .anyMatch(text -> text.contains(" — ") && !text.endsWith("What I made of it."));
        assertThat(play.tries().getFirst().turns()).allMatch(turn -> turn.ownWords().isEmpty());
    }

    @Test
    void aHandInCanBeTakenBackUntilItIsOpened() {
        Assignment assignment = assignPlay();
        HandedIn handedIn = playedAndHandedIn(assignment, NOTHING);
        assertThat(mine(assignment).canBeTakenBack()).isTrue();
        assignments.takeBack(room.trainee(cem), assignment.id());
        assertThat(mine(assignment).state()).isEqualTo(AssignmentState.BEGUN);
        assertThat(reviews.queue(room.ada())).isEmpty();
        assertThatThrownBy(() -> reviews.open(room.ada(), key(handedIn))).isInstanceOf(SupervisionRefused.class);
        HandedIn again = room.handIn(room.trainee(cem), assignment.id(), NOTHING);
        reviews.open(room.ada(), key(again));
        assertThatThrownBy(() -> assignments.takeBack(room.trainee(cem), assignment.id())).isInstanceOf(SupervisionRefused.class).hasMessageContaining("opened");
    }

    @Test
    void aCommentReachesTheTraineeBesideItsTurnAndOnlyWithTheAnswer() {
        HandedIn handedIn = playedAndHandedIn(assignPlay(), NOTHING);
        UUID session = handedIn.sessions().getFirst();
        TurnRef third = new TurnRef(session, 1, 3);
        reviews.comment(room.ada(), key(handedIn), Optional.of(third), "Here you slowed down.");
        assertThat(reviews.feedback(room.trainee(cem))).isEmpty();
        room.clock.pass(Duration.ofMinutes(1));
        reviews.returnTo(room.ada(), key(handedIn), Optional.of(third), "Try again from here.");
        room.clock.pass(Duration.ofMinutes(1));
        reviews.comment(room.ada(), key(handedIn), Optional.of(third), "Not sent yet.");
        Feedback feedback = reviews.feedback(room.trainee(cem), session).getFirst();
        assertThat(feedback.on(session)).singleElement().matches(comment -> comment.text().equals("Here you slowed down.")).matches(comment -> comment.turn().get().equals(third));
        assertThat(feedback.tryAgain().flatMap(Answer::from)).contains(third);
        ReviewedWork.Play play = (ReviewedWork.Play) reviews.page(room.ada(), key(handedIn)).work().getFirst();
        assertThat(play.tries().getFirst().turns().get(2).comments()).hasSize(2);
    }

    @Test
    void everythingASupervisorWritesCanBeTakenBackAndDoneAgain() {
        HandedIn handedIn = playedAndHandedIn(assignPlay(), NOTHING);
        Comment comment = reviews.comment(room.ada(), key(handedIn), Optional.empty(), "A slip.");
        reviews.undo(room.ada(), cem, comment.id());
        Answer answer = reviews.signOff(room.ada(), key(handedIn), "");
        assertThat(reviews.feedback(room.trainee(cem)).getFirst().comments()).isEmpty();
        reviews.undo(room.ada(), cem, answer.id());
        assertThat(reviews.feedback(room.trainee(cem))).isEmpty();
        assertThat(reviews.queue(room.ada()).getFirst().state()).isEqualTo(AssignmentState.OPENED);
        reviews.redo(room.ada(), cem, answer.id());
        assertThat(reviews.queue(room.ada()).getFirst().state()).isEqualTo(AssignmentState.SIGNED_OFF);
        PrivateNote note = reviews.note(room.ada(), cem, Optional.of(handedIn.id()), "Ask about the exam.");
        assertThat(reviews.page(room.ada(), key(handedIn)).notes()).containsExactly(note);
        reviews.undo(room.ada(), cem, note.id());
        assertThat(reviews.notes(room.ada(), cem)).isEmpty();
    }

    @Test
    void onlyWhoWroteSomethingTakesItBack() {
        Access bo = room.supervisor(room.enrolSupervisor("Bo Lind", room.group));
        HandedIn handedIn = playedAndHandedIn(assignPlay(), NOTHING);
        Comment comment = reviews.comment(room.ada(), key(handedIn), Optional.empty(), "Mine.");
        assertThatThrownBy(() -> reviews.undo(bo, cem, comment.id())).isInstanceOf(SupervisionRefused.class).hasMessageContaining("who wrote it");
    }

    @Test
    void whatComesAfterSomethingElseWaitsForIt() {
        Assignment first = assign(new Task.Reading("L1.1"), new Recipient.Person(cem), Terms.NONE);
        Assignment second = assign(new Task.Vignette("V1"), new Recipient.Person(cem),
                new Terms(Optional.empty(), Optional.empty(), "", List.of(first.id()), OptionalInt.of(1), Set.of(Requirement.COMPLETED, Requirement.REFLECTION)));
        assertThat(mine(second).waitsFor()).containsExactly(first.title());
        assertThatThrownBy(() -> assignments.begun(room.trainee(cem), second.id(), Optional.empty())).isInstanceOf(SupervisionRefused.class);
        room.handIn(room.trainee(cem), first.id(), NOTHING);
        assertThat(mine(second).waitsFor()).isEmpty();
        assertThat(assignments.offer(room.trainee(cem), second.id()).missing()).hasSize(2);
        assertThatThrownBy(() -> playedAndHandedIn(second, NOTHING)).isInstanceOf(SupervisionRefused.class).hasMessageContaining("reflection");
        room.play(room.trainee(cem), "V1", Seat.DISTANCER, 8);
        assertThatThrownBy(() -> room.handIn(room.trainee(cem), second.id(), Set.of(OwnWords.Kind.REFLECTION))).isInstanceOf(SupervisionRefused.class)
                .hasMessageContaining("At most 1");
    }

    @Test
    void whatIsMissingSaysWhatTheTraineeHasNotDone() {
        Assignment quiz = assign(new Task.ModuleQuiz("M1"), new Recipient.Person(cem), Terms.NONE);
        assertThat(assignments.offer(room.trainee(cem), quiz.id()).missing()).containsExactly("You have not begun a quiz of this module yet.");
        assertThat(assignments.offer(room.trainee(cem), assignPlay().id()).missing()).containsExactly("You have not begun a play that suits this assignment yet.");
    }

    @Test
    void aQuizThatIsNearlyEmptyIsNotWorkedThrough() {
        Assignment quiz = assign(new Task.ModuleQuiz("M1"), new Recipient.Person(cem), new Terms(Optional.empty(), Optional.empty(), "", List.of(), OptionalInt.empty(), Set.of(
                Requirement.COMPLETED)));
        String first = "\"session\":\"" + new UUID(4, 3) + "\"";
        room.record.append(room.trainee(cem), List.of(new NewEvent(Verbs.QUIZ_STARTED, "M1", "{" + first + "}"),
                new NewEvent(Verbs.QUIZ_FINISHED, "M1", "{" + first + ",\"score\":0.1,\"answered\":1,\"items\":10}")));
        assertThat(assignments.offer(room.trainee(cem), quiz.id()).missing()).singleElement().asString().contains("at least half");
        String second = "\"session\":\"" + new UUID(4, 4) + "\"";
        room.record.append(room.trainee(cem), List.of(new NewEvent(Verbs.QUIZ_STARTED, "M1", "{" + second + "}"),
                new NewEvent(Verbs.QUIZ_FINISHED, "M1", "{" + second + ",\"score\":0.1,\"answered\":5,\"items\":10}")));
        assertThat(assignments.offer(room.trainee(cem), quiz.id()).missing()).isEmpty();
    }

    @Test
    void whatWasLeftOpenInAQuizIsSeenToo() {
        Assignment quiz = assign(new Task.ModuleQuiz("M1"), new Recipient.Person(cem), Terms.NONE);
        String session = "\"session\":\"" + new UUID(4, 2) + "\"";
        room.record.append(room.trainee(cem), List.of(new NewEvent(Verbs.QUIZ_STARTED, "M1", "{" + session + ",\"items\":[\"Q1-a\",\"Q1-b\"]}"),
                new NewEvent(Verbs.ITEM_ANSWERED, "Q1-b", "{" + session + ",\"score\":1}"), new NewEvent(Verbs.QUIZ_FINISHED, "M1", "{" + session + ",\"score\":0.5}")));
        HandedIn handedIn = room.handIn(room.trainee(cem), quiz.id(), NOTHING);
        ReviewedWork.Quiz shown = (ReviewedWork.Quiz) reviews.open(room.ada(), key(handedIn)).work().getFirst();
        assertThat(shown.questions()).extracting(ReviewedWork.Question::itemId).containsExactly("Q1-a", "Q1-b");
        assertThat(shown.questions()).extracting(ReviewedWork.Question::answers).containsExactly(0, 1);
    }

    @Test
    void aWithdrawnAssignmentGoesOutOfSightAndComesBack() {
        Assignment assignment = assignPlay();
        assignments.withdraw(room.ada(), assignment.id());
        assertThat(assignments.mine(room.trainee(cem))).isEmpty();
        assertThat(assignments.given(room.ada()).getFirst().assignment().withdrawn()).isTrue();
        assignments.restore(room.ada(), assignment.id());
        assertThat(assignments.mine(room.trainee(cem))).hasSize(1);
        Assignment later = assignments.change(room.ada(), assignment.id(), assignment.terms().dueOn(LocalDate.of(2026, 4, 1)));
        assertThat(later.terms().due()).contains(LocalDate.of(2026, 4, 1));
        room.clock.pass(Duration.ofDays(40));
        assertThat(mine(assignment).late()).isTrue();
    }

    @Test
    void aCopyIsAnAssignmentOfItsOwn() {
        Assignment assignment = assignPlay();
        UUID dee = room.enrolTrainee("Dee O’Neill-Ruiz");
        Assignment copy = assignments.copy(room.ada(), assignment.id(), List.of(new Recipient.Person(dee)), Terms.NONE).getFirst();
        assertThat(copy.id()).isNotEqualTo(assignment.id());
        assertThat(assignments.mine(room.trainee(dee))).hasSize(2);
        assertThat(assignments.mine(room.trainee(cem))).hasSize(1);
    }

    @Test
    void whatTheCourseDoesNotHaveCannotBeAssigned() {
        for (Task task : List.of(new Task.Vignette("V99"), new Task.ModuleQuiz("M99"), new Task.Reading("L99"), new Task.ModuleReading("M99"), new Task.Practice("L99"))) {
            assertThatThrownBy(() -> assign(task, new Recipient.Person(cem), Terms.NONE)).isInstanceOf(SupervisionRefused.class).hasMessageContaining("99");
        }
    }

    @Test
    void aRewindIsAnotherTryInTheReview() {
        Access trainee = room.trainee(cem);
        Assignment assignment = assignPlay();
        var play = room.rolePlay.start(trainee, "V1", Seat.PURSUER, 3);
        room.toEnd(play, "First words.");
        play.rewind(1, 2);
        room.toEnd(play, "Other words.");
        play.finishDebrief();
        HandedIn handedIn = room.handIn(room.trainee(cem), assignment.id(), Set.of(OwnWords.Kind.TURN));
        ReviewedWork.Play shown = (ReviewedWork.Play) reviews.open(room.ada(), key(handedIn)).work().getFirst();
        assertThat(shown.tries()).hasSize(2);
        assertThat(shown.tries().get(1).left()).contains("Went back in try 1 to turn 2.");
        assertThat(shown.tries().get(1).firstOwnTurn()).isEqualTo(3);
        assertThat(shown.tries().get(1).turns().stream().map(ReviewedWork.Turn::ownWords).filter(words -> !words.isEmpty())).containsExactly("First words.", "Other words.");
        assertThat(shown.tries().get(0).turns().stream().map(ReviewedWork.Turn::ownWords).filter(words -> !words.isEmpty())).containsExactly("First words.");
        assertThat(shown.tries()).allMatch(each -> each.end().isPresent());
    }
}
