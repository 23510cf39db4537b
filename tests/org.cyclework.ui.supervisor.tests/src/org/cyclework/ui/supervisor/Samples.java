package org.cyclework.ui.supervisor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.AssignmentState;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.OwnWords;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.WorkKey;

/** What was handed in, made up for tests: a scene of two tries, of which the second leaves the first after two turns. */
public final class Samples {

    /** Whose work it is. */
    public static final UUID TRAINEE = id(1);
    /** Who reviews. */
    public static final UUID RUTH = id(2);
    /** The play. */
    public static final UUID SESSION = id(3);
    /** The hand-in. */
    public static final WorkKey KEY = new WorkKey(TRAINEE, id(4));
    /** When everything happens. */
    public static final OffsetDateTime WHEN = OffsetDateTime.of(2026, 3, 3, 14, 5, 0, 0, ZoneOffset.UTC);

    private Samples() {
    }

    /** @return an id that is the same in every run */
    public static UUID id(int number) {
        return UUID.fromString(String.format("00000000-0000-4000-8000-%012d", number));
    }

    /** @return something in the queue */
    public static QueueEntry entry(String trainee, AssignmentState state, int days) {
        return new QueueEntry(new WorkKey(TRAINEE, id(100 + days)), trainee, id(5), "Two keys on the hook", Task.Kind.VIGNETTE, WHEN.minusDays(days), false, state,
                Optional.empty(), "", false);
    }

    /** @return a turn with these own words and comments */
    public static ReviewedWork.Turn turn(int attempt, int number, String text, String ownWords, List<Comment> comments) {
        boolean own = number % 2 == 1;
        ReviewedWork.Inner tomas = new ReviewedWork.Inner(.72, .4, "alarm 7 of 10, safety 4 of 10");
        ReviewedWork.Inner amara = new ReviewedWork.Inner(.3, .5, "alarm 3 of 10, safety 5 of 10");
        return new ReviewedWork.Turn(new TurnRef(SESSION, attempt, number), 1, (number + 1) / 2, own, own ? "Tomás" : "Amara", text, "", "PRESS", "pressing bid", 3,
                Optional.empty(), "", tomas, amara, ownWords, List.of(), comments);
    }

    /** @return a play of two tries with comments on the third turn of the second */
    public static ReviewedWork.Play play(List<Comment> comments, String ownWords) {
        ReviewedWork.Try first = new ReviewedWork.Try(1, Optional.empty(), 1, turns(1, List.of(), ""), 0, Optional.of("a truce"));
        ReviewedWork.Try second = new ReviewedWork.Try(2, Optional.of("It left try 1 at turn 3."), 3, turns(2, comments, ownWords), 1, Optional.empty());
        return new ReviewedWork.Play(SESSION, "V1", "Two keys on the hook", Seat.PURSUER, "in the chair of ▲ Tomás", "Tomás", "Amara", "options", WHEN, true, List.of(first, second));
    }

    private static List<ReviewedWork.Turn> turns(int attempt, List<Comment> comments, String ownWords) {
        List<ReviewedWork.Turn> turns = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            turns.add(turn(attempt, number, "line " + attempt + "." + number + " <b>", number == 3 ? ownWords : "", number == 3 ? comments : List.of()));
        }
        return turns;
    }

    /** @return a comment on the third turn of the second try */
    public static Comment comment(String text) {
        return new Comment(id(6), Optional.of(new TurnRef(SESSION, 2, 3)), RUTH, "Ruth", WHEN, text);
    }

    /** @return the page of a hand-in that holds this work and these words */
    public static ReviewPage page(List<ReviewedWork> work, List<OwnWords> words) {
        return new ReviewPage(entry("Sam", AssignmentState.OPENED, 0), Optional.of(assignment(new Task.Vignette("V1"), Terms.NONE)), work, words, List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    /** @return an assignment to a person */
    public static Assignment assignment(Task task, Terms terms) {
        return new Assignment(id(5), task, "Two keys on the hook", new Recipient.Person(TRAINEE), "Sam", RUTH, "Ruth", WHEN, terms, List.of(), Assignment.CourseState.AS_ASSIGNED, false);
    }

    /** @return a reflection that was ticked */
    public static OwnWords reflection(String text) {
        return new OwnWords(id(7), Optional.of(SESSION), OwnWords.Kind.REFLECTION, "", OptionalInt.empty(), text);
    }
}
