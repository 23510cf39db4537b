package org.cyclework.ui.page;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.cyclework.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Draws the cells of a tree or a table so that what does not fit ends with an ellipsis. Needed on GTK only, where it would be
 * cut in the middle of a letter; the item keeps its whole text for screen readers and for the tooltip.
 */
public final class ShortenedRows {

    private static final String ELLIPSIS = "…";
    private static final int MARGIN = 6;

    private ShortenedRows() {
    }

    /** What a cell of a tree shows. */
    public interface Words {

        /** @return the words for the cell of this item in this column */
        String of(TreeItem item, int column);
    }

    /** Where a cell is, and what is in it. */
    private record Cell(Rectangle whole, Image image, Rectangle imagePlace, Rectangle text, int end) {
    }

    /** @return whether cells are drawn here, and not by the system */
    public static boolean needed() {
        return "gtk".equals(SWT.getPlatform());
    }

    /** Shortens the cells of a tree that has columns. */
    public static void in(Tree tree, Words words) {
        drawn(tree, event -> {
            TreeItem item = (TreeItem) event.item;
            int at = event.index;
            int end = IntStream.rangeClosed(0, at).map(each -> tree.getColumn(each).getWidth()).sum();
            paint(tree, event, Arrays.asList(tree.getSelection()).contains(item), words.of(item, at),
                    new Cell(item.getBounds(at), item.getImage(at), item.getImageBounds(at), item.getTextBounds(at), end));
        });
    }

    /** Shortens the cells of a table. */
    public static void in(Table table) {
        drawn(table, event -> {
            TableItem item = (TableItem) event.item;
            int at = event.index;
            Rectangle whole = item.getBounds(at);
            paint(table, event, table.isSelected(table.indexOf(item)), item.getText(at),
                    new Cell(whole, item.getImage(at), item.getImageBounds(at), item.getTextBounds(at), whole.x + whole.width));
        });
    }

    private static void drawn(Control rows, Consumer<Event> paints) {
        if (needed()) {
            rows.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
            rows.addListener(SWT.PaintItem, paints::accept);
        }
    }

    private static void paint(Control rows, Event event, boolean selected, String words, Cell cell) {
        GC gc = event.gc;
        if (selected) {
            gc.setForeground(Palette.INK.color());
        } else {
            // also where the rows above and below alone were to be drawn: over the old letters they would look bold
            gc.setBackground(rows.getBackground());
            gc.fillRectangle(cell.whole());
        }
        if (cell.image() != null) {
            gc.drawImage(cell.image(), cell.imagePlace().x, cell.imagePlace().y + (cell.imagePlace().height - cell.image().getBounds().height) / 2);
        }
        String shown = shortened(words, cell.end() - cell.text().x - MARGIN, text -> gc.textExtent(text).x);
        gc.drawText(shown, cell.text().x, cell.text().y + (cell.text().height - gc.textExtent(shown).y) / 2, true);
    }

    /**
     * Shortens a text.
     *
     * @param room how wide it may be
     * @param width tells how wide a text is
     * @return the text where it fits; otherwise as much of it as fits with an ellipsis at its end
     */
    public static String shortened(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (width.applyAsInt(text.substring(0, middle).stripTrailing() + ELLIPSIS) <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        int whole = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
        return text.substring(0, whole).stripTrailing() + ELLIPSIS;
    }
}
