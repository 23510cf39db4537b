package org.cyclework.ui.internal;

import org.cyclework.ui.Licence;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.ShortenedRows;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
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
    private static final int PART = 55;
    private static final int VERSION = 15;
    private static final int TERMS = 30;

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
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        Table table = Widgets.id(new Table(frame, SWT.BORDER | SWT.FULL_SELECTION), "licences.table");
        Widgets.name(table, Messages.Licences_title);
        table.setHeaderVisible(true);
        ShortenedRows.in(table);
        column(table, columns, Messages.Licences_part, PART);
        column(table, columns, Messages.Licences_version, VERSION);
        column(table, columns, Messages.Licences_terms, TERMS);
        Licence.all().forEach(one -> new TableItem(table, SWT.NONE).setText(new String[] {one.part(), one.version(), one.terms()}));
        return area;
    }

    /** All three are in view; each can be drawn wider. */
    private static void column(Table table, TableColumnLayout columns, String title, int share) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        columns.setColumnData(column, new ColumnWeightData(share));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
