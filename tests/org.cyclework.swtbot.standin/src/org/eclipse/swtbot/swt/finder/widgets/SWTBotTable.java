package org.eclipse.swtbot.swt.finder.widgets;

import java.util.Arrays;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtbot.swt.finder.SWTBot;

/** A table. */
public class SWTBotTable extends AbstractSWTBot<Table> {

    /** @param table the widget */
    public SWTBotTable(Table table) {
        super(table);
    }

    /** @return how many rows there are */
    public int rowCount() {
        return read(widget::getItemCount);
    }

    /** Waits for the row whose first column has this text. */
    public SWTBotTableItem getTableItem(String text) {
        return new SWTBotTableItem(SWTBot.poll("table item '" + text + "'",
                () -> read(() -> Arrays.stream(widget.getItems()).filter(item -> item.getText(0).equals(text)).findFirst().orElse(null))));
    }

    /** Waits for the row at this place. */
    public SWTBotTableItem getTableItem(int row) {
        return new SWTBotTableItem(SWTBot.poll("table row " + row,
                () -> read(() -> row < widget.getItemCount() ? widget.getItem(row) : null)));
    }

    /** @return the text of a cell; one that is not there is an error */
    public String cell(int row, int column) {
        int columns = read(widget::getColumnCount);
        if (row >= rowCount() || column >= Math.max(1, columns)) {
            throw new IllegalArgumentException("There is no cell " + row + ", " + column);
        }
        return read(() -> widget.getItem(row).getText(column));
    }
}
