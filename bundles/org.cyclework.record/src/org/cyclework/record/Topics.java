package org.cyclework.record;

/** The messages that the record posts to the platform's event service, each after its transaction is on disk. */
public final class Topics {

    /** An event was appended; {@link #PAYLOAD} is an {@link Appended}. */
    public static final String APPENDED = "cyclework/record/appended";

    /** Somebody has other roles than before, or people sign in here now; also where that came from elsewhere. It has no payload. */
    public static final String ROLES = "cyclework/record/roles";

    /** Property that holds a message's payload; the name under which the workbench's event broker looks for it. */
    public static final String PAYLOAD = "org.eclipse.e4.data";

    private Topics() {
    }
}
