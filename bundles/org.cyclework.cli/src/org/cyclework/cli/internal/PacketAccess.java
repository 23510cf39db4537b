package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult.SignedIn;

/** Says in whose name packets are handed out and taken in. */
final class PacketAccess {

    static final String PERSON = "--person";

    private final Engines engines;

    PacketAccess(Engines engines) {
        this.engines = engines;
    }

    /** @return that of the person who is named, about the own record; otherwise the widest that whoever is signed in has */
    Access of(Arguments arguments) {
        return arguments.value(PERSON).isPresent() ? engines.get(SignIn.class).pick(person(arguments).id()) : keeping();
    }

    /** @return the widest that whoever is signed in has; where nobody signs in, the keeper's */
    Access keeping() {
        Accounts accounts = engines.get(Accounts.class);
        if (!accounts.isShared()) {
            return engines.get(SignIn.class).keeper();
        }
        SignedIn who = accounts.current().orElseThrow(() -> new UsageException("People share this computer; --as NAME says who you are."));
        Role widest = Stream.of(Role.ADMINISTRATOR, Role.SUPERVISOR, Role.TRAINEE).filter(who.roles()::contains).findFirst().orElse(Role.TRAINEE);
        return accounts.access(widest);
    }

    /** @throws UsageException where nobody, or more than one, is called so */
    Learner person(Arguments arguments) {
        String name = arguments.value(PERSON).orElseThrow(() -> new UsageException("Whose it is, is needed: --person NAME."));
        List<Learner> people = engines.get(SignIn.class).people();
        List<Learner> found = people.stream().filter(person -> person.id().toString().equals(name) || person.name().equals(name)).toList();
        List<Learner> same = found.isEmpty() ? people.stream().filter(person -> isSame(name, person)).toList() : found;
        if (same.size() != 1) {
            throw new UsageException((same.isEmpty() ? "Nobody here is called \"" : "More than one person here is called \"") + name + "\".");
        }
        return same.getFirst();
    }

    private static boolean isSame(String name, Learner person) {
        return PersonName.read(name) instanceof PersonName.Accepted good && good.accepted().isSameAs(person.name());
    }

    Optional<String> environment(String variable) {
        return Optional.ofNullable(System.getenv(variable));
    }
}
