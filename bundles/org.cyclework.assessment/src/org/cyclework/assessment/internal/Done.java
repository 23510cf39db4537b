package org.cyclework.assessment.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.ItemResult;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.QuizRecord;

/**
 * What a trainee did, as the record has it at one moment.
 *
 * @param lessons all lessons that were opened or read
 * @param items results of all items that were answered
 * @param quizzes all quizzes, the one touched last first
 * @param plays all plays, the one touched last first
 */
record Done(List<LessonProgress> lessons, List<ItemResult> items, List<QuizRecord> quizzes, List<PlayRecord> plays) {

    static Done read(LearnerRecord record, Access access) {
        return new Done(record.lessons(access), record.items(access), record.quizzes(access), record.plays(access));
    }

    Set<String> readLessons() {
        return lessons.stream().filter(LessonProgress::read).map(LessonProgress::lessonId).collect(Collectors.toSet());
    }

    /** @return the latest score of each item whose latest scored answer has one */
    Map<String, Double> scores() {
        return items.stream().filter(item -> item.lastScore().isPresent())
                .collect(Collectors.toMap(ItemResult::itemId, item -> item.lastScore().getAsDouble()));
    }

    Set<String> debriefedCases() {
        return plays.stream().filter(play -> play.state() == PlayState.DONE).map(PlayRecord::caseId)
                .collect(Collectors.toSet());
    }
}
