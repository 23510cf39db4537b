package org.cyclework.ui.trainee.page;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import org.cyclework.ui.trainee.Messages;

/** The line that says where something was saved, and what the file could not take; no SWT. */
public final class SavedLine {

    private SavedLine() {
    }

    /** @return the line for a file that took everything */
    public static String of(Path file) {
        return of(file, Collections.emptySortedSet());
    }

    /** @return the line for a file that could not take some of the words, such as "words in Tamil letters" */
    public static String of(Path file, SortedSet<String> leftOut) {
        String where = Messages.bind(Messages.Copy_saved, file.getFileName(), Optional.ofNullable(file.getParent()).map(Path::toString).orElse(""));
        return leftOut.isEmpty() ? where : Messages.bind(Messages.Copy_leftOut, where, String.join(", ", leftOut));
    }
}
