package org.cyclework.record.internal;

import java.util.function.Consumer;
import org.cyclework.record.LearningEvent;

/** Hears of each event that somebody appended here, and that somebody has other roles now, wherever that was decided. */
interface Telling extends Consumer<LearningEvent> {

    /** Somebody has other roles, or people sign in here now. */
    default void rolesChanged() {
        // whoever hears of events alone has nothing to do
    }
}
