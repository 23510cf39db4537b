package org.cyclework.assessment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.model.course.ClientStatement;
import org.cyclework.model.course.Skill;
import org.cyclework.model.course.StatementLevel;

/** Which statement comes next, by the rule that {@link org.cyclework.assessment.PracticeSession} tells. */
final class StatementChoice {

    private static final double HALF = 0.5;

    private final Skill skill;

    StatementChoice(Skill skill) {
        this.skill = skill;
    }

    /**
     * Chooses the next statement.
     *
     * @param attempts every answer, first one first
     * @param seen ids of all statements that were in front, the latest last; an id may stand there several times
     */
    ClientStatement next(List<PracticeAttempt> attempts, List<String> seen) {
        StatementLevel level = level(attempts);
        return skill.getStatements().stream().filter(statement -> statement.getLevel() == level)
                .min(Comparator.comparingInt(statement -> seen.lastIndexOf(statement.getId()))).orElseThrow();
    }

    /** @return the level at which it goes on; it has statements */
    StatementLevel level(List<PracticeAttempt> attempts) {
        List<PracticeAttempt> rated = lastOfEachRun(attempts);
        if (rated.isEmpty()) {
            return skill.getStatements().stream().map(ClientStatement::getLevel).min(Comparator.naturalOrder()).orElseThrow();
        }
        PracticeAttempt last = rated.getLast();
        StatementLevel level = statement(last).orElseThrow().getLevel();
        if (last.share() < HALF) {
            return nearest(level, -1).orElse(level);
        }
        boolean twice = rated.size() > 1 && isAllMet(last) && isAllMet(rated.get(rated.size() - 2))
                && statement(rated.get(rated.size() - 2)).orElseThrow().getLevel() == level;
        return twice ? nearest(level, 1).orElse(level) : level;
    }

    /** The rated answers to statements that the course still has; of tries at one statement that follow each other the last. */
    private List<PracticeAttempt> lastOfEachRun(List<PracticeAttempt> attempts) {
        List<PracticeAttempt> runs = new ArrayList<>();
        for (PracticeAttempt attempt : attempts) {
            if (attempt.rated() && statement(attempt).isPresent()) {
                if (!runs.isEmpty() && runs.getLast().statementId().equals(attempt.statementId())) {
                    runs.removeLast();
                }
                runs.add(attempt);
            }
        }
        return runs;
    }

    private static boolean isAllMet(PracticeAttempt attempt) {
        return attempt.share() >= 1;
    }

    private Optional<ClientStatement> statement(PracticeAttempt attempt) {
        return skill.getStatements().stream().filter(statement -> statement.getId().equals(attempt.statementId())).findFirst();
    }

    /** The next level up or down that has statements. */
    private Optional<StatementLevel> nearest(StatementLevel from, int step) {
        for (int value = from.getValue() + step; StatementLevel.get(value) != null; value += step) {
            StatementLevel level = StatementLevel.get(value);
            if (skill.getStatements().stream().anyMatch(statement -> statement.getLevel() == level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
