package org.cyclework.assessment.internal;

import org.cyclework.assessment.Reading;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes each opening and reading of a lesson into the record. */
@Component(service = Reading.class)
public final class RecordedReading implements Reading {

    private final CourseLibrary library;
    private final LearnerRecord record;

    /**
     * Creates the service.
     *
     * @param library which lessons there are
     * @param record where it goes
     */
    @Activate
    public RecordedReading(@Reference CourseLibrary library, @Reference LearnerRecord record) {
        this.library = library;
        this.record = record;
    }

    @Override
    public void opened(Access access, String lessonId) {
        write(access, Verbs.LESSON_OPENED, lessonId);
    }

    @Override
    public void read(Access access, String lessonId) {
        write(access, Verbs.LESSON_READ, lessonId);
    }

    @Override
    public void unread(Access access, String lessonId) {
        write(access, Verbs.LESSON_UNREAD, lessonId);
    }

    private void write(Access access, String verb, String lessonId) {
        library.course().lesson(lessonId).filter(ModuleTasks::isReadable)
                .orElseThrow(() -> new IllegalArgumentException("There is no lesson " + lessonId + " to read."));
        record.append(access, new NewEvent(verb, lessonId));
    }
}
