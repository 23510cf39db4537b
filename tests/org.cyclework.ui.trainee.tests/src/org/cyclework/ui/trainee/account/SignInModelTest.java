package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.record.Account;
import org.cyclework.record.Learner;
import org.cyclework.record.RecoveryCode;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.account.SignInModel;
import org.cyclework.ui.account.SignInModel.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in on a real record that people share: who is in the list, what each is asked for, and what is said when it goes wrong. */
class SignInModelTest {

    private static final String RIGHT = "four plain words here";

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private RecoveryCode code;
    private Learner ada;
    private Learner ben;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        ada = record.enrol("Ada Shah");
        ben = record.enrol("Ben");
        record.enrol("Cleo, who has no account");
        code = record.accounts().found(ada.id(), RIGHT.toCharArray(), "The clinic");
        record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), ben.id(), Account.Kind.PIN, "482913".toCharArray());
        record.accounts().signOut();
    }

    @AfterEach
    void close() {
        record.close();
    }

    private SignInModel model() {
        return SignInModel.read(record.accounts(), record, Clock.fixed(RealRecord.NOON, ZoneOffset.UTC));
    }

    private static Person person(SignInModel model, Learner learner) {
        return model.of(learner.id()).orElseThrow();
    }

    @Test
    void onlyWhoeverHasAnAccountIsInTheListAndIsAskedForTheRightThing() {
        SignInModel model = model();
        assertEquals(List.of(ada, ben), model.people().stream().map(Person::learner).toList());
        assertEquals("Passphrase", person(model, ada).asked());
        assertEquals("PIN", person(model, ben).asked());
        assertTrue(person(model, ada).canRecover());
        assertFalse(person(model, ben).canRecover());
        assertTrue(person(model, ben).forgotten().startsWith("Ask your supervisor"));
    }

    @Test
    void namesAreFoundByAnyOfTheirLetters() {
        SignInModel model = model();
        assertEquals(List.of(ada), model.matching(" SHA ").stream().map(Person::learner).toList());
        assertEquals(model.people(), model.matching(""));
        assertEquals(List.of(), model.matching("cleo"));
    }

    @Test
    void theRightSecretLetsInAndIsWiped() {
        SignInModel model = model();
        char[] typed = RIGHT.toCharArray();
        SignInResult result = model.tryIn(person(model, ada), typed);
        assertEquals(Optional.empty(), model.tried(person(model, ada), result));
        assertEquals(ada.id(), assertInstanceOf(SignInResult.SignedIn.class, result).person());
        assertArrayEquals(new char[RIGHT.length()], typed);
        assertEquals(ada, record.people().getFirst());
    }

    @Test
    void aWrongOneIsToldInWordsAndTheWaitGrows() {
        SignInModel model = model();
        Person person = person(model, ben);
        String first = model.tried(person, model.tryIn(person, "111111".toCharArray())).orElseThrow();
        assertTrue(first.startsWith("This is not the PIN."), first);
        String told = first;
        for (int i = 0; i < 12 && model.pause(person).isZero(); i++) {
            told = model.tried(person, model.tryIn(person, "111111".toCharArray())).orElseThrow();
        }
        assertTrue(told.contains("Please wait") && told.contains("nothing is lost"), told);
        assertFalse(model.pause(person).isZero());
        String waiting = model.tried(person, model.tryIn(person, "482913".toCharArray())).orElseThrow();
        assertTrue(waiting.startsWith("There were some wrong tries before. Please wait"), waiting);
        assertEquals(Duration.ZERO, model.pause(person(model, ada)), "nobody else waits for it");
    }

    @Test
    void aWaitIsOverWhenItsTimeHasCome() {
        Instant[] now = {RealRecord.NOON};
        Clock clock = new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        SignInModel model = SignInModel.read(record.accounts(), record, clock);
        Person person = person(model, ben);
        model.tried(person, new SignInResult.Refused(SignInResult.Reason.WAIT, Duration.ofSeconds(30)));
        now[0] = now[0].plusSeconds(29);
        assertEquals(Duration.ofSeconds(1), model.pause(person));
        now[0] = now[0].plusSeconds(1);
        assertEquals(Duration.ZERO, model.pause(person));
    }

    @Test
    void thePrintedCodeOpensTheAccountAgain() {
        assertTrue(code.letters().length() >= 20, code.letters());
        record.accounts().recover(ada.id(), code.letters().toLowerCase(Locale.ROOT), "another four words now".toCharArray());
        record.accounts().signOut();
        SignInModel model = model();
        assertTrue(model.tried(person(model, ada), model.tryIn(person(model, ada), RIGHT.toCharArray())).isPresent());
    }
}
