package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.cyclework.record.Account;
import org.cyclework.record.Audience;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.accounts.AccountKey;
import org.cyclework.record.internal.accounts.Fields;
import org.cyclework.record.internal.accounts.InstitutionState;
import org.cyclework.record.internal.accounts.OwnPins;
import org.cyclework.record.internal.accounts.Recovery;
import org.cyclework.record.internal.accounts.Told;
import org.cyclework.record.internal.accounts.Verifier;
import org.cyclework.record.internal.accounts.Waits;

/** What secrets of people are checked by, read from the journal and written into it. */
final class Secrets {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 1_000;
    private static final Pattern PIN = Pattern.compile("[0-9]{4,12}");
    private static final Pattern SAME = Pattern.compile("(.)\\1*");
    private static final String RUNS = "01234567890123456789 98765432109876543210";

    private final RecordCore core;
    private final OpenedRecord record;

    Secrets(RecordCore core, OpenedRecord record) {
        this.core = core;
        this.record = record;
    }

    /** @throws IllegalArgumentException where it is too short, too long or too simple; the message is a sentence */
    static void check(Account.Kind kind, char[] secret) {
        if (kind == Account.Kind.PASSPHRASE) {
            if (secret.length > LONGEST) {
                throw new IllegalArgumentException("A passphrase has at most " + LONGEST + " characters.");
            }
            if (Character.codePointCount(secret, 0, secret.length) < SHORTEST) {
                throw new IllegalArgumentException("A passphrase has at least " + SHORTEST + " characters; several words are best.");
            }
            return;
        }
        String digits = new String(secret);
        if (!PIN.matcher(digits).matches() || SAME.matcher(digits).matches() || RUNS.contains(digits)) {
            throw new IllegalArgumentException("A PIN has 4 to 12 digits, not all the same and not in a row.");
        }
    }

    Optional<Verifier> verifier(UUID person) {
        return verifierSet(person).flatMap(told -> Verifier.read(told.event().payloadJson()));
    }

    /** What says how somebody's secret is checked: as it was set, or as its owner changed it after that. */
    private Optional<Told> verifierSet(UUID person) {
        List<Told> all = told(person, Verbs.VERIFIER_SET);
        return latest(all).map(set -> OwnPins.latest(set, all, record.institution().signatures()));
    }

    Optional<Recovery> recovery(UUID person) {
        return latest(told(person, Verbs.RECOVERY_SET)).flatMap(told -> Recovery.read(told.event().payloadJson()));
    }

    private List<Told> told(UUID person, String verb) {
        return record.log().told(person, Set.of(Audience.SECRET)).stream().filter(told -> told.event().verb().equals(verb)).toList();
    }

    private Optional<Told> latest(List<Told> all) {
        InstitutionState state = record.institution().state();
        return all.stream().filter(told -> state.countsAsSecret(told, record.institution().signatures())).max(Told.ORDER);
    }

    /** Writes a PIN that its owner chose, after the one that counts now. */
    void writeOwn(UUID person, NewSecret secret, AccountKey key) {
        Told before = verifierSet(person).orElseThrow();
        String payload = Fields.read(secret.verifier().json()).and(OwnPins.AFTER, before.digest()).json();
        core.write(record, person, Audience.SECRET, person, List.of(event(Verbs.VERIFIER_SET, person, payload)), Optional.of(key));
    }

    /**
     * Writes a secret, and a recovery code where there is a new one, with the signature of the account itself or, for a PIN, of whoever
     * set it. Where the record is encrypted, a passphrase unlocks it before it counts.
     */
    void write(UUID person, UUID actor, NewSecret secret, AccountKey key) {
        Optional<Recovery> recovery = secret.code().map(letters -> Recovery.of(person, letters, key, core.random()));
        if (secret.kind() == Account.Kind.PASSPHRASE) {
            core.holders().expect(record, person, secret.verifier(), recovery, key);
        }
        List<NewEvent> events = new ArrayList<>();
        events.add(event(Verbs.VERIFIER_SET, person, secret.verifier().json()));
        recovery.ifPresent(made -> events.add(event(Verbs.RECOVERY_SET, person, made.json())));
        core.write(record, person, Audience.SECRET, actor, events, Optional.of(key));
    }

    private NewEvent event(String verb, UUID person, String payload) {
        return new NewEvent(verb, person.toString(), payload).withId(core.newId());
    }

    /** Nobody waits any longer for what was tried wrongly. */
    void forgetTries(UUID person) {
        trying((Waits waits) -> {
            waits.forget(person);
            return null;
        });
    }

    /** Does something with what was tried before. */
    interface Trying<T> {

        T with(Waits waits) throws IOException;
    }

    <T> T trying(Trying<T> trying) {
        Path folder = record.folder();
        try {
            return trying.with(new Waits(folder, core.clock()));
        } catch (IOException e) {
            throw Failures.writing(folder, e);
        }
    }
}
