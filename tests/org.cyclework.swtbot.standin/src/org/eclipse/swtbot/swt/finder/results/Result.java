package org.eclipse.swtbot.swt.finder.results;

/** Reads something in the UI thread. */
@FunctionalInterface
public interface Result<T> {

    /** @return what was read */
    T run();
}
