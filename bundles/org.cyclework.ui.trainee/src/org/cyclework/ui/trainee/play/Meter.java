package org.cyclework.ui.trainee.play;

import java.util.List;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
import org.cyclework.ui.trainee.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Alarm from 0 to 10 as ten blocks, with its course over the turns below; the flood line is marked. */
final class Meter extends Canvas {

    private static final int BLOCKS = 10;
    private static final int BLOCK_HEIGHT = 18;
    private static final int CURVE_HEIGHT = 64;
    private static final double FLOOD_LINE = 0.70;

    private final Palette seat;
    private final boolean solid;
    private final String what;
    private List<Double> values = List.of();

    /**
     * @param what what is measured, for screen readers
     * @param seat colour of the seat
     * @param solid whether the curve is solid; dashed otherwise
     */
    Meter(Composite parent, String id, String what, Palette seat, boolean solid) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.what = what;
        this.seat = seat;
        this.solid = solid;
        setData(Ids.WIDGET_KEY, id);
        addPaintListener(event -> paint(event.gc, getClientArea()));
        getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(this::name));
    }

    /** Shows the values so far, each 0 to 1; the last one is now. */
    void show(List<Double> soFar) {
        values = List.copyOf(soFar);
        setToolTipText(spoken());
        redraw();
    }

    private void name(AccessibleEvent event) {
        event.result = spoken();
    }

    private String spoken() {
        return values.isEmpty() ? what
                : Messages.bind(last() >= FLOOD_LINE ? Messages.Meter_flooded : Messages.Meter_value, what, Math.round(10 * last()));
    }

    private double last() {
        return values.get(values.size() - 1);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, BLOCK_HEIGHT + (values.size() == 1 ? 8 : CURVE_HEIGHT));
    }

    private void paint(GC gc, Rectangle area) {
        if (values.isEmpty()) {
            return;
        }
        gc.setAntialias(SWT.ON);
        int gap = 3;
        int width = Math.max(6, (area.width - gap * (BLOCKS - 1)) / BLOCKS);
        long filled = Math.round(BLOCKS * last());
        for (int block = 0; block < BLOCKS; block++) {
            boolean flooded = block >= BLOCKS * FLOOD_LINE;
            gc.setForeground(Palette.LINE.color());
            gc.setBackground((block < filled ? flooded ? Palette.FLOOD : seat : Palette.CARD).color());
            int x = block * (width + gap);
            gc.fillRoundRectangle(x, 0, width, BLOCK_HEIGHT - 4, 4, 4);
            gc.drawRoundRectangle(x, 0, width - 1, BLOCK_HEIGHT - 5, 4, 4);
        }
        if (values.size() > 1) {
            curve(gc, new Rectangle(0, BLOCK_HEIGHT + 6, area.width, Math.max(20, area.height - BLOCK_HEIGHT - 10)));
        }
    }

    private void curve(GC gc, Rectangle box) {
        int flood = y(box, FLOOD_LINE);
        gc.setForeground(Palette.FLOOD.color());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(box.x, flood, box.x + box.width, flood);
        gc.setForeground(seat.color());
        gc.setLineStyle(solid ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setLineWidth(2);
        int[] points = new int[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = box.x + (box.width - 4) * i / Math.max(1, values.size() - 1);
            points[2 * i + 1] = y(box, values.get(i));
        }
        gc.drawPolyline(points);
    }

    private static int y(Rectangle box, double value) {
        return (int) Math.round(box.y + box.height * (1 - value));
    }
}
