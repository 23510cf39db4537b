package org.eclipse.core.runtime.adaptor;

import java.util.Arrays;

/** Stands where the framework's own class stands in its jar, and leaves behind what a test says. */
public final class EclipseStarter {

    private EclipseStarter() {
    }

    /** Takes what the program was started with. */
    public static Object run(String[] words, Runnable afterwards) {
        if (Boolean.getBoolean("test.fails")) {
            throw new IllegalStateException("the platform broke");
        }
        System.setProperty("test.words", Arrays.toString(words));
        System.out.println("what the platform says about itself");
        System.setProperty("eclipse.exitcode", System.getProperty("test.code", "0"));
        return afterwards;
    }
}
