package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclework.record.Learner;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Surroundings;
import org.cyclework.ui.Themes;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;

/** The window as a whole: who sits at the desk, and the way to everything else. */
public final class CycleworkWindow {

    private static final AtomicInteger TRAINEES = new AtomicInteger();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    /** Waits until the window asks for a name. */
    public void awaitsName() {
        OnScreen.until("a question for the name", () -> OnScreen.has("name.text"));
    }

    /** @return whether the window asks for a name now */
    public boolean asksForName() {
        OnScreen.settle();
        return OnScreen.has("name.text");
    }

    /** Gives the name that is asked for. */
    public void giveName(String name) {
        awaitsName();
        new SWTBot().textWithId("name.text").setText(name);
        OnScreen.press("name.ok");
        OnScreen.until(name + " at the desk", () -> name.equals(trainee()));
    }

    /** @return the name of the person at the desk, empty where nobody is */
    public String trainee() {
        return Engines.find(CurrentLearner.class).flatMap(CurrentLearner::learner).map(Learner::name).orElse("");
    }

    /** Waits until the window can be worked with; gives a name where one is asked for. */
    public CycleworkWindow ready() {
        OnScreen.until("a name or a question for it", () -> !trainee().isEmpty() || OnScreen.has("name.text"));
        if (OnScreen.has("name.text")) {
            giveName("First");
        }
        bot.shell().activate();
        OnScreen.settle();
        return this;
    }

    /** Lets somebody new sit down, with no page open. */
    public CycleworkWindow withNewTrainee() {
        ready();
        bot.closeAllEditors();
        return addTrainee();
    }

    /** Lets somebody new sit down while pages are open. */
    public CycleworkWindow addTrainee() {
        String name = freeName();
        openSwitch();
        OnScreen.press("trainee.new");
        giveName(name);
        bot.shell().activate();
        OnScreen.settle();
        return this;
    }

    /** Lets somebody who is known sit down. */
    public void switchTo(String name) {
        openSwitch();
        new SWTBot().listWithId("trainee.list").select(name);
        OnScreen.press("trainee.ok");
        OnScreen.until(name + " at the desk", () -> name.equals(trainee()));
        bot.shell().activate();
        OnScreen.settle();
    }

    /** The window asks where a name is here already, and a record may outlive the run that made it. */
    private static String freeName() {
        List<String> here = Engines.get(CurrentLearner.class).load().stream().map(Learner::name).toList();
        String name = "Trainee " + TRAINEES.incrementAndGet();
        while (here.contains(name)) {
            name = "Trainee " + TRAINEES.incrementAndGet();
        }
        return name;
    }

    /** Types a name for somebody new and leaves the question open. */
    public void typeNewName(String name) {
        if (!OnScreen.has("name.text")) {
            openSwitch();
            OnScreen.press("trainee.new");
            awaitsName();
        }
        new SWTBot().textWithId("name.text").setText(name);
        OnScreen.settle();
    }

    /** @return why what was typed is no name; empty where it is one */
    public String nameError() {
        return new SWTBot().labelWithId("name.error").getText();
    }

    /** @return whether what was typed can be added */
    public boolean nameAccepted() {
        return new SWTBot().buttonWithId("name.ok").isEnabled();
    }

    /** Goes away from the question for a name. */
    public void leaveNameOpen() {
        OnScreen.press("name.cancel");
        bot.shell().activate();
        OnScreen.settle();
    }

    private void openSwitch() {
        bot.shell().activate();
        menu("File", "Switch trainee…");
        OnScreen.until("the list of trainees", () -> OnScreen.has("trainee.list"));
    }

    /** Chooses from the menu bar, once the line can be chosen; as for a person, it is opened anew each time one looks. */
    public void menu(String... path) {
        OnScreen.until("a line that can be chosen: " + String.join(" > ", path), () -> bot.shell().menu().menu(path).isEnabled());
        bot.shell().menu().menu(path).click();
    }

    /** @return the keys that the menu bar shows beside a line, in words that SWT reads back */
    public String shortcut(String... path) {
        MenuItem item = bot.shell().menu().menu(path).widget;
        return UIThreadRunnable.syncExec((Result<String>) () -> item.getText().substring(item.getText().indexOf('\t') + 1));
    }

