package org.cyclework.ui;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

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
        begins().ifPresent(PlainDialog::begin);
        if (getButtonBar() instanceof Composite bar) {
            widen(bar);
        }
        return contents;
    }

    /**
     * Where the keyboard is to begin with. SWT would leave it with the default button, and nowhere where that cannot be pressed yet,
     * so that neither a letter nor Escape would reach the dialog.
     *
     * @return as a rule the first field that can be written in or chosen from; where there is none, SWT decides
     */
    protected Optional<Control> begins() {
        return getDialogArea() instanceof Composite area ? field(area) : Optional.empty();
    }

    private static Optional<Control> field(Composite area) {
        return Arrays.stream(area.getChildren()).flatMap(child -> (isField(child) ? Optional.of(child) : child instanceof Composite inner ? field(inner) : Optional.<Control>empty()).stream())
                .findFirst();
    }

    private static boolean isField(Control control) {
        return control.getEnabled() && (control instanceof Text text && text.getEditable() || control instanceof List);
    }

    /** What stands in a field already is written over by the first key. */
    private static void begin(Control control) {
        control.setFocus();
        if (control instanceof Text text) {
            text.selectAll();
        }
    }

    /** Buttons get their width before their letters get their size, and GTK measures with the new letters only later. */
    static void widen(Composite bar) {
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
