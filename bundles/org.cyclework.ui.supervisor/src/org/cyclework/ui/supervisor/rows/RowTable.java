package org.cyclework.ui.supervisor.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * A table that makes only the rows that are seen, below a field that narrows it; where it has no rows it says why. Enter or a
 * double click opens a row, a click on a title puts the rows in order.
 *
 * @param <T> what a row is about
 */
public final class RowTable<T> extends Composite {

    private static final int LEAST = 56;
    private static final int HIGH = 30;
    private static final int FIELD = 210;

    private final RowModel<T> model;
    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final Composite frame;
    private final Text field;
    private final Table table;
    private final Label nothing;
    private Consumer<T> onOpen = row -> {};
    private Runnable onSelect = () -> {};
    private String empty = "";
    private boolean read;
    private boolean wanted;

    /**
     * @param parent where it goes
     * @param id by which tests find the table; the field is {@code id-filter}, the words for no rows {@code id-empty}
     * @param name what screen readers say
     * @param style SWT.SINGLE or SWT.MULTI
     * @param model what it shows
     */
    public RowTable(Composite parent, String id, String name, int style, RowModel<T> model) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(this);
        field = Widgets.name(Widgets.id(new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), id + "-filter"), Messages.Rows_filterName);
        field.setMessage(Messages.Rows_filter);
        GridDataFactory.fillDefaults().hint(FIELD, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(field);
        field.addListener(SWT.Modify, event -> narrow());
        field.addListener(SWT.KeyDown, this::toTheRows);
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(body);
        frame = new Composite(body, SWT.NONE);
        table = Widgets.name(Widgets.id(new Table(frame, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL), id), name);
        table.setHeaderVisible(true);
        columns();
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Lettering.scaled(HIGH)));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(row -> onOpen.accept(row)));
        table.addListener(SWT.Selection, event -> onSelect.run());
        nothing = Widgets.style(Widgets.id(new Label(body, SWT.WRAP), id + "-empty"), "CyMuted");
        Lettering.look(nothing, Lettering.Look.READING);
        Preferences.follow(this, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), table::redraw);
        nothing.setText(Messages.Rows_reading);
        stack.topControl = nothing;
        field.setVisible(false);
    }

    private void columns() {
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        for (int i = 0; i < model.columns().size(); i++) {
            Column<T> column = model.columns().get(i);
            TableColumn shown = new TableColumn(table, SWT.LEAD);
            shown.setText(column.title());
            layout.setColumnData(shown, new ColumnWeightData(column.weight(), LEAST));
            int at = i;
            shown.addListener(SWT.Selection, event -> sort(at));
        }
    }

    private void sort(int column) {
        model.sort(column);
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(model.backwards() ? SWT.DOWN : SWT.UP);
        again(selection());
    }

    /** Says what is said where there are no rows at all. */
    public RowTable<T> whenEmpty(String words) {
        empty = words;
        return this;
    }

    /** Says what Enter and a double click do. */
    public RowTable<T> onOpen(Consumer<T> opens) {
        onOpen = opens;
        return this;
    }

    /** Says what happens when other rows are selected. */
    public RowTable<T> onSelect(Runnable hears) {
        onSelect = hears;
        return this;
    }

    /** Shows these rows; what was selected and is still there stays so. */
    public void show(List<T> rows) {
        List<T> before = selection();
        boolean first = wanted;
        read = true;
        wanted = false;
        model.rows(rows);
        field.setVisible(model.count() > 0);
        again(before);
        if (first) {
            setFocus();
        }
    }

    private void narrow() {
        List<T> before = selection();
        model.narrow(field.getText());
        again(before);
    }

    private void again(List<T> before) {
        table.setRedraw(false);
        table.setItemCount(model.shown().size());
        table.clearAll();
        table.setSelection(before.stream().flatMapToInt(row -> model.find(row).stream()).toArray());
        if (table.getSelectionCount() == 0 && !model.shown().isEmpty()) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        nothing.setText(model.count() == 0 ? empty : Messages.Rows_none);
        stack.topControl = model.shown().isEmpty() ? nothing : frame;
        body.layout();
        onSelect.run();
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < model.shown().size()) {
            for (int column = 0; column < model.columns().size(); column++) {
                item.setText(column, model.cell(event.index, column));
            }
        }
    }

    private void toTheRows(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            table.setFocus();
            event.doit = false;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            selected().ifPresent(row -> onOpen.accept(row));
        } else if (event.keyCode == SWT.ESC) {
            field.setText("");
        }
    }

    /** @return the row that is selected; the first of several */
    public Optional<T> selected() {
        return selection().stream().findFirst();
    }

    /** @return the rows that are selected */
    public List<T> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(at -> at < model.shown().size()).mapToObj(model.shown()::get).toList();
    }

    @Override
    public boolean setFocus() {
        wanted = !read; // it gets it when there is something to give it to
        return table.getItemCount() > 0 ? table.setFocus() : read ? field.setFocus() : forceFocus();
    }
}
