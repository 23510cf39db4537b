package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;

/** A program that encrypts a record, or goes on with it, until it is killed, and says how far it came. */
final class EncryptingChild {

    static final String PASSPHRASE = "a long passphrase";
    static final String WORD = "quokkazimmer";
    static final String ON = "on";
    static final String CHANGE = "change";
    static final String OFF = "off";
    static final String PASSPHRASES = "passphrases";

    private EncryptingChild() {
    }

    /** @param arguments the record's folder, by how many hours the clock is ahead, what is to be done */
    public static void main(String[] arguments) {
        EndsWithParent.watch();
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(Long.parseLong(arguments[1])));
        try (StandaloneRecord record = RecordFactory.at(new RecordLocation(Path.of(arguments[0])), clock, UUID::randomUUID, PassphraseCost.LOWEST)) {
            UUID boss = record.people().getFirst().id();
            say("signing in");
            if (!(record.accounts().signIn(boss, PASSPHRASE.toCharArray()) instanceof SignedIn)) {
                say("locked out");
                return;
            }
            say("signed in");
            if (arguments[2].equals(PASSPHRASES)) {
                change(record);
            }
            Access administrator = record.accounts().access(Role.ADMINISTRATOR);
            State wanted = arguments[2].equals(OFF) ? State.OFF : State.ON;
            if (arguments[2].equals(CHANGE)) {
                record.encryption().change(administrator, Watch.NOBODY);
            } else if (arguments[2].equals(ON)) {
                record.encryption().turnOn(administrator, Watch.NOBODY);
            } else if (record.encryption().state() != State.OFF) {
                record.encryption().turnOff(administrator, Watch.NOBODY);
            }
            say(record.encryption().state() == wanted ? "done" : "not done");
            while (true) {
                record.append(record.pick(boss), new NewEvent(Verbs.LESSON_READ, "L1", "{\"words\":\"" + WORD + "\"}"));
                say("wrote");
            }
        }
    }

    /** Gives whoever is signed in one passphrase after another, and says which one counts. */
    private static void change(StandaloneRecord record) {
        for (int i = 0; true; i++) {
            record.accounts().change(record.accounts().access(Role.TRAINEE), passphrase(i).toCharArray(), passphrase(i + 1).toCharArray());
            say("changed");
        }
    }

    /** @return the passphrase that counts after so many changes */
    static String passphrase(int changes) {
        return changes == 0 ? PASSPHRASE : PASSPHRASE + " number " + changes;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
