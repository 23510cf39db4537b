package org.cyclework.ui;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A question or a short form before the window: it has a title, an id for tests, and letters of the size that is set. */
public abstract class PlainDialog extends Dialog {

    private static final int BESIDE_WORDS = 36;

    private final String id;
    private final String title;

    /**
     * Makes a dialog that answers {@link #CANCEL} until a button says otherwise, also where it goes with its window.
     *
     * @param id what tests find it by, such as "settings.dialog"
     */
    protected PlainDialog(Shell parent, String id, String title) {
        super(parent);
        setReturnCode(CANCEL);
        this.id = id;
        this.title = title;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Widgets.id(shell, id).setText(title);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        TextSize.follow(parent);
        if (getButtonBar() instanceof Composite bar) {
            widen(bar);
        }
        return contents;
    }

    /** Buttons get their width before their letters get their size, and GTK measures with the new letters only later. */
    private static void widen(Composite bar) {
        if (bar.getLayout() instanceof GridLayout grid) {
            grid.makeColumnsEqualWidth = false; // with large letters the widest would make all of them too wide for the screen
        }
        GC gc = new GC(bar);
        for (Control child : bar.getChildren()) {
            if (child instanceof Button button && button.getLayoutData() instanceof GridData data) {
                gc.setFont(button.getFont());
                data.widthHint = Math.max(data.widthHint, gc.textExtent(button.getText(), SWT.DRAW_MNEMONIC).x + BESIDE_WORDS);
            }
        }
        gc.dispose();
    }
}
