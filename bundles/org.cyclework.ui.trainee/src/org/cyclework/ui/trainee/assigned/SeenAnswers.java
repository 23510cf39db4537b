package org.cyclework.ui.trainee.assigned;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Feedback;
import org.eclipse.jface.preference.IPreferenceStore;

/** Which answers of supervisors were looked at on this machine. It is a convenience and no part of anybody's record. */
public final class SeenAnswers {

    private static final String SEEN = "answersSeen";
    private static final int MOST = 400;

    private final IPreferenceStore store;

    /** @param store where it is kept */
    public SeenAnswers(IPreferenceStore store) {
        this.store = store;
    }

    /** @return whether the latest answer was looked at */
    boolean isSeen(Feedback feedback) {
        return last(feedback).filter(id -> !seen().contains(id)).isEmpty();
    }

    /** Notes that these were looked at. */
    void see(List<Feedback> looked) {
        Set<UUID> all = new LinkedHashSet<>(seen());
        boolean more = false;
        for (Feedback each : looked) {
            more |= last(each).filter(all::add).isPresent();
        }
        if (more) {
            store.setValue(SEEN, all.stream().skip(Math.max(0, all.size() - MOST)).map(UUID::toString).collect(Collectors.joining(" ")));
        }
    }

    private static Optional<UUID> last(Feedback feedback) {
        return feedback.answers().isEmpty() ? Optional.empty() : Optional.of(feedback.answers().getLast()).map(Answer::id);
    }

    private Set<UUID> seen() {
        return Arrays.stream(store.getString(SEEN).split(" ")).flatMap(id -> ForAssignment.id(id).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
