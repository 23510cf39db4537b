package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
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

    /** @return the line of what was chosen in a list */
    static String chosen(String text) {
        return "◉  " + text + "   [" + Messages.Question_ownChoice + "]";
    }
}
