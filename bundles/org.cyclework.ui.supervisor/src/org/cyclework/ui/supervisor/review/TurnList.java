package org.cyclework.ui.supervisor.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.supervisor.Messages;

/**
 * The turns of everything that was handed in, each once: what a try shares with the one that it left is not told again. A turn
 * is called by the number that the trainee sees in the scene and in the debrief, which both people's lines share, and by who
 * speaks. No SWT.
 *
 * @param spots in the order they are read
 */
record TurnList(List<Spot> spots) {

    /**
     * What somebody says or does, and where it stands.
     *
     * @param play which play
     * @param attempt which way through it
     * @param turn the turn
     */
    record Spot(ReviewedWork.Play play, ReviewedWork.Try attempt, ReviewedWork.Turn turn) {

        /** @return the id of its part of the page */
        String anchor() {
            return TurnList.anchor(turn.ref());
        }

        /** @return such as "turn 3, Tomás"; where there are several tries also which */
        String words() {
            return play.tries().size() > 1 ? Messages.bind(Messages.Turn_ofTry, new Object[] {attempt.number(), turn.round(), turn.name()})
                    : Messages.bind(Messages.Turn_words, turn.round(), turn.name());
        }

        /** @return the same with how many turns there are, as a sentence begins */
        String where() {
            int last = attempt.turns().getLast().round();
            return play.tries().size() > 1 ? Messages.bind(Messages.Review_whereTry, new Object[] {attempt.number(), turn.round(), last, turn.name()})
                    : Messages.bind(Messages.Review_where, new Object[] {turn.round(), last, turn.name()});
        }
    }

    /** Copies the list. */
    TurnList {
        spots = List.copyOf(spots);
    }

    /** @return the turns of these pieces of work */
    static TurnList of(List<ReviewedWork> work) {
        List<Spot> spots = new ArrayList<>();
        for (ReviewedWork each : work) {
            if (each instanceof ReviewedWork.Play play) {
                play.tries().forEach(attempt -> own(attempt).forEach(turn -> spots.add(new Spot(play, attempt, turn))));
            }
        }
        return new TurnList(spots);
    }

    /** @return the turns that a try does not share with the one it left */
    static List<ReviewedWork.Turn> own(ReviewedWork.Try attempt) {
        return attempt.turns().stream().filter(turn -> turn.ref().turn() >= attempt.firstOwnTurn()).toList();
    }

    /** @return the id of the part of the page that tells of a turn */
    static String anchor(TurnRef ref) {
        return "t-" + ref.session().toString().substring(0, 8) + "-" + ref.tryNumber() + "-" + ref.turn();
    }

    /** @return where the turn with this part of the page stands */
    OptionalInt find(String anchor) {
        return IntStream.range(0, spots.size()).filter(at -> spots.get(at).anchor().equals(anchor)).findFirst();
    }

    /** @return the turn there; empty where there is none */
    Optional<Spot> at(int index) {
        return index < 0 || index >= spots.size() ? Optional.empty() : Optional.of(spots.get(index));
    }

    /** @return the turn that is meant, wherever it stands */
    Optional<Spot> at(TurnRef ref) {
        return spots.stream().filter(spot -> spot.turn().ref().equals(ref)).findFirst();
    }
}
