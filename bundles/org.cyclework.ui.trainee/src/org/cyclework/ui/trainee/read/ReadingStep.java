package org.cyclework.ui.trainee.read;

import org.cyclework.assessment.Reading;
import org.cyclework.record.Access;
import org.cyclework.ui.Undo;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.Labels;

/**
 * A lesson was marked as read, or the mark was taken away; or either was taken back.
 *
 * @param reading what writes it down
 * @param access whose lesson it is
 * @param marked what was written
 * @param counts whether it is not taken back
 */
record ReadingStep(Reading reading, Access access, Reading.Marked marked, boolean counts) implements Undo.Step {

    @Override
    public String label() {
        return Messages.bind(marked.read() ? Messages.Lesson_stepRead : Messages.Lesson_stepUnread, Labels.number(marked.lessonId()));
    }

    @Override
    public Undo.Step reverse() {
        if (counts) {
            reading.takeBack(access, marked);
            return new ReadingStep(reading, access, marked, false);
        }
        Reading.Marked again = marked.read() ? reading.read(access, marked.lessonId()) : reading.unread(access, marked.lessonId());
        return new ReadingStep(reading, access, again, true);
    }
}
