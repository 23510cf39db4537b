package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.PersonName;

/** Finds the trainee who sits at the terminal. */
final class Trainees {

    private Trainees() {
    }

    /**
     * The trainee of that name, enrolled where there is none yet. Whoever is enrolled under the same name in other letters
     * is meant too; where a name only looks like another, the window has to ask.
     *
     * @param name what {@code --trainee} said; without it the only trainee of this machine, else the terminal is asked
     * @throws UsageException where there is no name in the end, or one that the record refuses
     */
    static Learner named(Optional<String> name, LearnerRecord record, Terminal terminal) {
        List<Learner> learners = record.learners();
        if (name.isEmpty() && learners.size() == 1) {
            return learners.get(0);
        }
        String typed = name.or(() -> terminal.ask("Your name: ")).orElse("");
        PersonName wanted = switch (PersonName.read(typed)) {
            case PersonName.Accepted good -> good.accepted();
            case PersonName.Refused bad when typed.isBlank() -> throw new UsageException("A name is needed: --trainee NAME.");
            case PersonName.Refused bad -> throw new UsageException(bad.reason() + " Nobody was enrolled, and nothing was changed.");
        };
        Optional<Learner> exact = learners.stream().filter(learner -> learner.name().equals(typed) || learner.name().equals(wanted.value())).findFirst();
        return exact.orElseGet(() -> alike(wanted, learners, terminal).orElseGet(() -> enrol(wanted.value(), record)));
    }

    private static Optional<Learner> alike(PersonName wanted, List<Learner> learners, Terminal terminal) {
        List<Learner> same = learners.stream().filter(learner -> wanted.isSameAs(learner.name())).toList();
        List<Learner> alike = same.isEmpty() ? learners.stream().filter(learner -> wanted.looksLike(learner.name())).toList() : same;
        if (same.size() == 1) {
            terminal.complain("Going on as " + PersonName.isolated(same.getFirst().name()) + ".");
            return Optional.of(same.getFirst());
        }
        if (!alike.isEmpty()) {
            throw new UsageException("Is this " + alike.stream().map(learner -> PersonName.isolated(learner.name())).collect(Collectors.joining(" or "))
                    + ", who is enrolled? Then write the name as it is there; somebody else with a name that looks like it can be added in the window."
                    + " Nothing was changed.");
        }
        return Optional.empty();
    }

    private static Learner enrol(String name, LearnerRecord record) {
        try {
            return record.enrol(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + " Nobody was enrolled, and nothing was changed.");
        }
    }
}
