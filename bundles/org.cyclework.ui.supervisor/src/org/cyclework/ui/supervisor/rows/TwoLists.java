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
     * Whether both have room beside each other.
     *
     * @param room how wide there is
     * @param narrow how wide the list left is
     * @param wanted how wide the one right of it has to be so that nothing is cut
     */
    static boolean beside(int room, int narrow, int wanted) {
        return narrow + GAP + wanted <= room;
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
        int left = Math.min(Lettering.scaled(narrow), area.width / 2);
        if (beside(area.width, left, wide == null ? 0 : wide.wanted())) {
            first.setBounds(0, 0, left, area.height);
            second.setBounds(left + GAP, 0, area.width - left - GAP, area.height);
        } else {
            int high = above(area.height, first.computeSize(area.width, SWT.DEFAULT).y);
            first.setBounds(0, 0, area.width, high);
            second.setBounds(0, high + BELOW, area.width, area.height - high - BELOW);
        }
    }
}
