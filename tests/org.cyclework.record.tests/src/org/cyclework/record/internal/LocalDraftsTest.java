package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Account;
import org.cyclework.record.AccessIssuer;
import org.cyclework.record.Drafts;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was begun is there again for whoever began it, and for nobody else. */
class LocalDraftsTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEN = new UUID(2, 2);

    @TempDir
    Path folder;

    private final Access ada = Issuer.made(ADA, Role.TRAINEE, ADA);
    private final Access ben = Issuer.made(BEN, Role.TRAINEE, BEN);

    private static final class Issuer extends AccessIssuer {

        static Access made(UUID actor, Role role, UUID learner) {
            return issue(actor, role, new Scope.One(learner));
        }
    }

    private Drafts drafts() {
        return RecordFactory.drafts(new RecordLocation(folder));
    }

    @Test
    void whatWasBegunIsThereAgain() {
        drafts().keep(ada, "L1.1", "first words");
        drafts().keep(ada, "L1.1", "first words, and\nmore – “so”");
        assertThat(drafts().read(ada, "L1.1")).contains("first words, and\nmore – “so”");
        assertThat(drafts().read(ada, "L1.2")).isEmpty();
        drafts().keep(ada, "L1.1", "");
        assertThat(drafts().read(ada, "L1.1")).isEmpty();
        drafts().keep(ada, "L1.1", "");
    }

    @Test
    void nobodyElseReadsOrWritesIt() {
        drafts().keep(ada, "L1.1", "mine");
        assertThat(drafts().read(ben, "L1.1")).isEmpty();
        for (Role role : Set.of(Role.SUPERVISOR, Role.ADMINISTRATOR)) {
            Access other = Issuer.made(BEN, role, ADA);
            assertThatThrownBy(() -> drafts().read(other, "L1.1")).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> drafts().keep(other, "L1.1", "theirs")).isInstanceOf(AccessDenied.class);
        }
        assertThat(drafts().read(ada, "L1.1")).contains("mine");
    }

    @Test
    void noPlaceLeadsOutOfTheFolder() throws IOException {
        for (String place : Set.of("..", "../../x", "a/b", "CON", "a*?\\", "guest:L1.1")) {
            drafts().keep(ada, place, place);
            assertThat(drafts().read(ada, place)).contains(place);
        }
        try (var files = Files.list(folder.resolve("drafts").resolve(ADA.toString()))) {
            assertThat(files).hasSize(6);
        }
        assertThatThrownBy(() -> drafts().keep(ada, " ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyTheOwnerCanOpenTheFiles() throws IOException {
        drafts().keep(ada, "L1.1", "mine");
        Path file = folder.resolve("drafts").resolve(ADA.toString()).resolve("d-L1.1.txt");
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
        }
    }

    @Test
    void whereItCannotBeKeptItSaysWhatIs() throws IOException {
        Files.writeString(folder.resolve("drafts"), "in the way");
        assertThatThrownBy(() -> drafts().keep(ada, "L1.1", "words")).isInstanceOf(RecordUnavailable.class)
                .hasMessageContaining("begun");
    }

    @Test
    void whereSomebodyElseIsSignedInTheyAreNotRead() {
        RecordLocation location = new RecordLocation(folder);
        try (StandaloneRecord record = RecordFactory.at(location, Clock.systemUTC(), UUID::randomUUID, PassphraseCost.LOWEST)) {
            Drafts drafts = RecordFactory.drafts(record, location);
            Access eva = record.pick(record.enrol("Eva").id());
            drafts.keep(eva, "L1.1", "words");
            assertThat(record.begun(eva)).containsExactly(Map.entry("L1.1", "words"));
            record.accounts().found(record.enrol("Bea").id(), "a long passphrase".toCharArray(), "I");
            for (ThrowingCallable asking : List.<ThrowingCallable>of(() -> drafts.read(eva, "L1.1"), () -> drafts.keep(eva, "L1.1", ""), () -> record.begun(eva))) {
                assertThatThrownBy(asking).isInstanceOf(AccessDenied.class);
            }
            record.accounts().open(record.keeper(), eva.actor(), Account.Kind.PIN, "4711".toCharArray());
            record.accounts().signIn(eva.actor(), "4711".toCharArray());
            assertThat(drafts.read(record.pick(eva.actor()), "L1.1")).contains("words");
        }
    }

    @Test
    void draftsGoWithThePerson() {
        try (LocalRecord record = new RecordFixture(folder).open()) {
            Access eva = record.pick(record.enrol("Eva").id());
            drafts().keep(eva, "L1.1", "words");
            drafts().keep(ada, "L1.1", "mine");
            record.erase(record.keeper().about(eva.learner()));
            assertThat(folder.resolve("drafts").resolve(eva.learner().toString())).doesNotExist();
            assertThat(drafts().read(ada, "L1.1")).contains("mine");
        }
    }
}
