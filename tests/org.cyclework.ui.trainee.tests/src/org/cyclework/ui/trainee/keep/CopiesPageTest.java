package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.packet.CopyWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says who has a copy, and no more than is known. */
class CopiesPageTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final CopyWords WORDS = new CopyWords(LocalDate.of(2026, 3, 2), ZoneOffset.UTC);

    private static Copy desk(Exchanged when, long lacks, boolean revoked) {
        return new Copy(new Copy.Machine(new KnownHome("k", "Desk", HomeKind.SUPERVISOR, Set.of(), revoked)), when, OptionalLong.of(lacks));
    }

    private static Exchanged when(Instant came, Instant went) {
        return new Exchanged(Optional.ofNullable(came), Optional.ofNullable(went));
    }

    private static String page(Copy... copies) {
        return new CopiesPage(Optional.of(List.of(copies)), List.of(), OptionalInt.empty(), WORDS).page().body();
    }

    private static String told(Copy copy) {
        return String.join(" ", WORDS.told(copy));
    }

    @Test
    void withoutCopiesItSaysWhatMakesOne() {
        assertThat(page()).contains("No other computer is known").contains("Once you hand in");
        assertThat(new CopiesPage(Optional.empty(), List.of(), OptionalInt.empty(), WORDS).page().body()).contains("Nobody has given a name yet").doesNotContain("Elsewhere");
    }

    @Test
    void everyPlaceHasItsNameAndWhen() {
        String page = page(desk(when(TEN, NINE), 0, false), new Copy(new Copy.Campus(), when(null, TEN), OptionalLong.empty()),
                new Copy(new Copy.Files(), when(null, NINE), OptionalLong.empty()));
        assertThat(page).contains("As far as this computer knows").contains("Desk").contains("supervisors’ computer").contains("today, 10:00").contains("The campus’ database")
                .contains("Files for whichever computer takes them").contains("today, 09:00").contains("not known here").doesNotContain("No other computer");
    }

    @Test
    void whatWasWrittenIsNotSaidToHaveArrived() {
        assertThat(told(desk(when(null, TEN), 3, false))).contains("Whether it arrived is not known").doesNotContain("nothing is missing").doesNotContain("not seen there");
        assertThat(told(desk(when(NINE, TEN), 3, false))).contains("today, 09:00").contains("Whether it arrived").contains("3 entries were not seen there");
        assertThat(told(desk(when(TEN, NINE), 0, false))).doesNotContain("Whether it arrived").contains("nothing is missing there");
    }

    @Test
    void whatCameRoundAndWhoIsTrustedNoLongerIsSaid() {
        assertThat(told(desk(Exchanged.NEVER, 0, false))).contains("came here by another computer").contains("nothing is missing");
        assertThat(told(desk(when(TEN, null), 0, true))).contains("not trusted any longer; what it has it keeps");
    }

    @Test
    void whoReadsItAndHowLongItIsKeptIsSaidWhereThereAreGroupsAndARule() {
        assertThat(page()).doesNotContain("Who reads it").doesNotContain("months");
        String page = new CopiesPage(Optional.of(List.of()), List.of("In “Tuesday”: Ruth."), OptionalInt.of(12), WORDS).page().body();
        assertThat(page).contains("Who reads it").contains("In “Tuesday”: Ruth.").contains("stays with you").contains("for 12 months").contains("nothing is erased by itself");
    }

    @Test
    void theDeskReadsItFromTheRecord(@TempDir Path folder) throws Exception {
        try (StandaloneRecord record = RealRecord.in(folder)) {
            UUID ruth = record.enrol("Ruth").id();
            Learner ada = record.enrol("Ada");
            record.append(record.pick(ada.id()), new NewEvent(Verbs.LESSON_READ, "L1.1"));
            record.accounts().found(ruth, "four plain words".toCharArray(), "Evening school");
            Access keeper = record.accounts().access(Role.ADMINISTRATOR);
            Group tuesday = record.groups().make(record.accounts().access(Role.SUPERVISOR), "Tuesday", Group.Kind.GROUP, Optional.empty());
            record.groups().add(keeper, tuesday.id(), new Group.Member(ada.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
            record.retention().set(keeper, OptionalInt.of(24));
            record.accounts().open(keeper, ada.id(), Account.Kind.PIN, "482913".toCharArray());
            record.packets().write(keeper, folder.resolve("all.cwx"), PacketOrder.plain());
            record.accounts().signIn(ada.id(), "482913".toCharArray());
            CopiesDesk desk = new CopiesDesk(link -> {}, record.packets(), new OneSeat(record, ada), record.groups(), record, record.retention());
            String page = desk.read(LocalDate.of(2026, 3, 2), ZoneOffset.UTC).page().body();
            assertThat(page).contains("Files for whichever computer takes them").contains("In “Tuesday”: Ruth.").contains("for 24 months");
        }
    }

    @Test
    void oneEntryThatIsMissingElsewhereIsCountedAsOne() {
        assertThat(told(desk(when(NINE, null), 1, false))).contains("Of the work that is here one entry was not seen there.");
    }
}
