package org.cyclework.record.internal.packet;

/** Says in a sentence why a packet is not taken; nothing was changed. Whoever takes a packet makes a value of it. */
public final class PacketRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 500;

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
        super(plain(sentence), null, false, false);
        this.locked = locked;
    }

    /** What stands in a packet may stand in a sentence about it, but not take it over. */
    private static String plain(String sentence) {
        String plain = sentence.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST / 2) + " … " + plain.substring(plain.length() - LONGEST / 2);
    }

    static PacketRefusal locked(String sentence) {
        return new PacketRefusal(sentence, true);
    }

    /** @return whether a passphrase, or another one, is all that is needed */
    public boolean isLocked() {
        return locked;
    }
}
