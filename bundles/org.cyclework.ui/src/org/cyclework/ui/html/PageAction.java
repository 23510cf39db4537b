package org.cyclework.ui.html;

import java.util.List;
import java.util.Objects;

/**
 * Something that the menu of a page offers.
 *
 * @param label what the menu says
 * @param run what happens
 * @param more what a submenu offers; empty for a plain entry
 */
public record PageAction(String label, Runnable run, List<PageAction> more) {

    /** Copies the list. */
    public PageAction {
        Objects.requireNonNull(label);
        Objects.requireNonNull(run);
        more = List.copyOf(more);
    }

    /** @return a plain entry */
    public static PageAction of(String label, Runnable run) {
        return new PageAction(label, run, List.of());
    }

    /** @return an entry that opens a submenu */
    public static PageAction menu(String label, List<PageAction> more) {
        return new PageAction(label, () -> {}, more);
    }
}
