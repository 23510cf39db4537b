package org.cyclework.ui;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Questions that cannot wait, and what has to be read before anything else, in letters of the size that is set. */
public final class Asking {

    private Asking() {
    }

    /**
     * Asks, and waits for an answer.
     *
     * @param buttons the answers; the first one is given by Enter
     * @return the number of the answer, from 0; negative where the question was left
     */
    public static int question(Shell parent, String title, String words, String... buttons) {
        return new Lettered(parent, title, words, MessageDialog.QUESTION, buttons).open();
    }

    /** Tells something, and waits until it is read. */
    static void tell(Shell parent, String title, String words) {
        new Lettered(parent, title, words, MessageDialog.INFORMATION, IDialogConstants.OK_LABEL).open();
    }

    /** The platform's dialog, whose letters would stay small. */
    private static final class Lettered extends MessageDialog {

        Lettered(Shell parent, String title, String words, int kind, String... buttons) {
            super(parent, title, null, words, kind, 0, buttons);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            Widgets.id(shell, "asking.dialog");
        }

        @Override
        protected Control createContents(Composite parent) {
            Control contents = super.createContents(parent);
            TextSize.follow(parent);
            if (getButtonBar() instanceof Composite bar) {
                PlainDialog.widen(bar);
            }
            return contents;
        }
    }
}
