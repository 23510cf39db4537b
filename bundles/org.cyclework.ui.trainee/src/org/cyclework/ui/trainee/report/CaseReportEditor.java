package org.cyclework.ui.trainee.report;

import org.cyclework.ui.Engines;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.runtime.IProgressMonitor;
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
import org.eclipse.ui.part.EditorPart;

/** The case report: it fills case by case, can be stopped and begun again, and copied as text. */
public final class CaseReportEditor extends EditorPart {

    /** Id of this editor. */
    public static final String ID = "org.cyclework.ui.trainee.editors.caseReport";

    private Composite root;
    private PageBrowser page;
    private Button stop;
    private Button again;
    private Button copy;
    private ProgressBar bar;
    private CaseReportJob job;
    private CaseReportModel model;

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
        stop = button(header, "S&top", "case-report-stop", () -> job.cancel());
        again = button(header, "Play a&gain", "case-report-again", this::play);
        copy = button(header, "&Copy as text", "case-report-copy", this::copy);
        bar = Widgets.name(Widgets.id(new ProgressBar(header, SWT.HORIZONTAL | SWT.SMOOTH), "case-report-progress"), "Cases played");
        page = new PageBrowser(root, "case-report-page", link -> Engines.get(LinkOpener.class).open(link));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        root.addDisposeListener(event -> job.cancel());
        play();
    }

    private static Button button(Composite parent, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(parent, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void play() {
        Display display = root.getDisplay();
        job = new CaseReportJob(reached -> display.asyncExec(() -> {
            if (!root.isDisposed()) {
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
        return adapter == PageBrowser.class ? adapter.cast(page) : super.getAdapter(adapter);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        (stop.isEnabled() ? stop : again).setFocus();
    }
}
