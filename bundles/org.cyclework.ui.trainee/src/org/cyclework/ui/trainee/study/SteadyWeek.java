package org.cyclework.ui.trainee.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cyclework.model.course.Lesson;
import org.cyclework.ui.Labels;
import org.cyclework.ui.trainee.Messages;

/** What would make a steady week: two lessons that come next, a scene, and ten questions. It is an offer; nobody is held to it. */
final class SteadyWeek {

    private static final int LESSONS = 2;

    private SteadyWeek() {
    }

    /** @return the parts of the week in words; none where nothing is left to read or to play */
    static List<String> of(List<Lesson> lessons, Study study, List<TodayModel.Offer> cases) {
        List<Lesson> next = lessons.stream().filter(lesson -> study.lesson(lesson.getId()) != Mark.DONE).limit(LESSONS).toList();
        List<String> parts = new ArrayList<>();
        if (!next.isEmpty()) {
            parts.add(Messages.bind(next.size() == 1 ? Messages.Week_lesson : Messages.Week_lessons, next.stream().map(Labels::of).collect(Collectors.joining(" · ")),
                    next.stream().mapToInt(Lesson::getMinutes).sum()));
        }
        cases.stream().findFirst().ifPresent(one -> parts.add(Messages.bind(Messages.Week_case, one.title())));
        if (!parts.isEmpty()) {
            parts.add(Messages.Week_quiz);
        }
        return List.copyOf(parts);
    }
}
