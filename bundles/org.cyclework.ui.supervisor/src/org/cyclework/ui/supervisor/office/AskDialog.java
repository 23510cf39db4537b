package org.cyclework.ui.supervisor.office;

import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Says what would be done and asks whether to do it; the safe answer has the focus, so that no key that was meant for something else does it. */
public final class AskDialog extends PlainDialog {

    private static final int WIDTH = 440;

    private final String id;
    private final String words;
    private final String does;

    private AskDialog(Shell parent, String id, String title, String words, String does) {
        super(parent, id + "-dialog", title);
        this.id = id;
        this.words = words;
        this.does = does;
    }

    /**
     * Asks.
     *
     * @param id by which tests find it, as {@code id-dialog}, {@code id-ok} and {@code id-cancel}
     * @param title what it is about
     * @param words what would be done
     * @param does what the button says that does it
     * @return whether to do it
     */
    public static boolean ask(Shell parent, String id, String title, String words, String does) {
        return new AskDialog(parent, id, title, words, does).open() == Window.OK;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 10).applyTo(area);
        Label label = Widgets.id(new Label(area, SWT.WRAP), id + "-words");
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, does, false), id + "-ok");
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true), id + "-cancel");
    }
}
