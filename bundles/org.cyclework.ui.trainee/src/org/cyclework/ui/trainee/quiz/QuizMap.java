package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.Scored;
import org.cyclework.ui.trainee.Messages;

/**
 * All questions of a quiz at a glance, each told by a sign and in words; no SWT.
 *
 * @param cells one for each question, in order
 */
record QuizMap(List<Cell> cells) {

    /** What became of a question. */
    enum State {
        /** It has no answer yet. */
        OPEN("○"),
        /** It has one; what it came to is told elsewhere, or not yet. */
        ANSWERED("●"),
        /** The quiz is handed in and the answer was right. */
        RIGHT("✓"),
        /** The quiz is handed in and some of it was right. */
        PARTLY("◐"),
        /** The quiz is handed in and the answer was not right, or there was none. */
        NOT("–"),
        /** An open answer that waits for its rating. */
        TO_RATE("…");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        String words() {
            return switch (this) {
                case OPEN -> Messages.Quiz_mapOpen;
                case ANSWERED -> Messages.Quiz_mapAnswered;
                case RIGHT -> Messages.Quiz_mapRight;
                case PARTLY -> Messages.Quiz_mapPartly;
                case NOT -> Messages.Quiz_mapNot;
                case TO_RATE -> Messages.Quiz_mapToRate;
            };
        }
    }

    /** A question. */
    record Cell(int number, State state, boolean flagged, boolean current) {

        /** @return its number with the signs of what became of it */
        String shown() {
            return number + (flagged ? " ⚑" : " " + state.sign());
        }

        /** @return the same in words, as a screen reader and a tooltip say it */
        String words() {
            StringJoiner words = new StringJoiner(", ").add(Messages.bind(Messages.Quiz_mapQuestion, number)).add(state.words());
            if (flagged) {
                words.add(Messages.Quiz_flagged);
            }
            return (current ? words.add(Messages.Quiz_mapHere) : words).toString();
        }
    }

    QuizMap {
        cells = List.copyOf(cells);
    }

    static QuizMap of(QuizSession session) {
        List<Cell> cells = new ArrayList<>();
        for (Question question : session.questions()) {
            cells.add(new Cell(question.number(), state(session, question.itemId()), session.isFlagged(question.itemId()),
                    question.number() == session.current().number()));
        }
        return new QuizMap(cells);
    }

    private static State state(QuizSession session, String itemId) {
        Optional<Scored> result = session.result(itemId);
        if (session.summary().isEmpty()) {
            return result.isPresent() ? State.ANSWERED : State.OPEN;
        }
        return result.map(scored -> switch (scored.standing()) {
            case TO_RATE -> State.TO_RATE;
            default -> scored.right() ? State.RIGHT : scored.partly() ? State.PARTLY : State.NOT;
        }).orElse(State.NOT);
    }

    /** @return number of the question in front */
    int current() {
        return cells.stream().filter(Cell::current).mapToInt(Cell::number).findFirst().orElse(1);
    }

    /** @return what the signs mean that stand there */
    String legend() {
        StringJoiner words = new StringJoiner("   ");
        for (State state : State.values()) {
            if (cells.stream().anyMatch(cell -> cell.state() == state && !cell.flagged())) {
                words.add(state.sign() + " " + state.words());
            }
        }
        if (cells.stream().anyMatch(Cell::flagged)) {
            words.add("⚑ " + Messages.Quiz_flagged);
        }
        return words.toString();
    }
}
