package org.cyclework.ui.internal;

import org.cyclework.record.PersonName;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a name, and for nothing else. */
final class NameDialog extends PlainDialog {

    private final boolean first;
    private Text field;
    private Label error;
    private PersonName name;

    /** @param first whether it is the first question that the program asks */
    NameDialog(Shell parent, boolean first) {
        super(parent, "name.dialog", first ? Messages.Dialog_welcome : Messages.Dialog_newTrainee);
        this.first = first;
    }

    /** @return the name that was given; only there once the dialog was left with OK */
    PersonName name() {
        return name;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(28, 22).spacing(0, 10).applyTo(area);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
        Label heading = new Label(area, SWT.WRAP);
        heading.setText(first ? Messages.Label_yourName : Messages.Label_newName);
        heading.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setHeight(17)));
        Label why = new Label(area, SWT.WRAP);
        why.setText(first ? Messages.Label_whyName + Messages.Label_whyNameShared : Messages.Label_whyName);
        why.setForeground(Palette.MUTED.color());
        GridDataFactory.fillDefaults().hint(400, SWT.DEFAULT).applyTo(why);
        field = new Text(area, SWT.BORDER);
        field.setTextLimit(PersonName.MOST);
        field.setMessage(Messages.Label_name);
        field.setData(Ids.WIDGET_KEY, "name.text");
        Widgets.name(field, Messages.Label_name);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(field);
        error = Widgets.id(new Label(area, SWT.WRAP), "name.error");
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(error);
        field.addListener(SWT.Modify, event -> read());
        return area;
    }

    /** Says at once why something is no name, before anybody presses a button. */
    private void read() {
        PersonName.Reading reading = PersonName.read(field.getText());
        name = reading.name().orElse(null);
        getButton(IDialogConstants.OK_ID).setEnabled(name != null);
        error.setText(reading instanceof PersonName.Refused refused && !field.getText().isBlank() ? refused.reason() : "");
        error.requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        Button begin = createButton(parent, IDialogConstants.OK_ID, first ? Messages.Button_begin : Messages.Button_add, true);
        begin.setEnabled(false);
        begin.setData(Ids.WIDGET_KEY, "name.ok");
        Button later = createButton(parent, IDialogConstants.CANCEL_ID, first ? Messages.Button_later : Messages.Button_cancel, false);
        later.setData(Ids.WIDGET_KEY, "name.cancel");
    }

    @Override
    protected void okPressed() {
        if (name != null) {
            super.okPressed();
        }
    }
}
