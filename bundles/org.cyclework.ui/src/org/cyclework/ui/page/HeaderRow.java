package org.cyclework.ui.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A line of labels and buttons; what has no room in it goes on in a next line, so that nothing is cut. */
final class HeaderRow extends Layout {

    private static final int SIDE = 16;
    private static final int ABOVE = 8;
    private static final int GAP = 8;

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
        List<Flow.Spot> spots = Flow.of(shown.stream().map(control -> size(control).x).toList(), width - 2 * SIDE, GAP);
        int least = shown.stream().mapToInt(control -> size(control).y).max().orElse(0); // lines of buttons are equally high, whatever GTK knows by now
        List<Integer> heights = IntStream.range(0, spots.size()).mapToObj(i -> shown.get(i).computeSize(spots.get(i).width(), SWT.DEFAULT).y).toList();
        List<Flow.Line> lines = Flow.lines(spots, heights, ABOVE, least, GAP);
        for (int i = 0; really && i < spots.size(); i++) {
            Flow.Spot spot = spots.get(i);
            Flow.Line line = lines.get(spot.line());
            shown.get(i).setBounds(SIDE + spot.x(), line.top() + (line.height() - heights.get(i)) / 2, spot.width(), heights.get(i));
        }
        return lines.isEmpty() ? ABOVE : lines.getLast().top() + lines.getLast().height();
    }
}
