package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;

/** Questions and forms about what is stored here, answered by keyboard. */
public final class KeepingDialogs {

    private final CycleworkWindow window;
    private final Keys keys = new Keys();

    KeepingDialogs(CycleworkWindow window) {
        this.window = window;
    }

    /** Goes to a line of the menus by a few of its letters. */
    public void find(String letters) {
        window.ready();
        keys.goTo(letters);
    }

    /** Waits for a question with this title. */
    public void await(String title) {
        OnScreen.until("a question '" + title + "'", () -> active(title).isPresent());
        OnScreen.settle();
    }

    /** Waits for a question that has these words, and gives the answer that the enter key gives. */
    public void enter(String title, String words) {
        OnScreen.until("a question '" + title + "' with '" + words + "'", () -> words(title).contains(words));
        OnScreen.settle();
        keys.enter();
        OnScreen.until("an answered question", () -> !words(title).contains(words));
    }

    /** Waits until a line says something. */
    public void awaitTold(String id, String words) {
        OnScreen.until("'" + words + "' in " + id, () -> OnScreen.text(id).contains(words));
    }

    /** Waits until a form is gone. */
    public void awaitGone(String id) {
        OnScreen.until("no " + id, () -> !OnScreen.has(id));
    }

    /** Waits for the form that is opened by a field with this id, which has to have the focus by itself; Escape leaves it. */
    public void escapes(String id) {
        keys.awaitFocus(id);
        keys.escape();
        awaitGone(id);
    }

    /** Waits for a code, says that it is written down, and goes on. @return the code */
    public String code() {
        OnScreen.until("a code", () -> OnScreen.has("code.letters"));
        OnScreen.settle();
        String letters = new SWTBot().textWithId("code.letters").getText();
        keys.pressAt("code.kept");
        keys.pressAt("code.done");
        awaitGone("code.letters");
        return letters;
    }

    /** Waits for the question who is here, and takes the first way out of having forgotten. */
    public void forgot(String name) {
        window.accounts().awaitQuestion();
        new SWTBot().listWithId("signin.list").select(name);
        keys.pressAt("signin.forgotten");
        await("Forgotten");
        keys.pressNamed("I have the code");
    }

    private static Optional<Shell> active(String title) {
        return UIThreadRunnable.syncExec((Result<Optional<Shell>>) () -> Optional.ofNullable(Display.getDefault().getActiveShell()).filter(shell -> title.equals(shell.getText())));
    }

    private static String words(String title) {
        return UIThreadRunnable.syncExec((Result<String>) () -> active(title).map(KeepingDialogs::label).orElse(""));
    }

    private static String label(Control control) {
        if (control instanceof Label label) {
            return label.getText() == null ? "" : label.getText();
        }
        return control instanceof Composite inner ? Arrays.stream(inner.getChildren()).map(KeepingDialogs::label).filter(words -> !words.isEmpty()).findFirst().orElse("") : "";
    }
}
