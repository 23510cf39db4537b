package org.cyclework.supervision;

import java.util.Locale;
import org.cyclework.supervision.internal.texts.Words;

/** How far somebody is with an assignment. */
public enum AssignmentState {

    /** Nothing was done for it yet. */
    NEW,

    /** Something was begun for it. */
    BEGUN,

    /** It was handed in, and can be taken back. */
    HANDED_IN,

    /** A supervisor opened it. */
    OPENED,

    /** A supervisor answered. */
    REVIEWED,

    /** A supervisor asks for another try. */
    RETURNED,

    /** A supervisor signed it off. */
    SIGNED_OFF,

    /** It was withdrawn before it was handed in. */
    WITHDRAWN;

    /** @return what people are shown, such as "handed in" */
    public String words() {
        return Words.of("state." + name().toLowerCase(Locale.ROOT));
    }

    /** @return whether the trainee can do something for it now */
    public boolean isOpen() {
        return this == NEW || this == BEGUN || this == RETURNED;
    }
}
