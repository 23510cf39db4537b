package org.cyclework.ui.supervisor.office;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.cyclework.record.AccessDenied;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.ui.Events;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.page.DraftKeeper;
import org.cyclework.ui.page.StepEditor;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** An editor of the supervisor's room. */
public abstract class RoomEditor extends StepEditor<Office> {

    private DraftKeeper keeper;
    private Button wayBack;
    private Runnable back = () -> {};

    /** Works with the supervisor's office. */
    protected RoomEditor() {
        super(Office.class);
    }

    @Override
    protected final void begin() {
        if (desk().isOpen()) {
            enter();
        } else { // it came back after a start, before anybody signed in
            getSite().getShell().getDisplay().asyncExec(() -> SupervisorPresent.leave(getSite().getWorkbenchWindow()));
        }
    }

    /** Reads what there is and shows it; called once, where somebody is signed in who may work here. */
    protected abstract void enter();

    @Override
    protected final LinkOpener links() {
        return desk().links();
    }

    /**
     * Adds a button to the line below that leads back; Escape does the same as long as it is there.
     *
     * @param words what it says, with an ampersand before its mnemonic
     * @param id by which tests find it
     * @return the button
     */
    protected final Button backButton(String words, String id, Runnable action) {
        back = action;
        wayBack = footButton(words, id, action);
        return wayBack;
    }

    @Override
    protected boolean key(Event event) {
        boolean leaves = event.keyCode == SWT.ESC && !busy() && wayBack != null && !wayBack.isDisposed() && !narrows(event.display.getFocusControl());
        if (leaves) {
            event.display.asyncExec(back);
        }
        return leaves;
    }

    /** A list that is narrowed is shown whole again first. */
    private static boolean narrows(Control focus) {
        return focus instanceof Text text && (text.getStyle() & SWT.SEARCH) != 0 && !text.getText().isEmpty();
    }

    /** Keeps what was begun at a place a moment after the last key, and when the page goes. */
    protected final void keepSoon(BegunPlace place) {
        if (keeper == null) {
            keeper = new DraftKeeper(Messages.Job_begun, body());
        }
        keeper.soon(place::keep);
    }

    /**
     * Keeps something up to date, from the next turn of the window on; whoever signs out meanwhile is told nothing.
     *
     * @param name what is being done, for the progress display
     * @param owner the widget that shows it
     * @param load runs in a job
     * @param show runs on the UI thread with what was loaded
     * @return loads it once more where it is asked to
     */
    protected final <T> Reload follow(String name, Control owner, Callable<T> load, Consumer<T> show) {
        Reload reload = Reload.of(name, owner, () -> whileOpen(load), read -> read.ifPresent(show));
        Events.onAppended(owner, appended -> reload.soon());
        Events.onCourseReloaded(owner, reload::soon);
        reload.soon();
        return reload;
    }

    /**
     * Loads something in a job.
     *
     * @return what was loaded; empty where whoever is signed in left meanwhile
     * @throws Exception what went wrong while somebody was there
     */
    protected final <T> Optional<T> whileOpen(Callable<T> load) throws Exception {
        if (!desk().isOpen()) {
            return Optional.empty();
        }
        try {
            return Optional.of(load.call());
        } catch (RuntimeException refused) {
            if (desk().isOpen()) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    /** What is refused has a sentence for whoever asked; nothing was changed then. */
    @Override
    protected final void failed(String name, Exception failure) {
        if (failure instanceof SupervisionRefused || failure instanceof AccessDenied || failure instanceof IllegalArgumentException && failure.getMessage() != null) {
            Trouble.tell(getSite().getShell(), name, failure.getMessage());
        } else {
            super.failed(name, failure);
        }
    }
}
