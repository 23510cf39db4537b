package org.cyclework.assessment.internal;

import java.util.Optional;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Lesson;
import org.cyclework.record.Access;
import org.cyclework.record.Drafts;
import org.cyclework.record.LearnerRecord;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Practice on the course's skills, kept in the learner record. */
@Component(service = Practice.class)
public final class RecordedPractice implements Practice {

    private final CourseLibrary library;
    private final LearnerRecord record;
    private final Drafts drafts;

    /**
     * Creates the service.
     *
     * @param library what there is to practise
     * @param record where answers go
     * @param drafts where words go that are being written
     */
    @Activate
    public RecordedPractice(@Reference CourseLibrary library, @Reference LearnerRecord record, @Reference Drafts drafts) {
        this.library = library;
        this.record = record;
        this.drafts = drafts;
    }

    @Override
    public Optional<PracticeSession> open(Access access, String lessonId) {
        return library.course().lesson(lessonId).map(Lesson::getSkill)
                .filter(skill -> !skill.getStatements().isEmpty() && !skill.getCriteria().isEmpty())
                .map(skill -> new LessonPractice(lessonId, skill, new PracticeEvents(record, access, lessonId),
                        new BegunWords(drafts, access, lessonId)));
    }

    @Override
    public PracticeHistory history(Access access, String lessonId) {
        return new PracticeEvents(record, access, lessonId).read();
    }
}
