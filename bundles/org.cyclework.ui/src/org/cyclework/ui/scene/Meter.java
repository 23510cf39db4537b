package org.cyclework.ui.scene;

import java.util.List;
import org.cyclework.model.vignette.Seat;
import org.cyclework.ui.Ids;
import org.cyclework.ui.Palette;
import org.cyclework.ui.page.Lettering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A value from 0 to 10 as ten blocks, with its course over the turns below; the flood line is marked and named. */
public final class Meter extends Canvas {

    private static final int BLOCKS = 10;
    private static final int BLOCK_HEIGHT = 14;
    private static final int CURVE_HEIGHT = 76;
    private static final int GAP = 3;

    private final Palette seat;
    private final boolean solid;
    private final String spoken;
    private final List<Double> values;

    /**
     * @param parent where it goes
     * @param id by which tests find it
     * @param seat colour and line of the seat
     * @param spoken what a screen reader says of it
     * @param values the values so far, each 0 to 1; the last one is now
     */
    public Meter(Composite parent, String id, Seat seat, String spoken, List<Double> values) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.seat = seat == Seat.PURSUER ? Palette.PURSUER : Palette.DISTANCER;
        solid = seat == Seat.PURSUER;
        this.spoken = spoken;
        this.values = List.copyOf(values);
        setData(Ids.WIDGET_KEY, id);
        setToolTipText(spoken);
        addPaintListener(event -> paint(event.gc, getClientArea()));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    private double last() {
        return values.get(values.size() - 1);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 200 : widthHint, Lettering.scaled(values.size() == 1 ? BLOCK_HEIGHT + 4 : BLOCK_HEIGHT + CURVE_HEIGHT));
    }

    private void paint(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        int width = Math.max(6, (area.width - GAP * (BLOCKS - 1)) / BLOCKS);
        int height = Lettering.scaled(BLOCK_HEIGHT);
        int filled = GaugeWords.number(last());
        for (int block = 0; block < BLOCKS; block++) {
            boolean flooded = block >= BLOCKS * GaugeWords.FLOOD_LINE;
            gc.setForeground((block < filled ? flooded ? Palette.FLOOD : seat : Palette.MUTED).color());
            gc.setBackground((block < filled ? flooded ? Palette.FLOOD : seat : Palette.CARD).color());
            int x = block * (width + GAP);
            gc.fillRoundRectangle(x, 0, width, height, 4, 4);
            gc.drawRoundRectangle(x, 0, width - 1, height - 1, 4, 4);
        }
        if (values.size() > 1) {
            curve(gc, new Rectangle(0, height + 8, area.width, area.height - height - 12));
        }
    }

    private void curve(GC gc, Rectangle box) {
        gc.setFont(getFont());
        int scale = gc.textExtent(Integer.toString(BLOCKS)).x + 6;
        Rectangle inner = new Rectangle(box.x + scale, box.y, box.width - scale, box.height);
        gc.setForeground(Palette.MUTED.color());
        int half = gc.textExtent(Integer.toString(0)).y / 2;
        gc.drawText(Integer.toString(BLOCKS), box.x, inner.y - Math.min(half, 4), true);
        gc.drawText(Integer.toString(0), box.x, inner.y + inner.height - 2 * half + 2, true);
        gc.drawLine(inner.x - 2, inner.y, inner.x - 2, inner.y + inner.height);
        flood(gc, inner);
        gc.setForeground(seat.color());
        gc.setLineStyle(solid ? SWT.LINE_SOLID : SWT.LINE_DASH);
        gc.setLineWidth(2);
        int[] points = new int[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = inner.x + (inner.width - 4) * i / Math.max(1, values.size() - 1);
            points[2 * i + 1] = y(inner, values.get(i));
        }
        gc.drawPolyline(points);
    }

    private void flood(GC gc, Rectangle box) {
        int line = y(box, GaugeWords.FLOOD_LINE);
        gc.setForeground(Palette.FLOOD.color());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(box.x, line, box.x + box.width, line);
        gc.setLineStyle(SWT.LINE_SOLID);
        Point size = gc.textExtent(Messages.Meter_flood);
        // not where the curve ends
        gc.drawText(Messages.Meter_flood, box.x + box.width - size.x, last() < GaugeWords.FLOOD_LINE ? line - size.y : line + 1, true);
    }

    private static int y(Rectangle box, double value) {
        return (int) Math.round(box.y + box.height * (1 - value));
    }
}
