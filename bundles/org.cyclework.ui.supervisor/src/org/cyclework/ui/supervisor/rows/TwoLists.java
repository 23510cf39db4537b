package org.cyclework.ui.supervisor.rows;

import org.cyclework.ui.page.Lettering;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** A narrow list left and a wide one right of it; one below the other where the wide one would be cut beside it. */
public final class TwoLists extends Layout {

    private static final int GAP = 24;
    private static final int BELOW = 12;
    private static final int LEAST = 190;
    private static final int MOST_ABOVE = 40;
    private static final int LEAST_SHARE = 75;

    private final int narrow;
    private RowTable<?> wide;

    /** @param narrow how wide the list left is at a hundred percent */
    public TwoLists(int narrow) {
        this.narrow = narrow;
    }

    /** Says which table must not be cut. */
    public void spares(RowTable<?> table) {
        wide = table;
    }

    /**
     * How wide the list left is where both have room beside each other; it gives way a little first.
     *
     * @param room how wide there is
     * @param narrow how wide the list left is at best
     * @param wanted how wide the one right of it has to be so that nothing is cut
     * @return its width; 0 where one goes below the other
     */
    static int left(int room, int narrow, int wanted) {
        int left = Math.min(narrow, room - GAP - wanted);
        return left >= narrow * LEAST_SHARE / 100 ? left : 0;
    }

    /**
     * How high the list above is where one is below the other.
     *
     * @param room how high there is
     * @param wanted how high the list above wants to be
     */
    static int above(int room, int wanted) {
        return Math.max(Math.min(wanted, room * MOST_ABOVE / 100), Math.min(LEAST, room / 2));
    }

    @Override
    protected Point computeSize(Composite composite, int width, int height, boolean flushed) {
        return new Point(width == SWT.DEFAULT ? 640 : width, height == SWT.DEFAULT ? 400 : height);
    }

    @Override
    protected void layout(Composite composite, boolean flushed) {
        Rectangle area = composite.getClientArea();
        Control first = composite.getChildren()[0];
        Control second = composite.getChildren()[1];
        int left = left(area.width, Math.min(Lettering.scaled(narrow), area.width / 2), wide == null ? 0 : wide.wanted());
        if (left > 0) {
            first.setBounds(0, 0, left, area.height);
            second.setBounds(left + GAP, 0, area.width - left - GAP, area.height);
        } else {
            int high = above(area.height, first.computeSize(area.width, SWT.DEFAULT).y);
            first.setBounds(0, 0, area.width, high);
            second.setBounds(0, high + BELOW, area.width, area.height - high - BELOW);
        }
    }
}
