package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Marked read(Access access, String lessonId) {
        return new Marked(lessonId, write(access, Verbs.LESSON_READ, lessonId), true);
    }

    @Override
    public Marked unread(Access access, String lessonId) {
        return new Marked(lessonId, write(access, Verbs.LESSON_UNREAD, lessonId), false);
    }

    @Override
    public void takeBack(Access access, Marked marked) {
        String verb = marked.read() ? Verbs.LESSON_READ : Verbs.LESSON_UNREAD;
        record.append(access, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, marked.lessonId(),
                QuizPayload.object().put(QuizPayload.VERB, verb).toString(), List.of(marked.event())));
    }

    private UUID write(Access access, String verb, String lessonId) {
        library.course().lesson(lessonId).filter(ModuleTasks::isReadable)
                .orElseThrow(() -> new IllegalArgumentException("There is no lesson " + lessonId + " to read."));
        return record.append(access, new NewEvent(verb, lessonId)).id();
    }
}
