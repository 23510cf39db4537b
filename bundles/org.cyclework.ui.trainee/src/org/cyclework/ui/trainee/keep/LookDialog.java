package org.cyclework.ui.trainee.keep;

import java.util.List;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what is in a packet before anything of it is taken in. */
final class LookDialog extends PlainDialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;

    private final List<String> lines;
    private final String deed;
    private final boolean may;

    /**
     * @param lines what is in it
     * @param deed what the button says that takes it in
     * @param may whether it can be taken in
     */
    LookDialog(Shell parent, List<String> lines, String deed, boolean may) {
        super(parent, "stick.dialog", Messages.Title_in);
        this.lines = lines;
        this.deed = deed;
        this.may = may;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(area);
        Text report = Widgets.name(Widgets.id(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "stick.report"), Messages.Title_in);
        report.setText(String.join("\n\n", lines));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(report);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, may ? Messages.Button_leaveIt : IDialogConstants.CLOSE_LABEL, !may), "stick.leave");
        if (may) {
            Widgets.id(createButton(parent, IDialogConstants.OK_ID, deed, true), "stick.take");
        }
    }
}
