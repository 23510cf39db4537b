package org.cyclework.cli.internal;

import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
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
        return Trainees.known(name, engines.get(SignIn.class).people());
    }
}
