package org.cyclework.record.internal.packet;

/** Says in a sentence why a packet is not taken; nothing was changed. Whoever takes a packet makes a value of it. */
public final class PacketRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean locked;

    /**
     * Refuses.
     *
     * @param sentence why
     */
    public PacketRefusal(String sentence) {
        this(sentence, false);
    }

    private PacketRefusal(String sentence, boolean locked) {
        super(sentence, null, false, false);
        this.locked = locked;
    }

    static PacketRefusal locked(String sentence) {
        return new PacketRefusal(sentence, true);
    }

    /** @return whether a passphrase, or another one, is all that is needed */
    public boolean isLocked() {
        return locked;
    }
}
