package org.cyclework.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;

/** Signs somebody in for one subcommand: {@code --as NAME}, and the secret from the terminal or from a file's first line. */
final class AskedAccess {

    /** Options that every subcommand takes which needs somebody signed in. */
    static final List<String> OPTIONS = List.of("--as", "--secret-file");

    private final Engines engines;

    AskedAccess(Engines engines) {
        this.engines = engines;
    }

    /** @throws Unavailable where nobody can be signed in */
    Access as(Role role, Arguments arguments, Terminal terminal) {
        Accounts accounts = engines.get(Accounts.class);
        if (!accounts.isShared()) {
            if (role == Role.TRAINEE) {
                return Trainees.named(arguments.value("--as"), engines.get(SignIn.class), terminal);
            }
            throw new Unavailable("This machine has no accounts, so nobody supervises here. A machine becomes a shared one first.");
        }
        Learner person = person(engines.get(SignIn.class).people(), arguments.value("--as").orElseThrow(() -> new UsageException("Say who you are: --as NAME.")));
        String secret = arguments.value("--secret-file").map(AskedAccess::firstLine).or(() -> terminal.ask("Passphrase or PIN: ")).orElse("");
        return switch (accounts.signIn(person.id(), secret.toCharArray())) {
            case SignInResult.SignedIn signedIn -> access(accounts, role);
            case SignInResult.Refused refused -> throw new Unavailable(switch (refused.reason()) {
                case WRONG, MISTYPED -> "That is another passphrase or PIN.";
                case WAIT -> "There were wrong ones before; try again in " + Math.max(1, refused.pause().toSeconds()) + " seconds.";
                case NO_ACCOUNT -> person.name() + " has no account here.";
                case UNUSABLE -> "The account cannot be used here: what it was made of is not here, or was changed.";
            });
        };
    }

    private static Access access(Accounts accounts, Role role) {
        try {
            return accounts.access(role);
        } catch (AccessDenied | IllegalArgumentException e) {
            throw new Unavailable(e.getMessage());
        }
    }

    private static String firstLine(String file) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new Unavailable("The secret cannot be read from " + file + " (" + e.getMessage() + ").");
        }
    }

    /** @throws UsageException where nobody, or more than one, has the name or the id */
    static Learner person(List<Learner> people, String nameOrId) {
        List<Learner> found = people.stream().filter(person -> person.id().toString().equals(nameOrId)).toList();
        List<Learner> named = found.isEmpty() ? people.stream().filter(person -> person.name().equalsIgnoreCase(nameOrId.strip())).toList() : found;
        if (named.size() > 1) {
            throw new UsageException("Several people are called " + nameOrId + "; say one of these ids: " + String.join(", ", named.stream().map(each -> each.id().toString()).toList()) + ".");
        }
        return Optional.of(named).filter(each -> !each.isEmpty()).map(List::getFirst).orElseThrow(() -> new UsageException("Nobody here is called " + nameOrId + "."));
    }
}
