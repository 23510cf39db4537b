package org.cyclework.ui.supervisor.office;

import java.util.function.UnaryOperator;
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

/** Asks for one line, and says at once why what is typed will not do. */
public final class LineDialog extends PlainDialog {

    private static final int WIDTH = 420;

    private final String id;
    private final String title;
    private final String words;
    private final UnaryOperator<String> refuses;
    private String line;
    private Text field;
    private Label error;

    /**
     * @param id by which tests find it, as {@code id-dialog}, {@code id-text} and {@code id-ok}
     * @param title what it is about
     * @param words what is asked
     * @param line what stands in it at first
     * @param refuses says why a line will not do; nothing where it will
     */
    public LineDialog(Shell parent, String id, String title, String words, String line, UnaryOperator<String> refuses) {
        super(parent, id + "-dialog", title);
        this.id = id;
        this.title = title;
        this.words = words;
        this.line = line;
        this.refuses = refuses;
    }

    /** @return what was typed */
    public String line() {
        return line;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 10).applyTo(area);
        Label asked = new Label(area, SWT.WRAP);
        asked.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(asked);
        field = Widgets.name(Widgets.id(new Text(area, SWT.BORDER), id + "-text"), words);
        field.setText(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        error = Widgets.id(new Label(area, SWT.WRAP), id + "-error");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(error);
        field.addListener(SWT.Modify, event -> read());
        return area;
    }

    private void read() {
        line = field.getText().strip();
        String why = refuses.apply(line);
        getButton(IDialogConstants.OK_ID).setEnabled(why.isEmpty() && !line.isEmpty());
        error.setText(line.isEmpty() ? "" : why);
        error.requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, title, true), id + "-ok");
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false), id + "-cancel");
        read();
    }
}
