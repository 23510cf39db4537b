package org.cyclework.ui.supervisor.assign;

import java.util.List;
import org.cyclework.supervision.Recipient;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Groups and people with a box before each, narrowed by a few letters; only the rows that are seen are made. */
final class RecipientTable {

    private static final int ROWS = 6;
    private static final int HIGH = 28;
    private static final int WIDTH = 380;

    private final AssignDraft draft;
    private final RowModel<AssignChoices.To> model = new RowModel<>(List.of(Column.of(Messages.Column_name, 60, AssignChoices.To::name),
            Column.of(Messages.Column_kind, 40, AssignChoices.To::kind)), AssignChoices.To::recipient);
    private final Table table;

    private RecipientTable(Composite form, AssignDraft draft, AssignChoices choices, Runnable changed) {
        this.draft = draft;
        Text filter = Widgets.name(Widgets.id(new Text(form, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "assign.to.filter"), Messages.Rows_filterName);
        filter.setMessage(Messages.Rows_filter);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(filter);
        Composite frame = new Composite(form, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, Lettering.scaled(HIGH * ROWS)).applyTo(frame);
        table = Widgets.name(Widgets.id(new Table(frame, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL), "assign.to"), Messages.Assign_toWhom);
        model.columns().forEach(column -> layout.setColumnData(new TableColumn(table, SWT.LEAD), new ColumnWeightData(column.weight())));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                check((TableItem) event.item);
                changed.run();
            }
        });
        filter.addListener(SWT.Modify, event -> narrow(filter.getText()));
        model.rows(choices.people());
        narrow("");
        if (choices.people().isEmpty()) {
            Label nobody = Widgets.style(Widgets.id(new Label(form, SWT.WRAP), "assign.nobody"), "CyMuted");
            nobody.setText(Messages.Assign_noPeople);
            GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(nobody);
        }
    }

    /** Puts filter and table into a form. */
    static void in(Composite form, AssignDraft draft, AssignChoices choices, Runnable changed) {
        new RecipientTable(form, draft, choices, changed);
    }

    private void narrow(String typed) {
        model.narrow(typed);
        table.setItemCount(model.shown().size());
        table.clearAll();
    }

    private void fill(Event event) {
        if (event.index < model.shown().size()) {
            TableItem item = (TableItem) event.item;
            item.setText(new String[] {model.cell(event.index, 0), model.cell(event.index, 1)});
            item.setChecked(draft.to().contains(model.shown().get(event.index).recipient()));
        }
    }

    private void check(TableItem item) {
        Recipient recipient = model.shown().get(table.indexOf(item)).recipient();
        if (item.getChecked()) {
            draft.to().add(recipient);
        } else {
            draft.to().remove(recipient);
        }
    }
}
