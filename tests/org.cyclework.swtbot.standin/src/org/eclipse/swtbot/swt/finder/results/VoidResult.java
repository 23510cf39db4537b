package org.eclipse.swtbot.swt.finder.results;

/** Does something in the UI thread. */
@FunctionalInterface
public interface VoidResult {

    /** Does it. */
    void run();
}
