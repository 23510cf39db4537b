package org.cyclework.ui.tests.pages;

import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;
import org.eclipse.swt.SWT;

/** A quiz. */
public final class QuizPage {

    private final SWTWorkbenchBot bot;

    QuizPage(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Starts it. */
    public void start() {
        OnScreen.press("quiz-start");
        OnScreen.until("a question", () -> OnScreen.has("quiz-where"));
    }

    /** Goes on with the open one. */
    public void resume() {
        OnScreen.press("quiz-resume");
        OnScreen.until("a question", () -> OnScreen.has("quiz-where"));
    }

    /** @return the line that says which question this is */
    public String where() {
        return OnScreen.text("quiz-where");
    }

    /** @return the question */
    public String stem() {
        return OnScreen.text("question-stem");
    }

    /** Answers the question in front with whatever stands first, of whatever kind it is, and waits for the feedback. */
    public void answer() {
        OnScreen.settle();
        if (OnScreen.has("option-1")) {
            Button option = (Button) OnScreen.find("option-1").orElseThrow();
            boolean radio = UIThreadRunnable.syncExec((Result<Boolean>) () -> (option.getStyle() & SWT.RADIO) != 0);
            if (radio) {
                new SWTBotRadio(option).click();
            } else {
                new SWTBotCheckBox(option).click();
            }
        } else if (OnScreen.has("typed-answer")) {
            bot.textWithId("typed-answer").setText("loop");
        } else {
            for (int pair = 1; OnScreen.has("match-" + pair); pair++) {
                Control combo = OnScreen.find("match-" + pair).orElseThrow();
                new SWTBotCombo((Combo) combo).setSelection(1);
            }
        }
        OnScreen.press("answer");
        OnScreen.until("feedback", () -> OnScreen.has("feedback"));
    }

    /** Goes to the next question. */
    public void next() {
        String before = where();
        OnScreen.press("quiz-next");
        OnScreen.until("another question", () -> !before.equals(where()));
    }
}
