package org.cyclework.record.internal.campus;

import java.sql.SQLException;

/** Says in a sentence what a server said. */
public final class Sentences {

    private Sentences() {
    }

    /**
     * A failure as a person reads it.
     *
     * @param failure what was said
     * @return its first line, with a full stop
     */
    public static String of(SQLException failure) {
        String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("it says nothing").strip();
        return first.endsWith(".") ? first : first + ".";
    }
}
