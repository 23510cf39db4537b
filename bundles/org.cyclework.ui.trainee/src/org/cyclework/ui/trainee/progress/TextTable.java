package org.cyclework.ui.trainee.progress;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.cyclework.ui.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table of text whose selected rows, or all if none is selected, can be copied with the keyboard; Enter and a double click open a row. */
final class TextTable {

    private final Table table;
    private List<List<String>> rows = List.of();

    /**
     * @param id by which tests find the table
     * @param name said by screen readers
     * @param columns their headings
     * @param opens is told the number of a row that is opened, from 0
     */
    TextTable(Composite parent, String id, String name, List<String> columns, IntConsumer opens) {
        table = Widgets.name(Widgets.id(new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL), id), name);
        table.setHeaderVisible(true);
        columns.forEach(column -> new TableColumn(table, SWT.LEFT).setText(column));
        table.addListener(SWT.KeyDown, this::copy);
        table.addListener(SWT.DefaultSelection, event -> opens.accept(table.indexOf((TableItem) event.item)));
    }

    /** Shows these rows instead of those before. */
    void show(List<List<String>> shown) {
        rows = List.copyOf(shown);
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
    }

    Table control() {
        return table;
    }

    private void copy(Event event) {
        if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'c' && !rows.isEmpty()) {
            Clipboard clipboard = new Clipboard(event.display);
            clipboard.setContents(new Object[] {text(rows, table.getSelectionIndices())}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    /** @return the selected rows, or all where none is selected, a line each with tabs between the cells */
    static String text(List<List<String>> rows, int... selected) {
        List<List<String>> chosen = selected.length == 0 ? rows : Arrays.stream(selected).mapToObj(rows::get).toList();
        return chosen.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }
}
