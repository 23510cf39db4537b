package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.SignIn;

/** Finds the trainee who sits at the terminal. */
final class Trainees {

    private Trainees() {
    }

    /**
     * The access of the trainee of that name, enrolled where there is none yet.
     *
     * @param name what {@code --trainee} said; without it the only trainee of this machine, else the terminal is asked
     * @throws UsageException where there is no name in the end, or one that the record refuses
     */
    static Access named(Optional<String> name, SignIn signIn, Terminal terminal) {
        List<Learner> learners = signIn.people();
        if (name.isEmpty() && learners.size() == 1) {
            return signIn.pick(learners.get(0).id());
        }
        String wanted = name.or(() -> terminal.ask("Your name: ")).map(String::strip).orElse("");
        if (wanted.isEmpty()) {
            throw new UsageException("A name is needed: --trainee NAME.");
        }
        return signIn.pick(learners.stream().filter(learner -> learner.name().equals(wanted)).findFirst()
                .orElseGet(() -> enrol(wanted, signIn)).id());
    }

    private static Learner enrol(String name, SignIn signIn) {
        try {
            return signIn.enrol(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Nobody was enrolled. " + e.getMessage());
        }
    }
}
