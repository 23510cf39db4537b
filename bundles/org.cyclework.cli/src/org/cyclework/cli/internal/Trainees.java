package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;

/** Finds the trainee who sits at the terminal. */
final class Trainees {

    private Trainees() {
    }

    /**
     * The trainee of that name, enrolled where there is none yet.
     *
     * @param name what {@code --trainee} said; without it the only trainee of this machine, else the terminal is asked
     * @throws UsageException where there is no name in the end, or one that the record refuses
     */
    static Learner named(Optional<String> name, LearnerRecord record, Terminal terminal) {
        List<Learner> learners = record.learners();
        if (name.isEmpty() && learners.size() == 1) {
            return learners.get(0);
        }
        String wanted = name.or(() -> terminal.ask("Your name: ")).map(String::strip).orElse("");
        if (wanted.isEmpty()) {
            throw new UsageException("A name is needed: --trainee NAME.");
        }
        return learners.stream().filter(learner -> learner.name().equals(wanted)).findFirst().orElseGet(() -> enrol(wanted, record));
    }

    private static Learner enrol(String name, LearnerRecord record) {
        try {
            return record.enrol(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Nobody can be enrolled so: " + e.getMessage() + ". Nothing was changed.");
        }
    }
}
