package org.cyclework.ui.trainee.assigned;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.scene.Seating;

/**
 * Another try that a supervisor asks for, from a turn of a play; no SWT.
 *
 * @param play the play
 * @param tryNumber which try the turn is in
 * @param round the turn, as a trainee counts them
 */
record AskedTry(KeptPlay play, int tryNumber, int round) {

    /**
     * @param feedback what came back, the newest answer first
     * @param plays finds a play; slow
     * @return the try that is asked for now; empty where none is, or where it may begin anywhere
     */
    static Optional<AskedTry> of(List<Feedback> feedback, Function<UUID, Optional<KeptPlay>> plays) {
        return feedback.stream().findFirst().flatMap(Feedback::tryAgain).flatMap(Answer::from)
                .flatMap(turn -> plays.apply(turn.session()).flatMap(play -> TurnPlace.row(play, turn).map(row -> new AskedTry(play, turn.tryNumber(), row.round()))));
    }

    /** @return whether it was begun and is not over */
    boolean isGoingOn() {
        return !play.play().ended();
    }

    /** @return whether that turn was played anew and the play came to its end again */
    boolean isDone() {
        return !isGoingOn() && play.tries().stream().anyMatch(each -> each.from().equals(OptionalInt.of(tryNumber)) && each.round() <= round);
    }

    /** @return what the button says: from which turn, and from whose chair */
    String words() {
        return isGoingOn() ? Messages.bind(Messages.Button_goOnTry, chair()) : Messages.bind(Messages.Button_againFrom, round, chair());
    }

    private String chair() {
        Play played = play.play();
        String name = played.transcript().rows().stream().filter(row -> row.seat() == played.seat()).map(Transcript.Row::name).findFirst().orElse("");
        return (Seating.mark(played.seat()) + " " + name).strip();
    }

    /** Begins it, or goes on with it; slow. @return where it goes on */
    CourseLink begin() {
        if (!isGoingOn()) {
            play.rewind(tryNumber, round);
        }
        return CourseLink.to(CourseLink.Kind.CASE, play.play().vignette().getId()).at(play.session().toString());
    }
}
