package org.cyclework.ui.trainee.report;

import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.ShownEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;

/** The case report: it fills case by case, can be stopped and begun again, and copied as text. */
public final class CaseReportEditor extends ShownEditor {

    private Composite root;
    private PageBrowser page;
    private Button stop;
    private Button again;
    private Button copy;
    private ProgressBar bar;
    private CaseReportJob job;
    private CaseReportModel model;
    private int jobs;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite header = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(16, 10).spacing(8).center(true).wrap(true).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        stop = button(header, Messages.Button_stop, "case-report-stop", () -> job.cancel());
        again = button(header, Messages.Button_again, "case-report-again", this::play);
        copy = button(header, Messages.Button_copyText, "case-report-copy", this::copy);
        bar = Widgets.name(Widgets.id(new ProgressBar(header, SWT.HORIZONTAL | SWT.SMOOTH), "case-report-progress"), Messages.Report_bar);
        page = new PageBrowser(root, "case-report-page", desk().links()::open);
        page.onEscape(this::setFocus);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        root.addDisposeListener(event -> job.cancel());
        Events.onCourseReloaded(root, this::playAnew);
        play();
    }

    private static Button button(Composite parent, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(parent, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    /** What was found so far is about cases as they were. */
    private void playAnew() {
        job.cancel();
        play();
    }

    private void play() {
        Display display = root.getDisplay();
        int number = ++jobs;
        job = new CaseReportJob(desk().library()::course, reached -> display.asyncExec(() -> {
            if (!root.isDisposed() && number == jobs) {
                show(reached);
            }
        }));
        stop.setEnabled(true);
        again.setEnabled(false);
        copy.setEnabled(false);
        job.schedule();
    }

    private void show(CaseReportModel reached) {
        model = reached;
        stop.setEnabled(reached.running());
        again.setEnabled(!reached.running());
        copy.setEnabled(!reached.entries().isEmpty());
        bar.setMaximum(reached.of());
        bar.setSelection(reached.entries().size());
        page.show(CaseReportPage.of(reached));
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(root.getDisplay());
        clipboard.setContents(new Object[] {model.text()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(page);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "report");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        (stop.isEnabled() ? stop : again).setFocus();
    }
}
