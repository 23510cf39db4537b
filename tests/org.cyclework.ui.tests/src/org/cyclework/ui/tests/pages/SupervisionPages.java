package org.cyclework.ui.tests.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotButton;
import org.eclipse.ui.PlatformUI;

/** The pages of the supervisor's room. */
public final class SupervisionPages {

    private static final Pattern PIN = Pattern.compile("<code>([0-9]+)</code>");

    private final CycleworkWindow window;

    SupervisionPages(CycleworkWindow window) {
        this.window = window;
    }

    /** Opens the form by which something is assigned. */
    public void openForm() {
        window.menu("Supervise", "Assign something…");
        OnScreen.until("the form", () -> OnScreen.has("assign.about"));
        OnScreen.settle();
    }

    /** Opens the computers and what is exchanged with them. */
    public void openMachines() {
        window.menu("Supervise", "Computers and exchange");
        OnScreen.until("the computers", () -> OnScreen.has("machines.connect"));
        OnScreen.settle();
    }

    /** Chooses what is assigned. */
    public void choose(String title) {
        OnScreen.until("a choice of " + title, () -> with("assign.about", control -> Arrays.asList(((Combo) control).getItems()).contains(title)));
        UIThreadRunnable.syncExec((VoidResult) () -> OnScreen.find("assign.about").map(Combo.class::cast).ifPresent(combo -> {
            combo.select(combo.indexOf(title));
            combo.notifyListeners(SWT.Selection, new Event());
        }));
    }

    /** Ticks a group or a person. */
    public void tick(String name) {
        OnScreen.until("a line for " + name, () -> with("assign.to", control -> row((Table) control, name).isPresent()));
        UIThreadRunnable.syncExec((VoidResult) () -> OnScreen.find("assign.to").map(Table.class::cast).ifPresent(table -> {
            TableItem item = row(table, name).orElseThrow();
            item.setChecked(true);
            Event event = new Event();
            event.detail = SWT.CHECK;
            event.item = item;
            table.notifyListeners(SWT.Selection, event);
        }));
    }

    /** Assigns, and waits for the list of what was assigned. */
    public void assign() {
        OnScreen.press("assign.do");
        OnScreen.until("the assignments", () -> OnScreen.has("given.table"));
    }

    /** Waits until the list of what was assigned says how far everybody is. */
    public void awaitGiven(String howFar) {
        OnScreen.until("an assignment with '" + howFar + "'", () -> with("given.table", control -> row((Table) control, howFar).isPresent()));
    }

    /** Opens what waits longest. */
    public void openFirst(String trainee) {
        window.menu("Supervise", "Waiting for you");
        OnScreen.until("work of " + trainee, () -> with("waiting.table", control -> row((Table) control, trainee).isPresent()));
        OnScreen.settle();
        OnScreen.press("waiting.open");
        awaitReview("<article class=\"review\">");
    }

    /** Waits until the review in front tells something. */
    public void awaitReview(String html) {
        OnScreen.until("a review with '" + html + "'", () -> with("review.page", control -> {
            PageBrowser page = (PageBrowser) control;
            return page.page() != null && page.page().body().contains(html);
        }));
        OnScreen.settle();
    }

    /** @return which turn is looked at, in words */
    public String where() {
        return OnScreen.text("review.where");
    }

    /** Goes to the next turn. */
    public void next() {
        OnScreen.press("review.next");
    }

    /** Comments on the turn that is looked at. */
    public void comment(String words) {
        UIThreadRunnable.syncExec((VoidResult) () -> OnScreen.find("review.comment").map(Text.class::cast).ifPresent(text -> text.setText(words)));
        OnScreen.press("review.keep");
    }

    /** Signs off; what is chosen is reached by arrows alone. */
    public void signOff() {
        OnScreen.press("review.answer");
        new Keys().downFromTo("answer.reviewed", "answer.signed_off");
        OnScreen.until("a choice", () -> with("answer.signed_off", control -> ((Button) control).getSelection()));
        OnScreen.press("answer.send");
    }

    /** Waits until nothing of the room is open any more. */
    public void awaitLeft() {
        OnScreen.until("no page of the room", () -> !OnScreen.has("review.page") && !OnScreen.has("ways.table"));
    }

    /** Opens the page of people and groups. */
    public void openPeople() {
        window.menu("Supervise", "People and groups");
        OnScreen.until("the page of people", () -> OnScreen.has("people.members") || OnScreen.has("people.page"));
        OnScreen.settle();
    }

    /** Asks for a new PIN of somebody, and takes all pages away before it can be made. */
    public void leaveWhilePinIsMade(String name) {
        OnScreen.until("a line for " + name, () -> with("people.members", control -> row((Table) control, name).isPresent()));
        UIThreadRunnable.syncExec((VoidResult) () -> OnScreen.find("people.members").map(Table.class::cast).ifPresent(table -> {
            table.setSelection(row(table, name).orElseThrow());
            table.notifyListeners(SWT.Selection, new Event());
        }));
        OnScreen.press("people.pins");
        OnScreen.until("the question", () -> OnScreen.has("pins-ok"));
        Job.getJobManager().suspend();
        try {
            OnScreen.find("pins-ok").ifPresent(button -> new SWTBotButton((Button) button).click());
            OnScreen.until("that it is being made", () -> UIThreadRunnable.syncExec((Result<Boolean>) () -> dirty() > 0));
            closeAll();
        } finally {
            Job.getJobManager().resume();
        }
    }

    private static int dirty() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getDirtyEditors().length;
    }

    /** Takes all pages out of the window without a question, as where the window is locked and somebody else comes. */
    public void closeAll() {
        UIThreadRunnable.syncExec((VoidResult) () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(false));
    }

    /** @return the PINs on the page, as soon as it shows some */
    public List<String> pins() {
        OnScreen.until("PINs", () -> with("people.page", control -> !pins((PageBrowser) control).isEmpty()));
        return UIThreadRunnable.syncExec((Result<List<String>>) () -> pins((PageBrowser) OnScreen.find("people.page").orElseThrow()));
    }

    private static List<String> pins(PageBrowser page) {
        return page.page() == null ? List.of() : PIN.matcher(page.page().body()).results().map(found -> found.group(1)).toList();
    }

    /** Closes all pages as whoever works here does, and goes back where there is a question. @return whether there was one */
    public boolean asksBeforeClosing() {
        AtomicBoolean over = new AtomicBoolean();
        UIThreadRunnable.asyncExec(() -> {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().closeAllEditors(true);
            over.set(true);
        });
        OnScreen.until("a question, or no pages", () -> over.get() || OnScreen.has("leavePins-cancel"));
        boolean asked = !over.get();
        if (asked) {
            OnScreen.press("leavePins-cancel");
            OnScreen.until("the page again", over::get);
        }
        return asked;
    }

    /** Says that the PINs are written down. */
    public void leavePins() {
        OnScreen.press("people.back");
        OnScreen.press("leavePins-ok");
        OnScreen.until("the list of people", () -> OnScreen.has("people.members"));
    }

    private static Optional<TableItem> row(Table table, String words) {
        for (int i = 0; i < table.getItemCount(); i++) {
            TableItem item = table.getItem(i); // a row that was not seen yet is filled by asking for its words
            for (int column = 0; column < Math.max(1, table.getColumnCount()); column++) {
                if (item.getText(column).contains(words)) {
                    return Optional.of(item);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean with(String id, Predicate<Control> so) {
        return UIThreadRunnable.syncExec((Result<Boolean>) () -> OnScreen.find(id).filter(so).isPresent());
    }
}
