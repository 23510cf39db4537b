package org.cyclework.ui.tests.pages;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCombo;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotRadio;

/** A quiz. */
public final class QuizPage {

    private final SWTWorkbenchBot bot;

    QuizPage(SWTWorkbenchBot bot) {
        this.bot = bot;
    }

    /** Starts one with all questions. */
    public void start() {
        OnScreen.until("the first page", () -> OnScreen.has("quiz-length-all"));
        OnScreen.settle();
        new SWTBotRadio((Button) OnScreen.find("quiz-length-all").orElseThrow()).click();
        OnScreen.press("quiz-start");
        OnScreen.until("a question", () -> OnScreen.has("quiz-where"));
    }

    /** Starts one of ten questions about which one is told when it is handed in. */
    public void startTest() {
        OnScreen.until("the first page", () -> OnScreen.has("quiz-at-hand-in"));
        OnScreen.settle();
        new SWTBotRadio((Button) OnScreen.find("quiz-at-hand-in").orElseThrow()).click();
        OnScreen.press("quiz-start");
        OnScreen.until("a question", () -> OnScreen.has("quiz-where"));
    }

    /** Answers the question in front, and waits until that is kept. */
    public void answerUntold() {
        OnScreen.settle();
        fill();
        OnScreen.press("answer");
        OnScreen.until("the answer", () -> OnScreen.has("take-back"));
    }

    /** Hands it in, although there may be open questions, and goes to the answers. */
    public void handIn() {
        OnScreen.press("quiz-finish");
        OnScreen.press("quiz-hand-in");
        OnScreen.press("quiz-review");
        OnScreen.until("a question", () -> OnScreen.has("quiz-where"));
    }

    /** @return whether the question in front tells what it rests on */
    public boolean tellsSources() {
        return OnScreen.has("sources");
    }

    /** Waits until the question in front takes an answer. */
    public void awaitUnanswered() {
        OnScreen.until("a question that takes an answer", () -> OnScreen.has("answer"));
    }

    /** @return whether the question in front has options to choose from */
    public boolean offersOptions() {
        return OnScreen.has("option-1");
    }

    /** Waits until the question in front has an answer that can be taken back. */
    public void awaitUntold() {
        OnScreen.until("an answer that can be taken back", () -> OnScreen.has("take-back"));
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

    /** @return how many questions there are */
    public int count() {
        String[] words = where().split(" ");
        return Integer.parseInt(words[3]);
    }

    /** @return the question */
    public String stem() {
        return OnScreen.text("question-stem");
    }

    /** Answers the question in front with whatever stands first, of whatever kind it is, rates it where it is open, and waits for the feedback. */
    public void answer() {
        OnScreen.settle();
        fill();
        OnScreen.press("answer");
        OnScreen.until("feedback", () -> OnScreen.has("feedback") || OnScreen.has("rate"));
        if (OnScreen.has("rate")) {
            chooseAll("level-");
            OnScreen.press("rate");
            OnScreen.until("feedback", () -> OnScreen.has("feedback"));
        }
    }

    private void fill() {
        if (OnScreen.has("option-1")) {
            pickFirst();
        } else if (OnScreen.has("typed-answer")) {
            bot.textWithId("typed-answer").setText("loop");
        } else if (OnScreen.has("written-answer")) {
            write("written-answer", "I hear both of you.");
        } else if (OnScreen.has("estimate")) {
            slide("estimate");
            slide("confidence");
        } else {
            chooseAll("match-");
            chooseAll("code-");
            chooseAll("intensity-of-");
            for (int gap = 1; OnScreen.has("gap-" + gap); gap++) {
                write("gap-" + gap, "word");
            }
        }
    }

    private static void pickFirst() {
        Button option = (Button) OnScreen.find("option-1").orElseThrow();
        boolean radio = UIThreadRunnable.syncExec((Result<Boolean>) () -> (option.getStyle() & SWT.RADIO) != 0);
        if (radio) {
            new SWTBotRadio(option).click();
        } else {
            new SWTBotCheckBox(option).click();
        }
    }

    private static void chooseAll(String name) {
        for (int number = 1; OnScreen.has(name + number); number++) {
            new SWTBotCombo((Combo) OnScreen.find(name + number).orElseThrow()).setSelection(1);
        }
    }

    /** Goes on to the next question that is answered in one's own words, and writes there. */
    public void writeOwnWords() {
        OnScreen.settle();
        while (!OnScreen.has("written-answer")) {
            next();
            OnScreen.settle();
        }
        write("written-answer", "I hear both of you.");
    }

    private static void write(String id, String words) {
        Text field = (Text) OnScreen.find(id).orElseThrow();
        UIThreadRunnable.syncExec((VoidResult) () -> field.setText(words));
    }

    private static void slide(String id) {
        Scale scale = (Scale) OnScreen.find(id).orElseThrow();
        UIThreadRunnable.syncExec((VoidResult) () -> {
            scale.setSelection(scale.getSelection() + scale.getIncrement());
            scale.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Goes to the next question. */
    public void next() {
        String before = where();
        OnScreen.press("quiz-next");
        OnScreen.until("another question", () -> !before.equals(where()));
    }

    /** Goes to a question by the map of all of them, with the keyboard. */
    public void goTo(int number) {
        OnScreen.settle();
        if (!OnScreen.has("quiz-strip")) {
            OnScreen.press("quiz-map");
        }
        OnScreen.until("the map", () -> OnScreen.has("quiz-strip"));
        Control strip = OnScreen.find("quiz-strip").orElseThrow();
        UIThreadRunnable.syncExec((VoidResult) () -> {
            key(strip, SWT.HOME);
            for (int at = 1; at < number; at++) {
                key(strip, SWT.ARROW_RIGHT);
            }
            key(strip, SWT.CR);
        });
        OnScreen.until("question " + number, () -> where().startsWith("Question " + number + " "));
    }

    private static void key(Control control, int code) {
        Event event = new Event();
        event.keyCode = code;
        control.notifyListeners(SWT.KeyDown, event);
    }
}
