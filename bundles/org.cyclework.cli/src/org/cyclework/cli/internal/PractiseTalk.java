package org.cyclework.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.PracticeSession.Stage;
import org.cyclework.assessment.SelfRating;
import org.cyclework.model.course.Criterion;
import org.cyclework.roleplay.PrivateDetail;

/** Asks for answers and ratings, statement by statement, until whoever practises stops. */
final class PractiseTalk {

    private static final String STOP = "q";
    private static final String AGAIN = "a";
    private static final String ALOUD = "!";

    private final PracticeSession session;
    private final PractiseText text;
    private final Terminal terminal;

    PractiseTalk(PracticeSession session, PractiseText text, Terminal terminal) {
        this.session = session;
        this.text = text;
        this.terminal = terminal;
    }

    /** Goes on until q is typed or the input is at its end. */
    void talk() {
        boolean on = true;
        while (on) {
            on = switch (session.stage()) {
                case ANSWER -> answer();
                case RATE -> rate();
                case RATED -> goOn();
            };
        }
    }

    private boolean answer() {
        text.statement(session);
        Optional<String> typed = ask("Your answer (! = said aloud, empty line = another statement, q = stop): ");
        if (typed.isEmpty()) {
            return false;
        }
        if (typed.get().isEmpty()) {
            session.next();
            return true;
        }
        if (typed.get().length() > PracticeSession.LONGEST) {
            terminal.complain("An answer has at most " + PracticeSession.LONGEST + " characters; nothing was kept. Once more.");
            return true;
        }
        boolean aloud = typed.get().equals(ALOUD);
        session.answer(aloud ? Optional.empty() : typed);
        PrivateDetail.in(typed.get()).map(PrivateDetail::warning).ifPresent(terminal::complain);
        text.comparison(session);
        return true;
    }

    private boolean rate() {
        List<Criterion> criteria = session.skill().getCriteria();
        Optional<String> typed = ask("1 = met, 2 = partly, 3 = not yet for each of the " + criteria.size() + ", such as "
                + "1,2,1".substring(0, 2 * Math.min(criteria.size(), 3) - 1) + " (empty line = not now, q = stop): ");
        if (typed.isEmpty()) {
            return false;
        }
        if (typed.get().isEmpty()) {
            session.next();
            return true;
        }
        Optional<Map<String, SelfRating>> ratings = ratings(criteria, typed.get());
        if (ratings.isEmpty()) {
            terminal.complain(Quoted.of(typed.get()) + " is not 1, 2 or 3 for each. Once more, or an empty line to go on without.");
            return true;
        }
        session.rate(ratings.get());
        text.rated(session);
        return true;
    }

    static Optional<Map<String, SelfRating>> ratings(List<Criterion> criteria, String typed) {
        String[] words = typed.split("[,\\s]+");
        Map<String, SelfRating> ratings = new HashMap<>();
        for (int i = 0; i < words.length && words.length == criteria.size(); i++) {
            if (words[i].matches("[1-3]")) {
                ratings.put(criteria.get(i).getId(), SelfRating.values()[Integer.parseInt(words[i]) - 1]);
            }
        }
        return ratings.size() == criteria.size() ? Optional.of(ratings) : Optional.empty();
    }

    private boolean goOn() {
        Optional<String> typed = ask("Empty line = next statement, a = this one again, q = stop: ");
        if (typed.isEmpty()) {
            return false;
        }
        if (typed.get().equals(AGAIN)) {
            session.again();
        } else if (typed.get().isEmpty()) {
            session.next();
        } else {
            terminal.complain(Quoted.of(typed.get()) + " means nothing here.");
        }
        return true;
    }

    /** @return what was typed, without space at its ends; empty where it is to stop */
    private Optional<String> ask(String prompt) {
        return terminal.ask(text.prompt(prompt)).map(String::strip).filter(typed -> !typed.equals(STOP));
    }
}
