package org.cyclework.ui.account;

import java.util.function.LongSupplier;

/** Knows how long nobody has touched anything. Used on the UI thread. */
public final class Idle {

    private static final long MINUTE = 60_000;

    private final LongSupplier millis;
    private long last;

    /** @param millis a clock that only goes forward */
    public Idle(LongSupplier millis) {
        this.millis = millis;
        last = millis.getAsLong();
    }

    /** A key was pressed, or the mouse moved. */
    public void touched() {
        last = millis.getAsLong();
    }

    /**
     * Whether nobody has touched anything for so long.
     *
     * @param minutes how long; 0 for never
     */
    public boolean isOver(int minutes) {
        return minutes > 0 && millis.getAsLong() - last >= minutes * MINUTE;
    }
}
