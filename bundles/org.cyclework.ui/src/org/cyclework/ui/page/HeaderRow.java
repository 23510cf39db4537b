package org.cyclework.ui.page;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

/**
 * A line of labels and buttons that does not wrap as long as its buttons have room: labels are shortened first. Only buttons that do not
 * fit by themselves go on in a next line.
 */
final class HeaderRow extends Layout {

    private static final int SIDE = 16;
    private static final int ABOVE = 8;
    private static final int GAP = 8;
    private static final int LEAST_LABEL = 60;

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
        List<Control> shown = shown(composite);
        if (shown.isEmpty()) {
            return new Point(width == SWT.DEFAULT ? 0 : width, 0);
        }
        int room = width == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : width;
        return new Point(width == SWT.DEFAULT ? natural(shown) + 2 * SIDE : width, place(shown, room, false) + ABOVE);
    }

    @Override
    protected void layout(Composite composite, boolean flushed) {
        place(shown(composite), composite.getClientArea().width, true);
    }

    private static List<Control> shown(Composite composite) {
        return Arrays.stream(composite.getChildren()).filter(Control::getVisible).toList();
    }

    private static int natural(List<Control> shown) {
        return shown.stream().mapToInt(control -> size(control).x + GAP).sum() - GAP;
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    /** Places everything; returns where it ends. */
    private static int place(List<Control> shown, int width, boolean really) {
        int room = width - 2 * SIDE;
        int over = Math.max(0, natural(shown) - room);
        int spare = shown.stream().filter(Label.class::isInstance).mapToInt(label -> Math.max(0, size(label).x - LEAST_LABEL)).sum();
        double kept = spare == 0 ? 1 : 1 - Math.min(1.0, over / (double) spare);
        int high = shown.stream().mapToInt(control -> size(control).y).max().orElse(0);
        int x = SIDE;
        int y = ABOVE;
        for (Control control : shown) {
            Point size = size(control);
            int wide = control instanceof Label && size.x > LEAST_LABEL ? LEAST_LABEL + (int) ((size.x - LEAST_LABEL) * kept) : size.x;
            if (x > SIDE && x + wide > width - SIDE) {
                x = SIDE;
                y += high + GAP;
            }
            if (really) {
                control.setBounds(x, y + (high - size.y) / 2, wide, size.y);
            }
            x += wide + GAP;
        }
        return y + high;
    }
}
