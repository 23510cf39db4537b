package org.cyclework.ui.trainee.play;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which panes beside the page are folded away while a scene is played; one that somebody opens by hand stays. No SWT. */
final class PaneFolding {

    private final Set<String> folded = new LinkedHashSet<>();
    private final Set<String> byHand = new LinkedHashSet<>();

    /**
     * A scene is in front.
     *
     * @param shown the panes that are there now
     * @return those that have to go
     */
    List<String> fold(List<String> shown) {
        List<String> going = shown.stream().filter(pane -> !byHand.contains(pane)).toList();
        folded.addAll(going);
        return going;
    }

    /**
     * Something else is in front, for a while or for good.
     *
     * @return the panes that come back
     */
    List<String> unfold() {
        List<String> back = List.copyOf(folded);
        folded.clear();
        return back;
    }

    /**
     * Somebody opened a pane.
     *
     * @return whether it was folded away
     */
    boolean opened(String pane) {
        byHand.add(pane);
        return folded.remove(pane);
    }

    /** The scene is over; the next one begins anew. */
    void forget() {
        byHand.clear();
    }

    /** @return whether anything is folded away */
    boolean folds() {
        return !folded.isEmpty();
    }
}
