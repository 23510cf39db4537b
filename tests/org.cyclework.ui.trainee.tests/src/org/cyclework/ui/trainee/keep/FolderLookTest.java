package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Audience;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.News;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Sender;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.packet.FolderLook.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A classroom's folder is told packet by packet: what is new, how it stands, and why something stays where it is. */
class FolderLookTest {

    private static final Path FOLDER = Path.of("class");
    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BO = new UUID(0, 2);

    private static Found found(String name, Standing standing, News... news) {
        return new Found(FOLDER.resolve("a.cwx"), new Readable(new Sender("key", name, standing, Optional.empty(), "4-7-1"), new UUID(0, 9), OffsetDateTime.parse("2026-03-02T10:00:00Z"), true,
                List.of(news), List.of(), List.of(), List.of()));
    }

    private static Found refused(boolean locked) {
        return new Found(FOLDER.resolve("!none.cwx"), new PacketLook.Refused("It cannot be read here.", locked));
    }

    private static News news(UUID person, long entries) {
        return new News(Optional.of(person), Optional.empty(), new TreeMap<>(Map.of(Audience.WORK, entries)));
    }

    private static FolderLook look(Found... found) {
        return new FolderLook(FOLDER, true, List.of(found));
    }

    @Test
    void whatIsNewIsCountedByEntriesAndByPeopleEachOnce() {
        assertEquals("nothing new", found("Seat 1", Standing.ADMITTED).news());
        assertEquals("one new entry (people: 1)", found("Seat 1", Standing.ADMITTED, news(ADA, 1)).news());
        assertEquals("7 new entries (people: 2)", found("Seat 1", Standing.ADMITTED, news(ADA, 3), news(BO, 2), news(ADA, 2)).news());
        News institution = new News(Optional.empty(), Optional.empty(), new TreeMap<>(Map.of(Audience.INSTITUTION, 4L)));
        assertEquals("5 new entries (people: 1)", found("Seat 1", Standing.ADMITTED, news(ADA, 1), institution).news());
    }

    @Test
    void howAPacketStandsIsToldInWordsThatDiffer() {
        List<String> words = Stream.concat(Arrays.stream(Standing.values()).map(standing -> found("Seat 1", standing).standing()), Stream.of(refused(true).standing(), refused(false).standing()))
                .toList();
        assertThat(words).doesNotHaveDuplicates().noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void onlyWhatComesFromAMachineThatIsTrustedIsCollected(Standing standing) {
        assertEquals(standing == Standing.ADMITTED, found("Seat 1", standing, news(ADA, 1)).isReady());
    }

    @Test
    void whatCannotBeReadIsCalledByItsFileAndHasNoDay() {
        for (boolean locked : List.of(true, false)) {
            Found broken = refused(locked);
            assertEquals("!none.cwx", broken.from());
            assertEquals(Optional.empty(), broken.made());
            assertEquals("", broken.news());
            assertFalse(broken.isReady());
            assertEquals("Not taken, !none.cwx: It cannot be read here.", broken.refusal(true));
        }
        assertEquals(Optional.of(LocalDate.of(2026, 3, 2)), found("Seat 1", Standing.ADMITTED).made());
    }

    @Test
    void aStrangerIsToldWithItsCodeToWhoeverMayAdmitIt() {
        assertThat(found("Seat 1", Standing.STRANGER).refusal(true)).contains("Seat 1").contains("was not met before").contains("4-7-1").contains("take it in there");
        assertThat(found("Seat 1", Standing.STRANGER).refusal(false)).contains("A supervisor has to take the first file").contains("4-7-1");
        assertThat(found(" ", Standing.STRANGER).refusal(true)).contains("a computer without a name");
    }

    @Test
    void whoIsNotTrustedAnyLongerAndOnesOwnAreRefusedWithTheReason() {
        assertThat(found("Seat 1", Standing.REVOKED).refusal(true)).startsWith("Not taken, ").contains("is not any longer");
        assertThat(found("Seat 1", Standing.THIS_HOME).refusal(true)).startsWith("Not taken, ").contains("written on this computer");
    }

    @Test
    void theLineAboveSaysHowManyThereAreAndHowManyOfThemWait() {
        Found ready = found("Seat 1", Standing.ADMITTED, news(ADA, 1));
        assertEquals("Nothing is in the folder class that was not taken here yet.", look().summary());
        assertEquals("1 packet in class was not taken here yet.", look(ready).summary());
        assertEquals("2 packets in class were not taken here yet.", look(ready, ready).summary());
        assertEquals("3 packets in class were not taken here yet. 2 of them can be collected.", look(ready, refused(true), ready).summary());
        assertEquals(2, look(ready, refused(true), ready).ready());
    }

    @Test
    void aFolderThatIsAwayIsSaidToBeAwayWhateverWasInIt() {
        assertTrue(new FolderLook(FOLDER, false, List.of()).summary().startsWith("The folder class is not there now."));
    }
}
