package org.cyclework.ui.internal;

import org.cyclework.ui.Licence;
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
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists what the program stands on, each part with its licence. */
final class LicencesDialog extends PlainDialog {

    private static final int WIDTH = 680;
    private static final int HEIGHT = 380;

    LicencesDialog(Shell parent) {
        super(parent, "licences.dialog", Messages.Licences_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(20, 18).spacing(0, 10).applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Messages.Licences_text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(words);
        Table table = Widgets.id(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "licences.table");
        Widgets.name(table, Messages.Licences_title);
        table.setHeaderVisible(true);
        for (String title : new String[] {Messages.Licences_part, Messages.Licences_version, Messages.Licences_terms}) {
            new TableColumn(table, SWT.NONE).setText(title);
        }
        Licence.all().forEach(one -> new TableItem(table, SWT.NONE).setText(new String[] {one.part(), one.version(), one.terms()}));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
