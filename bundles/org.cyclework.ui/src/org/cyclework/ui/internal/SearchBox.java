package org.cyclework.ui.internal;

import org.cyclework.ui.Ids;
import org.cyclework.ui.Searching;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Widgets;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The search box at the right end of the tool bar: searches after a short pause in typing, Enter opens the first place that was found. */
public final class SearchBox extends WorkbenchWindowControlContribution {

    static final String ID = "search.box";
    private static final int PAUSE_MILLIS = 200;
    private static final int WIDTH = 340;

    private Text box;
    private String asked = "";

    @Override
    protected Control createControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(frame);
        box = Widgets.id(new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), ID);
        box.setMessage(Messages.Search_hint);
        Widgets.name(box, Messages.Search_name);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(box);
        box.addListener(SWT.Modify, event -> soon());
        box.addListener(SWT.DefaultSelection, event -> {
            ask();
            Searching view = view();
            if (view != null) {
                view.openFirst();
            }
        });
        box.addListener(SWT.KeyDown, this::key);
        return frame;
    }

    private void soon() {
        box.getDisplay().timerExec(PAUSE_MILLIS, pause(box.getText()));
    }

    /** Runs after the pause; asks only if nothing more was typed. */
    private Runnable pause(String typed) {
        return () -> {
            if (!box.isDisposed() && box.getText().equals(typed)) {
                ask();
            }
        };
    }

    private void ask() {
        String query = box.getText().strip();
        if (!query.equals(asked)) {
            asked = query;
            Searching view = view();
            if (view != null) {
                view.search(query);
            }
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            IWorkbenchPage page = page();
            IViewPart results = page == null ? null : page.findView(Ids.VIEW_SEARCH);
            if (results != null) {
                page.activate(results);
                event.doit = false;
            }
        } else if (event.keyCode == SWT.ESC) {
            box.setText("");
        }
    }

    /** The platform knows the window of a control only after it has made it. */
    private static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getActivePage();
    }

    private Searching view() {
        IWorkbenchPage page = page();
        if (page == null) {
            return null;
        }
        try {
            IViewPart view = page.showView(Ids.VIEW_SEARCH, null, IWorkbenchPage.VIEW_VISIBLE);
            return Adapters.adapt(view, Searching.class);
        } catch (PartInitException broken) {
            Trouble.report(Messages.Job_search, broken);
            return null;
        }
    }
}
