package org.cyclework.ui.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks who sits at the desk. */
final class TraineeDialog extends PlainDialog {

    /** What the dialog answers where somebody new wants to sit down. */
    static final int ANOTHER = 1025;

    private final List<Learner> learners;
    private final Optional<Learner> current;
    private org.eclipse.swt.widgets.List list;
    private Optional<Learner> chosen = Optional.empty();

    TraineeDialog(Shell parent, List<Learner> learners, Optional<Learner> current) {
        super(parent, "trainee.dialog", Messages.Dialog_trainee);
        this.learners = learners;
        this.current = current;
    }

    /** @return who was chosen */
    Optional<Learner> chosen() {
        return chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(24, 20).spacing(0, 10).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Label_who);
        list = Widgets.id(new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL), "trainee.list");
        Widgets.name(list, Messages.Label_trainees);
        learners.forEach(learner -> list.add(PersonName.isolated(learner.name())));
        current.ifPresent(learner -> list.select(learners.indexOf(learner)));
        GridDataFactory.fillDefaults().grab(true, true).hint(320, 180).applyTo(list);
        list.addListener(SWT.Selection, event -> getButton(IDialogConstants.OK_ID).setEnabled(list.getSelectionIndex() >= 0));
        list.addListener(SWT.DefaultSelection, event -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button another = createButton(parent, ANOTHER, Messages.Button_newTrainee, false);
        Widgets.id(another, "trainee.new");
        Button sit = createButton(parent, IDialogConstants.OK_ID, Messages.Button_switch, true);
        Widgets.id(sit, "trainee.ok").setEnabled(list.getSelectionIndex() >= 0);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == ANOTHER) {
            setReturnCode(ANOTHER);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        int index = list.getSelectionIndex();
        if (index >= 0) {
            chosen = Optional.of(learners.get(index));
            super.okPressed();
        }
    }
}
