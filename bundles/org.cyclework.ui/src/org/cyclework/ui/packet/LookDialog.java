package org.cyclework.ui.packet;

import java.util.List;
import org.cyclework.record.HomeKind;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Arrows;
import org.cyclework.ui.page.Writing;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what is in a packet before anything of it is taken in. */
final class LookDialog extends PlainDialog {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 240;

    private final List<String> lines;
    private final String deed;
    private final boolean may;
    private final List<HomeKind> kinds;
    private HomeKind kind;

    /**
     * @param lines what is in it
     * @param deed what the button says that takes it in
     * @param may whether it can be taken in
     * @param kinds what its machine can be admitted as, the likeliest first; asked for where there are several
     */
    LookDialog(Shell parent, List<String> lines, String deed, boolean may, List<HomeKind> kinds) {
        super(parent, "stick.dialog", Messages.Title_in);
        this.lines = lines;
        this.deed = deed;
        this.may = may;
        this.kinds = List.copyOf(kinds);
        kind = kinds.isEmpty() ? HomeKind.SEAT : kinds.getFirst();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).applyTo(area);
        Text report = Writing.report(area, "stick.report", Messages.Title_in, WIDTH, HEIGHT);
        report.setText(String.join("\n\n", lines));
        if (kinds.size() > 1) {
            askKind(area);
        }
        return area;
    }

    private void askKind(Composite area) {
        Composite choice = Widgets.name(new Composite(area, SWT.NONE), Messages.Kind_title);
        GridLayoutFactory.fillDefaults().applyTo(choice);
        new Label(choice, SWT.NONE).setText(Messages.Kind_title);
        for (HomeKind each : kinds) {
            Button button = Widgets.id(new Button(choice, SWT.RADIO), "stick.kind." + each.word());
            Arrows.choose(button);
            button.setText(switch (each) {
                case SEAT -> Messages.Kind_seat;
                case PERSONAL -> Messages.Kind_personal;
                case SUPERVISOR -> Messages.Kind_supervisor;
            });
            button.setSelection(each == kind);
            button.addListener(SWT.Selection, event -> kind = button.getSelection() ? each : kind);
        }
    }

    /** @return what the machine is to be admitted as */
    HomeKind kind() {
        return kind;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Widgets.id(createButton(parent, IDialogConstants.CANCEL_ID, may ? Messages.Button_leaveIt : IDialogConstants.CLOSE_LABEL, !may), "stick.leave");
        if (may) {
            Widgets.id(createButton(parent, IDialogConstants.OK_ID, deed, true), "stick.take");
        }
    }
}
