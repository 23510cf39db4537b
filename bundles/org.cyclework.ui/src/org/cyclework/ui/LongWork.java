package org.cyclework.ui;

import java.util.Arrays;
import java.util.function.Consumer;
import org.cyclework.record.RecordKeeping.Watch;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;

/** A small window beside the others while something long goes on: how far it is, and a button that stops it. Everything else can be used meanwhile. */
public final class LongWork extends PlainDialog {

    private static final int PATIENCE_MILLIS = 300;
    private static final int LOOK_MILLIS = 150;
    private static final int WIDTH = 360;
    private static final QualifiedName LONG = new QualifiedName(LongWork.class.getName(), "long");

    private final WorkProgress progress = new WorkProgress();
    private final boolean stoppable;
    private boolean over;
    private Label words;
    private ProgressBar bar;

    /** Work that tells how far it is. */
    public interface Task<T> {

        /** Does it, in a job. */
        T run(Watch watch) throws Exception;
    }

    private LongWork(Shell parent, String title, boolean stoppable) {
        super(parent, "work.dialog", title);
        this.stoppable = stoppable;
        setShellStyle(SWT.TITLE | SWT.BORDER | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    /**
     * Does something long in a job; where it is not over at once, a small window says how far it is.
     *
     * @param title what is being done
     * @param stoppable whether the work asks now and then whether to go on
     * @param task runs in a job
     * @param show runs on the UI thread with what came of it, also where it was stopped
     */
    public static <T> void run(Shell shell, String title, boolean stoppable, Task<T> task, Consumer<T> show) {
        LongWork window = new LongWork(shell, title, stoppable);
        Job job = Work.load(title, shell, () -> task.run(window.progress), done -> {
            window.end();
            show.accept(done);
        }, failure -> {
            window.end();
            Trouble.report(title, failure);
        });
        job.setProperty(LONG, title);
        shell.getDisplay().timerExec(PATIENCE_MILLIS, () -> {
            if (!window.over && !shell.isDisposed()) {
                window.open();
                window.look();
            }
        });
    }

    /** @return whether something long goes on */
    public static boolean isGoingOn() {
        return Arrays.stream(Job.getJobManager().find(Work.FAMILY)).anyMatch(job -> job.getProperty(LONG) != null);
    }

    private void end() {
        over = true;
        close();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 10).applyTo(area);
        words = Widgets.id(new Label(area, SWT.NONE), "work.words");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        bar = Widgets.name(Widgets.id(new ProgressBar(area, SWT.SMOOTH), "work.bar"), Messages.Work_going);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        words.setText(progress.words());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (stoppable) {
            Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, Messages.Work_stop, false), "work.stop");
        }
    }

    @Override
    protected void cancelPressed() {
        progress.cancel();
        Button stop = getButton(IDialogConstants.CANCEL_ID);
        if (stop != null) {
            stop.setEnabled(false);
        }
    }

    private void look() {
        if (over || words == null || words.isDisposed()) {
            return;
        }
        words.setText(progress.words());
        bar.setSelection(progress.percent().orElse(0));
        words.getDisplay().timerExec(LOOK_MILLIS, this::look);
    }
}
