package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;

/** A program that founds an institution and opens accounts until it is killed, and says what was acknowledged. */
final class AccountsChild {

    static final String PASSPHRASE = "a long passphrase";

    private AccountsChild() {
    }

    /** @param arguments the record's folder, by how many hours the clock is ahead */
    public static void main(String[] arguments) {
        EndsWithParent.watch();
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofHours(Long.parseLong(arguments[1])));
        while (true) {
            try (StandaloneRecord record = RecordFactory.at(new RecordLocation(Path.of(arguments[0])), clock, UUID::randomUUID, PassphraseCost.LOWEST)) {
                UUID boss = record.people().isEmpty() ? record.enrol("Bea").id() : record.people().getFirst().id();
                if (!record.accounts().isShared()) {
                    record.accounts().found(boss, PASSPHRASE.toCharArray(), "The Institute");
                    say("founded " + boss);
                } else if (!(record.accounts().signIn(boss, PASSPHRASE.toCharArray()) instanceof SignedIn)) {
                    say("locked out " + boss);
                    return;
                }
                work(record);
            }
        }
    }

    private static void work(StandaloneRecord record) {
        Access access = record.accounts().access(Role.ADMINISTRATOR);
        Group group = record.groups().make(access, "Tuesday", Group.Kind.GROUP, Optional.empty());
        for (int i = 0; i < 5; i++) {
            UUID person = record.enrol("Somebody").id();
            record.accounts().open(access, person, Account.Kind.PIN, "4711".toCharArray());
            record.groups().add(access, group.id(), new Group.Member(person, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            say("pin " + person);
            UUID supervisor = record.enrol("Supervisor").id();
            record.accounts().open(access, supervisor, Account.Kind.PASSPHRASE, PASSPHRASE.toCharArray());
            record.accounts().grant(access, supervisor, Role.SUPERVISOR);
            say("supervisor " + supervisor);
            record.accounts().revoke(access, supervisor, Role.SUPERVISOR);
            say("revoked " + supervisor);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
