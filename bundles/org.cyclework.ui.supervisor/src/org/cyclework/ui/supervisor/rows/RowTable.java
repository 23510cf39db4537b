package org.cyclework.ui.supervisor.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.ShortenedRows;
import org.cyclework.ui.supervisor.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
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

    private static final int HEADING = 24;
    private static final int ARROW = 18;
    private static final int AROUND = 20;
    private static final int MEASURED = 6;
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
    private boolean choosing;

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
        GridDataFactory.fillDefaults().grab(true, false).hint(FIELD, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(field);
        field.addListener(SWT.Modify, event -> narrow());
        field.addListener(SWT.KeyDown, this::toTheRows);
        body = new Composite(this, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(body);
        frame = new Composite(body, SWT.NONE);
        table = Widgets.name(Widgets.id(new Table(frame, style | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL), id), name);
        table.setHeaderVisible(true);
        columns();
        table.addListener(SWT.SetData, this::fill);
        ShortenedRows.in(table);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Lettering.scaled(HIGH)));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(row -> onOpen.accept(row)));
        table.addListener(SWT.Selection, event -> onSelect.run());
        table.addListener(SWT.KeyDown, this::first);
        table.addListener(SWT.MouseMove, this::tell);
        frame.addListener(SWT.Resize, event -> widths());
        nothing = Widgets.style(Widgets.id(new Label(body, SWT.WRAP), id + "-empty"), "CyMuted");
        Lettering.look(nothing, Lettering.Look.READING);
        Preferences.follow(this, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> getDisplay().asyncExec(this::measured));
        nothing.setText(Messages.Rows_reading);
        stack.topControl = nothing;
        field.setVisible(false);
    }

    private void columns() {
        frame.setLayout(new FillLayout());
        for (int i = 0; i < model.columns().size(); i++) {
            TableColumn shown = new TableColumn(table, SWT.LEAD);
            shown.setText(model.columns().get(i).title());
            int at = i;
            shown.addListener(SWT.Selection, event -> sort(at));
        }
    }

    /** @return how wide it has to be so that nothing in it is cut */
    int wanted() {
        int[] headings = headings();
        int[] words = words();
        return IntStream.range(0, headings.length).map(at -> Math.max(headings[at], words[at])).sum() + table.getVerticalBar().getSize().x;
    }

    private void measured() {
        if (!isDisposed()) {
            table.redraw();
            widths();
        }
    }

    /** Gives each column its share of the width. */
    private void widths() {
        int room = frame.getClientArea().width - table.getVerticalBar().getSize().x;
        if (room <= 0) {
            return;
        }
        int[] widths = Widths.share(room, headings(), words());
        for (int at = 0; at < widths.length; at++) {
            table.getColumn(at).setWidth(widths[at]);
        }
    }

    private int[] headings() {
        int[] headings = new int[model.columns().size()];
        GC gc = new GC(table);
        gc.setFont(Lettering.font(Lettering.Look.STRONG));
        Arrays.setAll(headings, at -> gc.textExtent(model.columns().get(at).title()).x + HEADING + (model.sorted().equals(OptionalInt.of(at)) ? ARROW : 0));
        gc.dispose();
        return headings;
    }

    private int[] words() {
        int[] words = new int[model.columns().size()];
        GC gc = new GC(table);
        gc.setFont(table.getFont());
        Arrays.setAll(words, at -> model.longest(at, MEASURED).stream().mapToInt(text -> gc.textExtent(text).x + AROUND).max().orElse(0));
        gc.dispose();
        return words;
    }

    /** Words that are cut are told in full where the mouse rests on them. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String cut = item == null ? null : IntStream.range(0, table.getColumnCount()).filter(at -> item.getBounds(at).contains(event.x, event.y)).boxed()
                .filter(at -> item.getTextBounds(at).width < extent(item.getText(at))).map(item::getText).findFirst().orElse(null);
        if (!Objects.equals(cut, table.getToolTipText())) {
            table.setToolTipText(cut);
        }
    }

    private int extent(String text) {
        GC gc = new GC(table);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width;
    }

    private void sort(int column) {
        model.sort(column);
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(model.backwards() ? SWT.DOWN : SWT.UP);
        again(selection());
    }

    /** No row is selected before somebody selects one, since something is done to whoever is selected. */
    public RowTable<T> chooses() {
        choosing = true;
        return this;
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
        if (!choosing && table.getSelectionCount() == 0 && !model.shown().isEmpty()) {
            table.setSelection(0);
        }
        table.setRedraw(true);
        widths();
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

    /** Where nobody is selected yet, Enter selects the first; another one opens it. */
    private void first(Event event) {
        if (Enter.is(event.keyCode) && table.getSelectionCount() == 0 && table.getItemCount() > 0) {
            table.setSelection(0);
            onSelect.run();
            event.doit = false;
        }
    }

    private void toTheRows(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
            table.setFocus();
            event.doit = false;
        } else if (Enter.is(event.keyCode)) {
            selected().ifPresent(row -> onOpen.accept(row));
        } else if (event.keyCode == SWT.ESC) {
            field.setText("");
        }
    }

    /** Selects the row that is about the same, where it is shown. */
    public void select(T row) {
        model.find(row).ifPresent(at -> {
            table.setSelection(at);
            onSelect.run();
        });
    }

    /** Selects the rows that are about the same, as far as they are shown. */
    public void select(List<T> rows) {
        table.setSelection(rows.stream().flatMapToInt(row -> model.find(row).stream()).toArray());
        onSelect.run();
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
        return table.getItemCount() > 0 ? table.setFocus() : read && field.getVisible() ? field.setFocus() : forceFocus();
    }
}
