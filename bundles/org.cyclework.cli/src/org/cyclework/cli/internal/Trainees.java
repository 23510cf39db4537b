package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.SignIn;

/** Finds the trainee who sits at the terminal. */
final class Trainees {

    /** Says who the trainee is. */
    static final String OPTION = "--trainee";

    /** What stands for bytes that are no text. */
    private static final char UNREADABLE = '\uFFFD';

    private Trainees() {
    }

    /**
     * The access of the trainee of that name, enrolled where there is none yet. Whoever is enrolled under the same name in
     * other letters is meant too; where a name only looks like another, the window has to ask.
     *
     * @param name what {@code --trainee} said; without it the only trainee of this machine, else the terminal is asked
     * @throws AccessDenied where people sign in and nobody did; nobody is asked for a name then
     * @throws UsageException where there is no name in the end, or one that nobody can have
     */
    static Access named(Optional<String> name, SignIn signIn, Terminal terminal) {
        List<Learner> learners = signIn.people();
        if (name.isEmpty() && !learners.isEmpty()) {
            List<Access> open = open(learners, signIn);
            if (learners.size() == 1) {
                return open.getFirst();
            }
        }
        Optional<UUID> id = name.flatMap(Door::id).filter(each -> learners.stream().anyMatch(learner -> learner.id().equals(each)));
        if (id.isPresent()) {
            return signIn.pick(id.get());
        }
        String typed = name.or(() -> terminal.askAside("Your name: ")).orElse("");
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

    /**
     * The access of a trainee who is here, of whom something is only looked at; nobody is enrolled by it.
     *
     * @param name what {@code --trainee} said; without it whoever signed in, or the only trainee of this machine
     * @throws UsageException where it is not clear whose record is meant
     */
    static Access looking(Optional<String> name, SignIn signIn) {
        List<Learner> people = signIn.people();
        if (name.isPresent()) {
            return signIn.pick(known(name.get(), people).id());
        }
        if (people.isEmpty()) {
            throw new Unavailable("Nobody learns here yet. Nothing was read or changed.");
        }
        List<Access> open = open(people, signIn);
        if (open.size() != 1) {
            throw new UsageException("Several people learn here; --trainee NAME says who is meant.");
        }
        return open.getFirst();
    }

    /**
     * The people whose own record is open: everybody, or those who signed in.
     *
     * @throws AccessDenied where people sign in and nobody did
     */
    static List<Access> open(List<Learner> people, SignIn signIn) {
        List<Access> open = new ArrayList<>();
        Optional<AccessDenied> denied = Optional.empty();
        for (Learner person : people) {
            try {
                open.add(signIn.pick(person.id()));
            } catch (AccessDenied e) {
                denied = Optional.of(e);
            }
        }
        if (open.isEmpty() && denied.isPresent()) {
            throw denied.get();
        }
        return open;
    }

    /**
     * Whoever is here under that name or id.
     *
     * @throws Unavailable where there is nobody, or more than one
     */
    static Learner known(String name, List<Learner> people) {
        List<Learner> exact = people.stream().filter(person -> person.name().equals(name) || Door.id(name).filter(person.id()::equals).isPresent()).toList();
        List<Learner> same = exact.isEmpty() ? people.stream().filter(person -> isMeant(name, person)).toList() : exact;
        if (same.size() != 1) {
            throw new Unavailable((same.isEmpty() ? "Nobody here is called " : "More than one person here is called ") + Quoted.of(name) + ". Nothing was changed.");
        }
        return same.getFirst();
    }

    /** @return whether a name is the person's, be it in other letters */
    static boolean isMeant(String name, Learner person) {
        return PersonName.read(name) instanceof PersonName.Accepted good && good.accepted().isSameAs(person.name());
    }

    private static Optional<Learner> alike(PersonName wanted, List<Learner> learners, Terminal terminal) {
        List<Learner> same = learners.stream().filter(learner -> wanted.isSameAs(learner.name())).toList();
        List<Learner> alike = same.isEmpty() ? learners.stream().filter(learner -> wanted.looksLike(learner.name())).toList() : same;
        if (same.size() == 1) {
            terminal.complain("Going on as " + PersonName.isolated(same.getFirst().name()) + ".");
            return Optional.of(same.getFirst());
        }
        if (!alike.isEmpty()) {
            throw new Unavailable("Is this " + alike.stream().map(learner -> PersonName.isolated(learner.name())).collect(Collectors.joining(" or "))
                    + ", who is enrolled? Then write the name as it is there; somebody else with a name that looks like it can be added in the window."
                    + " Nothing was changed.");
        }
        return Optional.empty();
    }

    private static Learner enrol(String name, SignIn signIn) {
        try {
            return signIn.enrol(name);
        } catch (IllegalArgumentException e) {
            throw new Unavailable("Nobody was enrolled. " + e.getMessage());
        }
    }
}
