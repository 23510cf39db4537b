package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.SignIn;

/** Finds the trainee who sits at the terminal. */
final class Trainees {

    /** What stands for bytes that are no text. */
    private static final char UNREADABLE = '\uFFFD';

    private Trainees() {
    }

    /**
     * The access of the trainee of that name, enrolled where there is none yet. Whoever is enrolled under the same name in
     * other letters is meant too; where a name only looks like another, the window has to ask.
     *
     * @param name what {@code --trainee} said; without it the only trainee of this machine, else the terminal is asked
     * @throws UsageException where there is no name in the end, or one that the record refuses
     */
    static Access named(Optional<String> name, SignIn signIn, Terminal terminal) {
        List<Learner> learners = signIn.people();
        if (name.isEmpty() && learners.size() == 1) {
            return signIn.pick(learners.get(0).id());
        }
        String typed = name.or(() -> terminal.ask("Your name: ")).orElse("");
        if (typed.indexOf(UNREADABLE) >= 0) {
            throw new UsageException("The name has a character that could not be read, since it was not written in UTF-8. Nobody was enrolled.");
        }
        PersonName wanted = switch (PersonName.read(typed)) {
            case PersonName.Accepted good -> good.accepted();
            case PersonName.Refused bad when typed.isBlank() -> throw new UsageException("A name is needed: --trainee NAME.");
            case PersonName.Refused bad -> throw new UsageException("Nobody was enrolled. " + bad.reason());
        };
        Optional<Learner> exact = learners.stream().filter(learner -> learner.name().equals(typed) || learner.name().equals(wanted.value())).findFirst();
        return signIn.pick(exact.orElseGet(() -> alike(wanted, learners, terminal).orElseGet(() -> enrol(wanted.value(), signIn))).id());
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

    private static Learner enrol(String name, SignIn signIn) {
        try {
            return signIn.enrol(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Nobody was enrolled. " + e.getMessage());
        }
    }
}
