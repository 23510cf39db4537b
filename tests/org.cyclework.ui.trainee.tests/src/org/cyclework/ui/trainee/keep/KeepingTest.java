package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.WorkProgress;
import org.junit.jupiter.api.Test;

/** The record's menu does what it says, and says what it did. */
class KeepingTest extends AdasRecord {

    private static final int MANY = 1500;

    @Test
    void whatWasBackedUpComesBackIntoAnEmptyRecord() {
        Path zip = top.resolve("stick/copy.zip");
        assertThat(keeping(record, ada).backUp(zip)).contains("verified").contains(zip.toString());
        assertThat(keeping(record, ada).restore(zip, Watch.NOBODY)).contains("Nothing was changed");
        try (StandaloneRecord other = RealRecord.in(top.resolve("other"))) {
            Keeping keeping = keeping(other, null);
            assertThat(keeping.restore(zip, Watch.NOBODY)).contains("Nothing that was here was lost");
            assertThat(other.people()).extracting(Learner::name).containsExactly("Ada");
        }
    }

    @Test
    void whereTheAccountsOfABackupAreOffThatIsSaidWithTheCode() {
        assertThat(keeping(record, ada).restore(backUp("plain.zip"), Watch.NOBODY)).doesNotContain("accounts");
        record.accounts().found(ada.id(), "four plain words here".toCharArray(), "عيادة");
        Path zip = backUp("clinic.zip");
        assertThat(keeping(record, ada).restore(zip, Watch.NOBODY)).as("they are on where they were").doesNotContain("accounts");
        try (StandaloneRecord other = RealRecord.in(top.resolve("other"))) {
            String code = record.accounts().institution().orElseThrow().code();
            assertThat(keeping(other, null).restore(zip, Watch.NOBODY)).contains("The accounts of “⁨عيادة⁩” are off here", "cyclework user adopt " + code);
        }
    }

    @Test
    void whoeverIsNoAdministratorIsKnownBeforeAnythingIsAsked() {
        assertThat(keeping(record, ada).isKeeper()).as("nobody shares it").isTrue();
        record.accounts().found(ada.id(), "four plain words here".toCharArray(), "Clinic");
        assertThat(keeping(record, ada).isKeeper()).as("who founded it").isTrue();
        record.accounts().signOut();
        assertThat(keeping(record, ada).isKeeper()).as("nobody is signed in").isFalse();
    }

    private Path backUp(String name) {
        Path zip = top.resolve(name);
        keeping(record, ada).backUp(zip);
        return zip;
    }

    @Test
    void aRestoreThatIsStoppedSaysThatWhatCameStays() {
        for (int i = 0; i < MANY; i++) {
            record.append(record.pick(ada.id()), new NewEvent(Verbs.LESSON_READ, "L1." + i));
        }
        Path zip = top.resolve("copy.zip");
        keeping(record, ada).backUp(zip);
        WorkProgress progress = new WorkProgress();
        progress.cancel();
        try (StandaloneRecord other = RealRecord.in(top.resolve("other"))) {
            Keeping keeping = keeping(other, null);
            assertThat(keeping.restore(zip, progress)).contains("broken off");
            assertThat(progress.percent().orElseThrow()).isBetween(1, 99);
            assertThat(keeping.restore(zip, new WorkProgress())).doesNotContain("broken off");
            assertThat(other.events(other.pick(ada.id()))).hasSize(MANY + 2);
        }
    }

    @Test
    void aBackupThatIsNoneIsRefusedInWords() throws IOException {
        Path zip = Files.writeString(top.resolve("no.zip"), "no zip");
        assertThat(keeping(record, ada).restore(zip, Watch.NOBODY)).startsWith("Nothing was restored from " + zip);
        assertThat(record.people()).hasSize(1);
    }

    @Test
    void whatIsStoredIsWrittenForThePersonAtTheDesk() throws IOException {
        record.enrol("Ben");
        Path page = top.resolve("ada.html");
        assertThat(keeping(record, ada).export(page)).startsWith("2 entries");
        assertThat(Files.readString(page)).contains("Ada").doesNotContain("Ben");
    }

    @Test
    void erasingTakesThePersonAtTheDeskAndNobodyElse() {
        record.enrol("Ben");
        assertThat(keeping(record, ada).erase()).contains("Ada");
        assertThat(record.people()).extracting(Learner::name).containsExactly("Ben");
    }

    @Test
    void whereNobodySitsNothingIsHandedOutOrErased() {
        Keeping nobody = keeping(record, null);
        assertThatThrownBy(nobody::erase).isInstanceOf(IllegalStateException.class).hasMessageContaining("Nobody");
        assertThatThrownBy(() -> nobody.export(top.resolve("x.html"))).isInstanceOf(IllegalStateException.class);
        assertThat(top.resolve("x.html")).doesNotExist();
        assertThat(record.people()).hasSize(1);
    }

    @Test
    void filesAreNamedAfterTheDayAndThePerson() {
        assertThat(Keeping.backupName(LocalDate.of(2026, 3, 2))).isEqualTo("cyclework-2026-03-02.zip");
        assertThat(Keeping.fileName(named("Zoë O’Brien / Ltd."))).isEqualTo("cyclework-zoë-o-brien-ltd.html");
        assertThat(Keeping.fileName(named("李雷"))).isEqualTo("cyclework-李雷.html");
        assertThat(Keeping.fileName(named("…a"))).isEqualTo("cyclework-a.html");
    }

    private static Learner named(String name) {
        return new Learner(UUID.randomUUID(), name, Instant.EPOCH);
    }

    @Test
    void aFileAboutSomebodyIsNamedAfterThePersonInWhateverLetters() {
        assertThat(name("Zoë Öztürk")).isEqualTo("cyclework-zoë-öztürk");
        assertThat(name(" أمل! ")).isEqualTo("cyclework-أمل");
        assertThat(name("../A\\B:")).isEqualTo("cyclework-a-b");
        assertThat(name("?!")).as("a name without a letter leaves the number of the person").isEqualTo("cyclework-" + new UUID(0, 3));
    }

    private static String name(String name) {
        String file = Keeping.fileName(new Learner(new UUID(0, 3), name, Instant.EPOCH));
        return file.substring(0, file.lastIndexOf('.'));
    }
}
