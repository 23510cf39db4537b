package org.cyclework.record.internal.journal;

/** The key of the account that writes, while its owner is signed in. */
public interface EventSigner {

    /** @return the public key, base 64 */
    String open();

    /** @return its signature of a message */
    byte[] sign(byte[] message);
}
