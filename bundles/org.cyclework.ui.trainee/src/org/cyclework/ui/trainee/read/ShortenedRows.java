package org.cyclework.ui.trainee.read;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cyclework.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Draws the cells of a tree so that what does not fit ends with an ellipsis. Needed on GTK only, where it would be cut in the
 * middle of a letter; the item keeps its whole text for screen readers and for the tooltip.
 */
final class ShortenedRows {

    private static final String ELLIPSIS = "…";
    private static final int MARGIN = 6;

    private ShortenedRows() {
    }

    /** What a cell shows. */
    interface Words {

        /** @return the words for the cell of this item in this column */
        String of(TreeItem item, int column);
    }

    /** @return whether cells are drawn here, and not by the system */
    static boolean needed() {
        return "gtk".equals(SWT.getPlatform());
    }

    /** Shortens the cells of a tree that has columns. */
    static void in(Tree tree, Words words) {
        if (!needed()) {
            return;
        }
        tree.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
        tree.addListener(SWT.PaintItem, event -> {
            TreeItem item = (TreeItem) event.item;
            if (Arrays.asList(tree.getSelection()).contains(item)) {
                event.gc.setForeground(Palette.INK.color());
            } else {
                // also where the rows above and below alone were to be drawn: over the old letters they would look bold
                event.gc.setBackground(tree.getBackground());
                event.gc.fillRectangle(item.getBounds(event.index));
            }
            draw(item, event.index, words.of(item, event.index), end(tree, event.index), event.gc);
        });
    }

    private static int end(Tree tree, int column) {
        return IntStream.rangeClosed(0, column).map(each -> tree.getColumn(each).getWidth()).sum();
    }

    private static void draw(TreeItem item, int column, String text, int end, GC gc) {
        Image image = item.getImage(column);
        if (image != null) {
            Rectangle place = item.getImageBounds(column);
            gc.drawImage(image, place.x, place.y + (place.height - image.getBounds().height) / 2);
        }
        Rectangle cell = item.getTextBounds(column);
        int room = end - cell.x - MARGIN;
        String shown = gc.textExtent(text).x <= room ? text : shortened(gc, text, room);
        gc.drawText(shown, cell.x, cell.y + (cell.height - gc.textExtent(shown).y) / 2, true);
    }

    /** As much of the text as fits with an ellipsis at its end. */
    private static String shortened(GC gc, String text, int room) {
        int fits = 0;
        int tooMany = text.length();
        while (tooMany - fits > 1) {
            int middle = (fits + tooMany) >>> 1;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS).x <= room) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }
}
