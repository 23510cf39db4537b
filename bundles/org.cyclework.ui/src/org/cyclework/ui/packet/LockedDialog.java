package org.cyclework.ui.packet;

import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the passphrase of a packet, which may be none. */
final class LockedDialog extends PlainDialog {

    private static final int WIDTH = 420;

    private final String ask;
    private final String deed;
    private Text field;
    private char[] typed = {};

    LockedDialog(Shell parent, String title, String ask, String deed) {
        super(parent, "locked.dialog", title);
        this.ask = ask;
        this.deed = deed;
    }

    /** @return what was typed; empty for none. Whoever asks wipes it */
    char[] typed() {
        return typed;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 10).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(ask);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        field = Widgets.name(Widgets.id(new Text(area, SWT.BORDER | SWT.PASSWORD), "locked.secret"), Messages.Label_passphrase);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, deed, true), "locked.ok");
    }

    @Override
    protected void okPressed() {
        typed = field.getTextChars();
        super.okPressed();
    }
}
