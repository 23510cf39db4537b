package org.cyclework.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody practised of a lesson.
 *
 * @param attempts every answer, first one first
 */
public record PracticeHistory(List<PracticeAttempt> attempts) {

    /** Copies the attempts. */
    public PracticeHistory {
        attempts = List.copyOf(attempts);
    }

    /** @return how many answers there were */
    public int count() {
        return attempts.size();
    }

    /** @return the latest answer */
    public Optional<PracticeAttempt> last() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    /** @return when there was an answer last */
    public Optional<Instant> lastWhen() {
        return last().map(PracticeAttempt::when);
    }

    /** @return how the latest answer that was rated was rated, by the id of the criterion; empty where none was */
    public Map<String, SelfRating> lastRatings() {
        return attempts.reversed().stream().filter(PracticeAttempt::rated).findFirst().map(PracticeAttempt::ratings).orElse(Map.of());
    }

    /** @return the earlier answers to a statement, first one first */
    public List<PracticeAttempt> of(String statementId) {
        return attempts.stream().filter(attempt -> attempt.statementId().equals(statementId)).toList();
    }

    /** @return the history with one more answer, or with this one in the place of the same answer before it was rated */
    public PracticeHistory with(PracticeAttempt attempt) {
        List<PracticeAttempt> all = new ArrayList<>(attempts);
        if (attempts.stream().anyMatch(before -> before.id().equals(attempt.id()))) {
            all.replaceAll(before -> before.id().equals(attempt.id()) ? attempt : before);
        } else {
            all.add(attempt);
        }
        return new PracticeHistory(all);
    }
}
