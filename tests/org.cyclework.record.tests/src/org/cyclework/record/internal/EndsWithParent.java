package org.cyclework.record.internal;

import java.io.IOException;

/**
 * Ends a program that a test started when that test is gone, whatever became of it: the line to a killed process closes by itself.
 * Without it a child that works until it is killed goes on for ever after a build that was broken off.
 */
public final class EndsWithParent {

    /** What the program ends with. */
    public static final int ALONE = 86;

    private EndsWithParent() {
    }

    /** Begins to watch; the first thing that a child does. */
    public static void watch() {
        Thread.ofPlatform().daemon().name("ends with its parent").start(() -> {
            try {
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                // the line is gone, as it is at its end
            }
            Runtime.getRuntime().halt(ALONE); // nothing that waits for something may hold it
        });
    }
}
