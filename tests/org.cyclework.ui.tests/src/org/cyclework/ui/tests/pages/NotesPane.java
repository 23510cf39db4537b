package org.cyclework.ui.tests.pages;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.Result;
import org.eclipse.swtbot.swt.finder.results.VoidResult;

/** The pane of notes beside the page. */
public final class NotesPane {

    /** Waits until the pane asks for the words of a note. */
    public void awaitForm() {
        OnScreen.until("a place to write in", () -> OnScreen.find("notes.text").filter(control -> UIThreadRunnable.syncExec((Result<Boolean>) control::isEnabled)).isPresent());
    }

    /** Writes into the note. */
    public void write(String words) {
        awaitForm();
        Text text = (Text) OnScreen.find("notes.text").orElseThrow();
        UIThreadRunnable.syncExec((VoidResult) () -> text.setText(words));
    }

    /** Keeps the note. */
    public void keep() {
        OnScreen.press("notes.keep");
    }

    /** Removes the note that is chosen. */
    public void remove() {
        awaitForm();
        OnScreen.press("notes.remove");
    }

    /** Waits until the list has this many lines, the first of which contains a text. */
    public void awaitList(int lines, String first) {
        OnScreen.until(lines + " notes, first '" + first + "'", () -> OnScreen.find("notes.list").filter(Table.class::isInstance)
                .filter(list -> UIThreadRunnable.syncExec((Result<Boolean>) () -> ((Table) list).getItemCount() == lines
                        && (lines == 0 || ((Table) list).getItem(0).getText().contains(first)))).isPresent());
    }
}
