package org.cyclework.ui.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.PersonName;
import org.cyclework.record.SignIn;
import org.cyclework.record.SignInResult;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.ui.Findable;

/** Signing in on a shared machine: who is in the list, what each is asked for, and how long one has to wait. Used on the UI thread but for what is slow. */
public final class SignInModel {

    private final Accounts accounts;
    private final Clock clock;
    private final List<Person> people;
    private final boolean locked;
    private final Map<UUID, Instant> waits = new HashMap<>();

    /** Somebody who can sign in here, and by what. */
    public record Person(Learner learner, Account.Kind kind) {

        /** @return the name, ready to be shown */
        public String name() {
            return PersonName.isolated(learner.name());
        }

        /** @return what is asked for */
        public String asked() {
            return kind == Account.Kind.PIN ? Messages.Ask_pin : Messages.Ask_passphrase;
        }

        /** @return whether a printed code opens the account */
        public boolean canRecover() {
            return kind == Account.Kind.PASSPHRASE;
        }

        /** @return what to do where it is forgotten */
        public String forgotten() {
            return kind == Account.Kind.PIN ? Messages.Forgotten_pin : Messages.Forgotten_passphrase;
        }
    }

    private SignInModel(Accounts accounts, Clock clock, List<Person> people, boolean locked) {
        this.locked = locked;
        this.accounts = accounts;
        this.clock = clock;
        this.people = people;
    }

    /** Reads who can sign in; slow. */
    public static SignInModel read(Accounts accounts, SignIn signIn, Clock clock) {
        Map<UUID, Account> open = new HashMap<>();
        accounts.accounts().forEach(account -> open.put(account.person(), account));
        return new SignInModel(accounts, clock, signIn.people().stream().filter(learner -> open.containsKey(learner.id()))
                .map(learner -> new Person(learner, open.get(learner.id()).kind())).toList(), accounts.isShared() && accounts.institution().isEmpty());
    }

    /** @return what is asked for above the list */
    public String heading() {
        return people.isEmpty() ? Messages.SignIn_nobody : locked ? Messages.SignIn_locked : Messages.SignIn_text;
    }

    /** @return whether what is stored here is encrypted and nobody unlocked it yet */
    public boolean isLocked() {
        return locked;
    }

    /** @return whoever can sign in, in the order they enrolled */
    public List<Person> people() {
        return people;
    }

    /** @return whoever is called something with these letters in it, whatever their accents; everybody for none */
    public List<Person> matching(String letters) {
        String wanted = Findable.folded(letters).strip();
        return people.stream().filter(person -> Findable.folded(person.learner().name()).contains(wanted)).toList();
    }

    /** @return where somebody stands in the list; empty for somebody without an account */
    public Optional<Person> of(UUID person) {
        return people.stream().filter(each -> each.learner().id().equals(person)).findFirst();
    }

    /** Tries a secret and wipes it; slow by intent. */
    public SignInResult tryIn(Person person, char[] secret) {
        try {
            return accounts.signIn(person.learner().id(), secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    /** Takes over what came of a try. @return what is said of it; empty where it went well */
    public Optional<String> tried(Person person, SignInResult result) {
        if (!(result instanceof Refused refused)) {
            waits.remove(person.learner().id());
            return Optional.empty();
        }
        waits.put(person.learner().id(), clock.instant().plus(refused.pause()));
        return Optional.of(SignInWords.of(refused, person.kind()));
    }

    /** @return how long this person has to wait from now on; zero where another try may be made at once */
    public Duration pause(Person person) {
        Instant until = waits.get(person.learner().id());
        return until == null || !until.isAfter(clock.instant()) ? Duration.ZERO : Duration.between(clock.instant(), until);
    }
}
