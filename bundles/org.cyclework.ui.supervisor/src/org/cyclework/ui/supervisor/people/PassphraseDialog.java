package org.cyclework.ui.supervisor.people;

import java.util.Optional;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.account.NewPassphrase;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for somebody's new passphrase, typed twice; best by that person. */
final class PassphraseDialog extends PlainDialog {

    private static final int WIDTH = 420;

    private final String words;
    private final String deed;
    private Text first;
    private Text second;
    private Label told;
    private char[] typed = {};

    /**
     * @param title what is done
     * @param words what it comes to
     */
    PassphraseDialog(Shell parent, String title, String words) {
        super(parent, "passphrase.dialog", title);
        this.words = words;
        deed = title;
    }

    /** @return what was typed; whoever asks wipes it */
    char[] typed() {
        return typed;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 8).applyTo(area);
        label(area, words);
        first = field(area, Messages.bind(Messages.Account_first, NewPassphrase.LEAST), "first");
        second = field(area, Messages.Account_second, "second");
        told = Widgets.id(label(area, ""), "passphrase.told");
        return area;
    }

    private static Label label(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Text field(Composite area, String name, String id) {
        label(area, name);
        Text field = Widgets.name(Widgets.id(new Text(area, SWT.BORDER | SWT.PASSWORD), "passphrase." + id), name);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, event -> allow());
        return field;
    }

    private void allow() {
        Optional<String> wrong = NewPassphrase.wrong(first.getTextChars(), second.getTextChars());
        told.setText(wrong.orElse(""));
        told.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, deed, true), "passphrase.ok").setEnabled(false);
    }

    @Override
    protected void okPressed() {
        typed = first.getTextChars();
        super.okPressed();
    }
}
