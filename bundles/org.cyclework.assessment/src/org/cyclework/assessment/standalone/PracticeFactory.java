package org.cyclework.assessment.standalone;

import org.cyclework.assessment.Practice;
import org.cyclework.assessment.internal.RecordedPractice;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Drafts;
import org.cyclework.record.LearnerRecord;

/** Makes practice outside the component runtime. */
public final class PracticeFactory {

    private PracticeFactory() {
    }

    /**
     * Makes practice that is kept in a record.
     *
     * @param library what there is to practise
     * @param record where answers go
     * @param drafts where words go that are being written
     * @return the practice
     */
    public static Practice over(CourseLibrary library, LearnerRecord record, Drafts drafts) {
        return new RecordedPractice(library, record, drafts);
    }
}
