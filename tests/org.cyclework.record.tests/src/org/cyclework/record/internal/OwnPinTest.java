package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult.Reason;
import org.cyclework.record.SignInResult.Refused;
import org.cyclework.record.SignInResult.SignedIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PIN is changed by whoever knows it, and by nobody else but those who set it. */
class OwnPinTest {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @TempDir
    Path folder;
    private StandaloneRecord record;
    private UUID ada;
    private UUID ben;
    private Instant now = NOON;

    private static char[] secret(String text) {
        return text.toCharArray();
    }

    private StandaloneRecord open() {
        return RecordFactory.at(new RecordLocation(folder), Clock.fixed(now, ZoneOffset.UTC), UUID::randomUUID, PassphraseCost.LOWEST);
    }

    private void again() {
        record.close();
        record = open();
    }

    @BeforeEach
    void twoTrainees() {
        record = open();
        UUID boss = record.enrol("Bea Boss").id();
        ada = record.enrol("Ada").id();
        ben = record.enrol("Ben").id();
        record.accounts().found(boss, secret("a long passphrase"), "The Institute");
        for (UUID person : List.of(ada, ben)) {
            record.accounts().open(administrator(), person, Account.Kind.PIN, secret("2580"));
        }
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private Access signedIn(UUID person, String pin) {
        assertThat(record.accounts().signIn(person, secret(pin))).isInstanceOf(SignedIn.class);
        return record.pick(person);
    }

    @Test
    void theNewPinOpensTheAccountAndTheOldOneDoesNotAlsoAfterAnotherStart() {
        Access own = signedIn(ada, "2580");
        assertThat(record.accounts().change(own, secret("2580"), secret("7319"))).isInstanceOf(SignedIn.class);
        again();
        assertThat(record.accounts().signIn(ada, secret("2580"))).isInstanceOf(Refused.class);
        own = signedIn(ada, "7319");
        assertThat(record.accounts().change(own, secret("7319"), secret("8642"))).isInstanceOf(SignedIn.class);
        again();
        signedIn(ada, "8642");
        signedIn(ben, "2580");
    }

    @Test
    void aWrongOldOneChangesNothingAndCountsTowardsTheWaits() {
        Access own = signedIn(ada, "2580");
        for (int i = 0; i < 2; i++) {
            assertThat(record.accounts().change(own, secret("9999"), secret("7319"))).isEqualTo(new Refused(Reason.WRONG, Duration.ZERO));
        }
        Refused third = (Refused) record.accounts().change(own, secret("9999"), secret("7319"));
        assertThat(third.pause()).isPositive();
        assertThat(record.accounts().change(own, secret("2580"), secret("7319"))).isInstanceOfSatisfying(Refused.class, wait -> assertThat(wait.reason()).isEqualTo(Reason.WAIT));
        assertThat(record.accounts().signIn(ada, secret("2580"))).isInstanceOfSatisfying(Refused.class, wait -> assertThat(wait.reason()).isEqualTo(Reason.WAIT));
    }

    @Test
    void whatIsTooSimpleIsNoTryAndChangesNothing() {
        Access own = signedIn(ada, "2580");
        for (String simple : List.of("1234", "1111", "12", "abcd", "")) {
            assertThatThrownBy(() -> record.accounts().change(own, secret("2580"), secret(simple))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("A PIN has");
        }
        assertThat(record.accounts().signIn(ada, secret("2580"))).isInstanceOf(SignedIn.class);
    }

    @Test
    void nobodyChangesAnothersWhateverTheyKnow() {
        Access own = signedIn(ben, "2580");
        assertThatThrownBy(() -> record.accounts().change(own.about(ada), secret("2580"), secret("7319"))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> record.accounts().change(administrator().about(ada), secret("2580"), secret("7319"))).isInstanceOf(AccessDenied.class);
        record.accounts().signOut();
        assertThatThrownBy(() -> record.accounts().change(own, secret("2580"), secret("7319"))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void aSupervisorsNewPinBeginsAnew() {
        Access own = signedIn(ada, "2580");
        record.accounts().change(own, secret("2580"), secret("7319"));
        record.accounts().signIn(record.people().getFirst().id(), secret("a long passphrase"));
        now = NOON.plusSeconds(60);
        assertThat(record.accounts().reset(administrator(), ada, secret("8642"))).isEqualTo(Optional.empty());
        again();
        assertThat(record.accounts().signIn(ada, secret("7319"))).isInstanceOf(Refused.class);
        Access anew = signedIn(ada, "8642");
        assertThat(record.accounts().change(anew, secret("8642"), secret("1593"))).isInstanceOf(SignedIn.class);
        again();
        signedIn(ada, "1593");
    }
}
