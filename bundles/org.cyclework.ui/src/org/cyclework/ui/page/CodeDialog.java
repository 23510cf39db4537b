package org.cyclework.ui.page;

import java.nio.file.Path;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.account.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Shows a recovery code, to be printed, saved or written down. That of an account is shown this once and goes only when that was said
 * to be done; that of a computer can wait, and is not done with before.
 */
public final class CodeDialog extends PlainDialog {

    private static final int PRINT = 1025;
    private static final int SAVE = 1026;
    private static final int COPY = 1027;

    private final CodeSheet sheet;
    private Label told;
    private Button kept;
    private boolean keptOnce;

    /** @param sheet the code, and whose it is */
    public CodeDialog(Shell parent, CodeSheet sheet) {
        super(parent, "code.dialog", Messages.Dialog_code);
        this.sheet = sheet;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Form form = new Form(area, "code");
        String title = sheet.title();
        form.heading(title);
        form.words(sheet.words());
        Text letters = Widgets.name(Widgets.id(new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.CENTER), "code.letters"), title);
        letters.setText(sheet.code().letters());
        letters.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(letters);
        kept = Widgets.id(new Button(area, SWT.CHECK), "code.kept");
        kept.setText(Messages.Code_kept);
        kept.addListener(SWT.Selection, event -> offer());
        told = form.told();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, PRINT, Messages.Button_print, false), "code.print");
        Widgets.id(createButton(parent, SAVE, Messages.Button_save, false), "code.save");
        Widgets.id(createButton(parent, COPY, Messages.Button_copy, false), "code.copy");
        if (sheet.isShownAgain()) {
            Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, Messages.Button_later, false), "code.later");
        }
        Widgets.id(createButton(parent, IDialogConstants.OK_ID, Messages.Button_done, false), "code.done");
        offer();
    }

    /** @return whether whoever saw it says that it is kept; asked afterwards */
    public boolean isKept() {
        return keptOnce;
    }

    private void offer() {
        keptOnce = kept.getSelection();
        Button done = getButton(IDialogConstants.OK_ID);
        done.setEnabled(keptOnce);
        getShell().setDefaultButton(keptOnce ? done : null);
    }

    private void kept() {
        kept.setSelection(true);
        offer();
    }

    @Override
    protected void cancelPressed() {
        if (kept.getSelection() || sheet.isShownAgain()) {
            super.cancelPressed();
        } else {
            Form.tell(told, Messages.Code_notKept);
        }
    }

    /** Escape and the frame of the window come here, and not to the button that cancels. */
    @Override
    protected void handleShellCloseEvent() {
        cancelPressed();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case PRINT -> print();
            case SAVE -> save();
            case COPY -> copy();
            default -> super.buttonPressed(id);
        }
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(told.getDisplay());
        clipboard.setContents(new Object[] {sheet.code().letters()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        kept();
        Form.tell(told, Messages.Code_copied);
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(getShell().getText());
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFilterExtensions(new String[] {"*.txt"});
        dialog.setFileName(sheet.fileName());
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            Work.load(Messages.Dialog_code, told, () -> sheet.save(Path.of(file)), name -> {
                kept();
                Form.tell(told, Messages.bind(Messages.Code_saved, name));
            },
                    failure -> Form.tell(told, Messages.bind(Messages.Code_failed, failure.getMessage())));
        }
    }

    private void print() {
        PrinterData chosen = new PrintDialog(getShell()).open();
        if (chosen == null) {
            return;
        }
        Printer printer = new Printer(chosen);
        if (printer.startJob(sheet.title())) {
            GC gc = new GC(printer);
            int inch = printer.getDPI().x;
            int y = inch;
            for (String line : sheet.lines()) {
                y = drawn(gc, line, inch, y, printer.getClientArea().width - 2 * inch);
            }
            gc.dispose();
            printer.endJob();
            kept();
        }
        printer.dispose();
    }

    /** Draws a line of the sheet, broken where the paper ends. @return where the next one goes */
    private static int drawn(GC gc, String line, int x, int y, int width) {
        TextLayout layout = new TextLayout(gc.getDevice());
        layout.setFont(gc.getFont());
        layout.setWidth(width);
        layout.setText(line.isEmpty() ? " " : line);
        layout.draw(gc, x, y);
        int below = y + layout.getBounds().height;
        layout.dispose();
        return below;
    }
}
