package org.cyclework.record.internal;

import java.sql.SQLException;
import org.cyclework.record.LearningEvent;

/** A table that is derived from the log, one event after the other. */
interface Derived {

    /** Takes the next event of the log into the table; ignores what does not concern it. */
    void take(LearningEvent event, Payload payload) throws SQLException;

    /** Empties the table. */
    void clear() throws SQLException;
}