    /** Opens a dialog from the menu bar, and waits for it. */
    public void openDialog(String id, String... path) {
        bot.shell().activate();
        menu(path);
        awaitDialog(id);
    }

    /** @return whether a dialog is there */
    static boolean isOpen(String id) {
        return shell(id).isPresent();
    }

    /** Waits until a dialog is there. */
    public void awaitDialog(String id) {
        OnScreen.until("the dialog " + id, () -> shell(id).isPresent());
        OnScreen.settle();
    }

    /** Waits until a dialog is gone. */
    public void awaitNoDialog(String id) {
        OnScreen.until("no dialog " + id, () -> shell(id).isEmpty());
        OnScreen.settle();
    }

    /** Presses a button, and waits for the dialog that it opens. */
    public void pressFor(String dialog, String button) {
        UIThreadRunnable.asyncExec(() -> OnScreen.find(button).ifPresent(control -> control.notifyListeners(SWT.Selection, new Event())));
        awaitDialog(dialog);
    }

    /** Gives the window another theme. */
    public void wear(Surroundings where) {
        UIThreadRunnable.syncExec((VoidResult) () -> Preferences.store().setValue(Preferences.THEME, where.name().toLowerCase(Locale.ROOT)));
        OnScreen.until("surroundings " + where, () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> Themes.now() == where));
    }

    /** Gives the window the theme that it has where nobody chose one. */
    public void wearAsBefore() {
        UIThreadRunnable.syncExec((VoidResult) () -> Preferences.store().setToDefault(Preferences.THEME));
    }

    /** Closes a dialog, and waits until it is gone. */
    public void closeDialog(String id) {
        UIThreadRunnable.asyncExec(() -> shell(id).ifPresent(Shell::close));
        awaitNoDialog(id);
        bot.shell().activate();
    }

    private static Optional<Shell> shell(String id) {
        return UIThreadRunnable.syncExec((Result<Optional<Shell>>) () -> Arrays.stream(Display.getDefault().getShells())
                .filter(shell -> shell.isVisible() && id.equals(shell.getData(Ids.WIDGET_KEY))).findFirst());
    }

    /** @return the pane of notes */
    public NotesPane notes() {
        return new NotesPane();
    }

    /** @return what the find bar says, after these words were typed into it */
    public String find(String words) {
        menu("Study", "Find in this page…");
        new SWTBot().textWithId("find.text").setText(words);
        OnScreen.until("an answer to " + words, () -> !OnScreen.text("find.answer").isEmpty());
        return OnScreen.text("find.answer");
    }

    /** Sets the size of text, in percent. */
    public void textSize(int percent) {
        UIThreadRunnable.syncExec((VoidResult) () -> Preferences.store().setValue(Preferences.ZOOM, percent));
        OnScreen.settle();
    }

    /** @return the course outline */
    public Outline outline() {
        return new Outline(bot.viewById(PartIds.OUTLINE));
    }

    /** @return the search box and its results */
    public SearchPane search() {
        return new SearchPane(bot);
    }

    /** @return the lesson in front */
    public LessonPage lesson() {
        return new LessonPage(bot);
    }

    /** @return the scene in front */
    public ScenePage scene() {
        return new ScenePage(bot);
    }

    /** @return the windows in which people sign in */
    public AccountsDialogs accounts() {
        return new AccountsDialogs(this);
    }

    /** @return the questions and forms about what is stored here */
    public KeepingDialogs keeping() {
        return new KeepingDialogs(this);
    }

    /** @return the pages of what was assigned */
    public AssignedPages assigned() {
        return new AssignedPages(bot);
    }

    /** @return the practice in front */
    public PracticePage practice() {
        return new PracticePage();
    }

    /** @return the quiz in front */
    public QuizPage quiz() {
        return new QuizPage(bot);
    }

    /** Opens the page of progress. */
    public ProgressPane progress() {
        menu("Record", "Your progress");
        return new ProgressPane();
    }

    /** @return the supervisor's room */
    public SupervisionPages supervision() {
        return new SupervisionPages(this);
    }

    /** @return what the tabs of the pages say that are open */
    public List<String> pages() {
        return UIThreadRunnable.syncExec((Result<List<String>>) () -> Arrays.stream(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getEditorReferences())
                .map(IEditorReference::getPartName).toList());
    }

    /** Closes every page. */
    public void closePages() {
        bot.closeAllEditors();
        OnScreen.settle();
    }
}
