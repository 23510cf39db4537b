package org.cyclework.ui.account;

import java.util.List;
import java.util.function.Consumer;

/** A form while a secret is looked at, which takes a moment by intent: it says so, and nothing in it can be used until that is over. Used on the UI thread. */
public final class Checking {

    private final Consumer<String> tells;
    private List<Part> held = List.of();
    private boolean going;

    /** Something in the form that can be used or not. */
    public interface Part {

        /** @return whether it can be used */
        boolean isEnabled();

        /** Lets it be used, or not. */
        void setEnabled(boolean usable);
    }

    /** @param tells says something in the line for it */
    public Checking(Consumer<String> tells) {
        this.tells = tells;
    }

    /** @return whether something is looked at now; whatever would leave the form waits */
    public boolean isGoing() {
        return going;
    }

    /** It begins: whatever of these can be used is held. */
    public void begin(List<Part> parts) {
        if (!going) {
            going = true;
            held = parts.stream().filter(Part::isEnabled).toList();
            held.forEach(part -> part.setEnabled(false));
            tells.accept(Messages.Checking);
        }
    }

    /** It is over: whatever was held can be used again, and the line is empty. */
    public void end() {
        if (going) {
            going = false;
            held.forEach(part -> part.setEnabled(true));
            held = List.of();
            tells.accept("");
        }
    }
}
