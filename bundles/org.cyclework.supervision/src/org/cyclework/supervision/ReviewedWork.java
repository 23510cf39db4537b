package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;

/** A piece of work, to be looked at by a supervisor. */
public sealed interface ReviewedWork {

    /**
     * A play, turn by turn, told from the record alone: it stays as it was when the case changes.
     *
     * @param session its id
     * @param caseId the case
     * @param title the case's title
     * @param seat from which seat it was played
     * @param chair the same, in words
     * @param ownName the trainee's character
     * @param otherName the other partner
     * @param level how much help there was, in words
     * @param begun when
     * @param debriefed whether the debrief was worked through
     * @param tries every way through it, first one first; the last one was played last
     */
    record Play(UUID session, String caseId, String title, Seat seat, String chair, String ownName, String otherName, String level,
            OffsetDateTime begun, boolean debriefed, List<Try> tries) implements ReviewedWork {

        /** Copies the list. */
        public Play {
            tries = List.copyOf(tries);
        }
    }

    /**
     * A way through a play.
     *
     * @param number from 1
     * @param left a sentence that says which try was left at which round; empty for the first
     * @param firstOwnTurn the first turn that it does not share with the one it left, from 1
     * @param turns of both people, first one first
     * @param hints how many hints were taken
     * @param end how it closed, in words; empty while it goes on. Told for orientation, never rated
     */
    record Try(int number, Optional<String> left, int firstOwnTurn, List<Turn> turns, int hints, Optional<String> end) {

        /** Copies the list. */
        public Try {
            turns = List.copyOf(turns);
        }
    }

    /**
     * A turn of one of the two.
     *
     * @param ref where comments go
     * @param scene which scene, from 1
     * @param round which round over the whole play, from 1
     * @param byTrainee whether a trainee's character speaks
     * @param name who speaks
     * @param text the words or the deed
     * @param cue what showed besides; may be empty
     * @param move the move's code, such as "SOFTBID"
     * @param moveWords what it is called
     * @param intensity 1 low, 2 clear, 3 strong
     * @param landed what it landed as, where that is another move; in words
     * @param meant what it meant to the hearer, in words; empty where nothing stands out
     * @param own where the trainee's character stood after it
     * @param other where the other one stood after it
     * @param ownWords what the trainee would have said, only where ticked; may be empty
     * @param guesses questions inside the scene that were answered before it, only where ticked
     * @param comments comments on it, first one first
     */
    record Turn(TurnRef ref, int scene, int round, boolean byTrainee, String name, String text, String cue, String move, String moveWords, int intensity,
            Optional<String> landed, String meant, Inner own, Inner other, String ownWords, List<OwnWords> guesses, List<Comment> comments) {

        /** Copies the lists. */
        public Turn {
            guesses = List.copyOf(guesses);
            comments = List.copyOf(comments);
        }
    }

    /**
     * Where one of the two stood after a turn.
     *
     * @param alarm inner alarm, 0 to 1
     * @param security how safe it felt, 0 to 1
     * @param words both in words, on the scale that trainees see, such as "alarm 6 of 10, safety 3 of 10"
     */
    record Inner(double alarm, double security, String words) {
    }

    /**
     * A quiz.
     *
     * @param session its id
     * @param moduleId the module
     * @param title the module's title
     * @param begun when
     * @param finished whether it was handed in
     * @param score 0 to 1, once it was
     * @param questions what was asked, in the order of the answers
     */
    record Quiz(UUID session, String moduleId, String title, OffsetDateTime begun, boolean finished, OptionalDouble score, List<Question> questions)
            implements ReviewedWork {

        /** Copies the list. */
        public Quiz {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A question of a quiz.
     *
     * @param itemId such as "Q1-loop-order"
     * @param stem the question as the course has it now; its id where the course does not have it
     * @param score of the last answer, 0 to 1; empty where it has none
     * @param answers how often it was answered; 0 where it was left open
     */
    record Question(String itemId, String stem, OptionalDouble score, int answers) {
    }

    /**
     * A case of decisions, in which nobody plays a partner.
     *
     * @param session its id
     * @param caseId the case
     * @param title its title
     * @param begun when
     * @param finished whether it came to its close
     * @param steps what was decided, first one first
     */
    record Decisions(UUID session, String caseId, String title, OffsetDateTime begun, boolean finished, List<Step> steps) implements ReviewedWork {

        /** Copies the list. */
        public Decisions {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A decision.
     *
     * @param question what was to be decided, as the course has it now
     * @param chosen what was chosen
     */
    record Step(String question, String chosen) {
    }

    /**
     * Reading.
     *
     * @param lessonId the lesson
     * @param title its title
     * @param opened when it was opened first
     * @param read when it was marked as read
     */
    record Lesson(String lessonId, String title, Optional<OffsetDateTime> opened, Optional<OffsetDateTime> read) implements ReviewedWork {
    }
}
