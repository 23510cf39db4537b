package org.cyclework.testsupport;

import java.util.Map;
import org.opentest4j.TestAbortedException;

/** What a test needs of the machine. By hand a test without it is skipped; in the whole check it fails. */
public final class Needed {

    /** The environment variable that the whole check sets. */
    static final String WHOLE_CHECK = "CYCLEWORK_WHOLE_CHECK";

    private Needed() {
    }

    /** Ends the test where something is not there. */
    public static void require(boolean there, String what) {
        require(there, what, System.getenv());
    }

    static void require(boolean there, String what, Map<String, String> environment) {
        if (there) {
            return;
        }
        if (environment.containsKey(WHOLE_CHECK)) {
            throw new AssertionError("The whole check skips nothing, and this is not there: " + what);
        }
        throw new TestAbortedException("not there: " + what);
    }
}
