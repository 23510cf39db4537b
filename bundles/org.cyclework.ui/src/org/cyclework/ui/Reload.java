package org.cyclework.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Widget;

/**
 * Keeps a part up to date: however many reasons to load come in one turn of the window, it loads once, and a loading that
 * is overtaken by another shows nothing. Used on the UI thread.
 */
public final class Reload {

    private final Executor turn;
    private final Supplier<Runnable> begin;
    private Runnable cancel = () -> {};
    private boolean due;

    /**
     * @param turn runs a task in a later turn of the window
     * @param begin begins to load and answers with what cancels that
     */
    public Reload(Executor turn, Supplier<Runnable> begin) {
        this.turn = turn;
        this.begin = begin;
    }

    /**
     * Makes one for a widget; nothing is loaded yet.
     *
     * @param name what is being done, for the progress display
     * @param owner the widget that shows it
     * @param load runs in a job
     * @param show runs on the UI thread with what was loaded
     */
    public static <T> Reload of(String name, Widget owner, Callable<T> load, Consumer<T> show) {
        return new Reload(task -> owner.getDisplay().asyncExec(() -> {
            if (!owner.isDisposed()) {
                task.run();
            }
        }), () -> {
            Job job = Work.load(name, owner, load, show);
            return job::cancel;
        });
    }

    /** Loads in a later turn of the window, once for all who ask until then. */
    public void soon() {
        if (!due) {
            due = true;
            turn.execute(() -> {
                if (due) {
                    now();
                }
            });
        }
    }

    /** What is asked for or being loaded is not shown any more. */
    public void forget() {
        due = false;
        cancel.run();
    }

    /** Loads at once; whoever asked for it soon is served by that. */
    public void now() {
        due = false;
        cancel.run();
        cancel = begin.get();
    }
}
