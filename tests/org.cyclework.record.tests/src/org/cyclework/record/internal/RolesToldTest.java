package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever shows what somebody may do hears where that is another thing now, wherever it was decided. */
class RolesToldTest {

    private static final String WORDS = "four plain words here";

    @TempDir
    private Path top;
    private int told;

    private LocalRecord home(String name, Telling telling) {
        RecordLocation location = new RecordLocation(top.resolve(name).resolve("record"), top.resolve(name).resolve("machine"));
        return Records.at(location, Clock.systemUTC(), UUID::randomUUID, List.of(), telling);
    }

    private final class Counts implements Telling {

        @Override
        public void accept(LearningEvent event) {
            // events are told elsewhere
        }

        @Override
        public void rolesChanged() {
            told++;
        }
    }

    @Test
    void aRoleThatCameFromElsewhereIsToldAndWorkIsNot() {
        try (LocalRecord desk = home("desk", event -> {}); LocalRecord seat = home("seat", new Counts())) {
            UUID bea = desk.enrol("Bea").id();
            UUID ada = desk.enrol("Ada").id();
            desk.accounts().found(bea, WORDS.toCharArray(), "The clinic");
            Access administrator = desk.accounts().access(Role.ADMINISTRATOR);
            desk.accounts().open(administrator, ada, Account.Kind.PASSPHRASE, WORDS.toCharArray());
            seat.merge(seat.keeper(), top.resolve("desk"), Watch.NOBODY);
            assertThat(told).isZero();
            InstitutionInfo clinic = seat.accounts().offered().getFirst();
            seat.accounts().adopt(seat.keeper(), clinic.id(), clinic.code(), true);
            assertThat(told).as("people sign in here now").isEqualTo(1);
            assertThat(seat.accounts().signIn(ada, WORDS.toCharArray())).isInstanceOf(SignInResult.SignedIn.class);
            seat.append(seat.pick(ada), List.of(new NewEvent(Verbs.LESSON_READ, "L1.1")));
            assertThat(told).isEqualTo(1);
            desk.accounts().grant(administrator, ada, Role.ADMINISTRATOR);
            assertThat(seat.accounts().signIn(bea, WORDS.toCharArray())).isInstanceOf(SignInResult.SignedIn.class);
            seat.merge(seat.accounts().access(Role.ADMINISTRATOR), top.resolve("desk"), Watch.NOBODY);
            assertThat(told).isEqualTo(2);
            seat.accounts().revoke(seat.accounts().access(Role.ADMINISTRATOR), ada, Role.ADMINISTRATOR);
            assertThat(told).isEqualTo(3);
        }
    }
}
