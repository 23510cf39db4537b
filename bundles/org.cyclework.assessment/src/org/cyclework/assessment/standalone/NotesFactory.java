package org.cyclework.assessment.standalone;

import org.cyclework.assessment.internal.RecordedNotes;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.RecordKeeping;

/** Makes notes outside the component runtime. */
public final class NotesFactory {

    private NotesFactory() {
    }

    /**
     * Makes notes that are kept in a record.
     *
     * @param library which lessons there are
     * @param record where they go
     * @param keeping what erases them
     * @return the notes
     */
    public static Notes over(CourseLibrary library, LearnerRecord record, RecordKeeping keeping) {
        return new RecordedNotes(library, record, keeping);
    }
}
