package org.cyclework.ui;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.cyclework.record.RecordKeeping.Watch;

/** How far some long work of the record is, and whether it may go on: told by the work, asked by whoever shows it. Thread-safe; no SWT. */
public final class WorkProgress implements Watch {

    private static final int WHOLE = 100;

    private long done;
    private long total;
    private boolean cancelled;

    @Override
    public synchronized boolean goOn(long nowDone, long ofAll) {
        done = nowDone;
        total = ofAll;
        return !cancelled;
    }

    /** Lets the work stop where it next asks; what is done by then stays. */
    public synchronized void cancel() {
        cancelled = true;
    }

    /** @return whether the work was asked to stop */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** @return the share that is done, from 0 to 100; empty as long as the work has not told how much there is */
    public synchronized OptionalInt percent() {
        return total <= 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.clamp(done * WHOLE / total, 0, WHOLE));
    }

    /** @return how far it is, in words */
    public synchronized String words() {
        if (cancelled) {
            return Messages.Work_stopping;
        }
        NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.ENGLISH);
        return total <= 0 ? Messages.Work_going : Messages.bind(Messages.Work_done, numbers.format(Math.min(done, total)), numbers.format(total));
    }
}
