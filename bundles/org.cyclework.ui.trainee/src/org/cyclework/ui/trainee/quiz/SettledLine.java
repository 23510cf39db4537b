package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Moves;
import org.cyclework.ui.trainee.Messages;

/** How a part reads once the question is answered: the sign of the choice before it, and what it was in words behind it; no SWT. */
final class SettledLine {

    private SettledLine() {
    }

    /** @return the line of an option */
    static String option(int number, String text, boolean own, boolean key) {
        List<String> was = new ArrayList<>();
        if (own) {
            was.add(Messages.Question_ownChoice);
        }
        if (key) {
            was.add(Messages.Question_isKey);
        }
        return (own ? "◉" : "○") + "  " + number + "  " + text + (was.isEmpty() ? "" : "   [" + String.join(", ", was) + "]");
    }

    /** @return the words of a part, and where they are the code of a move, what that is called */
    static String explained(String text) {
        MoveCode code = MoveCode.get(text.strip());
        return code == null ? text : text + " · " + Moves.name(code);
    }

    /** @return the line of what was chosen in a list */
    static String chosen(String text) {
        return "◉  " + text + "   [" + Messages.Question_ownChoice + "]";
    }
}
