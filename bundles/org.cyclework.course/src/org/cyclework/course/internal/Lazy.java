package org.cyclework.course.internal;

import java.util.function.Supplier;

/** A value that is computed at first use, once, whatever number of threads ask. A failure is not kept. */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private volatile T value;

    /** Computes nothing yet. */
    public Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                if (value == null) {
                    value = computation.get();
                }
                known = value;
            }
        }
        return known;
    }
}
