package org.cyclework.cli.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Encryption;
import org.cyclework.record.Learner;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;

/**
 * Signs in whom {@code --as} names, for the length of one subcommand. The secret comes from the environment or is asked for; it
 * is never an argument, which others on the machine could read.
 */
final class Door {

    /** Says who signs in. */
    static final String AS = "--as";
    /** The environment variable that holds the passphrase or PIN. */
    static final String SECRET = "CYCLEWORK_PASSPHRASE";

    private final Engines engines;
    private Optional<char[]> typed = Optional.empty();

    Door(Engines engines) {
        this.engines = engines;
    }

    /** Runs something while the person that the arguments name is signed in; where they name nobody, nobody is. */
    int through(Arguments arguments, Terminal terminal, IntSupplier work) {
        Optional<String> name = arguments.value(AS);
        if (name.isEmpty()) {
            return work.getAsInt();
        }
        Accounts accounts = engines.get(Accounts.class);
        try {
            Optional<String> refused = signIn(accounts, person(name.get()), terminal);
            if (refused.isPresent()) {
                terminal.complain(refused.get());
                return Subcommand.WANTING;
            }
            return work.getAsInt();
        } finally {
            accounts.signOut();
            typed.ifPresent(secret -> Arrays.fill(secret, ' '));
            typed = Optional.empty();
        }
    }

    /** @return what whoever is signed in just signed in with, so that nobody is asked for it twice */
    Optional<char[]> typed() {
        return typed.map(char[]::clone);
    }

    /** @return the arguments of a subcommand that is about a trainee alone: whoever signs in is the trainee */
    Arguments filled(Arguments arguments, Subcommand command) {
        Optional<String> name = arguments.value(AS);
        if (name.isEmpty() || command.mayBeAboutOthers() || !command.options().valued().contains(Trainees.OPTION)) {
            return arguments;
        }
        Learner person = person(name.get());
        Optional<String> trainee = arguments.value(Trainees.OPTION);
        if (trainee.isPresent() && !person(trainee.get()).equals(person)) {
            throw new UsageException("Whoever signs in by --as works; --trainee is not needed.");
        }
        Map<String, String> values = new HashMap<>(arguments.values());
        values.putIfAbsent(Trainees.OPTION, person.id().toString());
        return new Arguments(arguments.words(), Map.copyOf(values));
    }

    private Learner person(String name) {
        List<Learner> people = engines.get(SignIn.class).people();
        boolean known = people.stream().anyMatch(each -> Trainees.isMeant(name, each) || each.id().toString().equals(name));
        if (!known && engines.get(Encryption.class).isLocked()) {
            throw new Unavailable("What is stored here is encrypted. On the command line only somebody with a passphrase can unlock it. Nothing was changed.");
        }
        return Trainees.known(name, people);
    }

    private Optional<String> signIn(Accounts accounts, Learner person, Terminal terminal) {
        Optional<Account> account = accounts.accounts().stream().filter(each -> each.person().equals(person.id())).findFirst();
        if (!accounts.isShared() || account.isEmpty()) {
            return Optional.of(accounts.isShared() ? "This person has no account here. \"cyclework user open\" opens one."
                    : AccountsOff.sentences(accounts).stream().findFirst().orElse("Nobody has to sign in on this computer; leave out --as."));
        }
        boolean pin = account.get().kind() == Account.Kind.PIN;
        char[] secret = secret(SECRET, pin ? "PIN: " : "Passphrase: ", terminal);
        try {
            return switch (accounts.signIn(person.id(), secret)) {
                case Refused refused -> Optional.of(why(refused) + (refused.reason() == SignInResult.Reason.WRONG ? further(refused, pin) : ""));
                case SignedIn in -> {
                    typed = Optional.of(secret.clone());
                    new EncryptRecord(engines).showUnseen(in, terminal);
                    yield Optional.empty();
                }
            };
        } finally {
            Arrays.fill(secret, ' ');
        }
    }

    /** @return the secret that the environment holds, or somebody types */
    char[] secret(String variable, String prompt, Terminal terminal) {
        return engines.environment(variable).map(String::toCharArray).orElseGet(() -> terminal.askSecret(prompt)
                .orElseThrow(() -> new Unavailable("Nothing was typed; the environment variable " + variable + " or the input has to hold it. Nothing was changed.")));
    }

    static String why(Refused refused) {
        return switch (refused.reason()) {
            case WRONG -> "That is not right." + wait(refused);
            case MISTYPED -> "No code is written like this; look for a slip. It did not count.";
            case WAIT -> "Too many wrong ones." + wait(refused) + " This one was not looked at.";
            case NO_ACCOUNT -> "This person has no account here.";
            case UNUSABLE -> "What the account was made of is missing or was changed by somebody who may not. A supervisor or administrator can set it anew.";
        };
    }

    /** What can be done after a wrong one. */
    private static String further(Refused refused, boolean pin) {
        return (refused.pause().isZero() ? " You can try again at once; after a few wrong ones in a row there is a pause." : "") + (pin
                ? " If the PIN is forgotten, a supervisor or administrator sets a new one."
                : " If it is forgotten, \"cyclework user recover NAME\" takes the recovery code.");
    }

    private static String wait(SignInResult.Refused refused) {
        long seconds = (refused.pause().toMillis() + 999) / 1_000;
        return seconds == 0 ? "" : " Wait " + seconds + " seconds.";
    }

    /** @return the ids of people as they can be typed in place of names */
    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed)).filter(id -> id.toString().equalsIgnoreCase(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name
        }
    }

    /** @return what helps whoever may not do something since nobody signed in */
    List<String> hint() {
        Accounts accounts = engines.get(Accounts.class);
        List<String> off = AccountsOff.sentences(accounts);
        return accounts.isShared() ? help() : !off.isEmpty() ? off : List.of(
                "Nobody has an account on this computer yet. \"cyclework user found NAME --institution NAME\" makes it one where people sign in.");
    }

    /** @return what may follow every subcommand on a shared machine */
    static List<String> help() {
        return List.of("Where people share this computer, --as NAME says who signs in; the passphrase or PIN is asked for, or stands in the",
                "environment variable " + SECRET + ".");
    }
}
