package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.News;
import org.cyclework.record.PacketLook.Pack;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Sender;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.record.PacketTaken;
import org.cyclework.ui.packet.StickWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Before anything of a file is taken in it is told whose it is and what it holds, and afterwards what came. */
class StickWordsTest {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-03-02T10:00:00Z");

    private static Readable look(String name, Standing standing, List<News> news) {
        return new Readable(new Sender("key", name, standing, Optional.empty(), "4-7-1"), new UUID(0, 1), MADE, true, news, List.of(), List.of(), List.of());
    }

    private static News news(Optional<String> name, boolean person, Map<Audience, Long> counts) {
        return new News(person ? Optional.of(new UUID(0, 2)) : Optional.empty(), name, new TreeMap<>(counts));
    }

    private static final List<News> SOME = List.of(news(Optional.of("Ada"), true, Map.of(Audience.WORK, 3L, Audience.OWN, 1L)));

    private static String words(Readable look, boolean mayAdmit) {
        return String.join("\n", StickWords.of(look, mayAdmit)).replaceAll("[\u2066-\u2069]", "");
    }

    @Test
    void whoSentItAndWhatIsNewAreToldPersonByPerson() {
        List<News> news = List.of(SOME.getFirst(), news(Optional.empty(), true, Map.of(Audience.REVIEW, 2L)), news(Optional.empty(), false, Map.of(Audience.INSTITUTION, 4L)));
        assertThat(words(look("Ward 3", Standing.ADMITTED, news), true)).containsSubsequence("From Ward 3, made on 2 March 2026.", "New here would be:",
                "·  Ada: own words and notes: 1, entries of work: 3", "·  Somebody not known here: from supervisors: 2", "·  What concerns the institution: other entries: 4");
    }

    @Test
    void whereNothingIsNewThatIsSaidAlone() {
        assertThat(words(look("Ward 3", Standing.ADMITTED, List.of()), true)).contains("Everything in it is here already.").doesNotContain("New here would be");
    }

    @Test
    void whatIsLeftOutAndWhichPackComesAlongAreTold() {
        Readable look = new Readable(new Sender("key", " ", Standing.ADMITTED, Optional.empty(), "4-7-1"), new UUID(0, 1), MADE, true, SOME, List.of("Two entries of Bo."), List.of("And this."),
                List.of(new Pack("winter.cwpack", 9)));
        assertThat(words(look, true)).containsSubsequence("From a computer without a name,", "It holds a course pack, winter.cwpack,", "This would not be taken in:", "·  Two entries of Bo.",
                "And this.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            STRANGER | true  | both see the code 4-7-1 | true
            STRANGER | false | its code is 4-7-1       | false
            REVOKED  | true  | is not any longer       | false
            REVOKED  | false | is not any longer       | false
            THIS_HOME| true  | written on this computer | false
            ADMITTED | true  | New here would be       | true
            ADMITTED | false | New here would be       | true
            """)
    void howItsMachineStandsDecidesWhatCanBeDone(Standing standing, boolean mayAdmit, String words, boolean canBeTaken) {
        Readable look = look("Ward 3", standing, SOME);
        assertThat(words(look, mayAdmit)).contains(words);
        assertEquals(canBeTaken, StickWords.canBeTaken(look, mayAdmit));
        assertEquals(standing == Standing.STRANGER, StickWords.isStranger(look));
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void whereNothingIsNewThereIsNothingToTake(Standing standing) {
        assertEquals(false, StickWords.canBeTaken(look("Ward 3", standing, List.of()), true));
    }

    @Test
    void aFileThatCannotBeReadIsNobodys() {
        PacketLook refused = new PacketLook.Refused("It is no packet.", false);
        assertEquals(false, StickWords.isStranger(refused));
        assertEquals(false, StickWords.canBeTaken(refused, true));
    }

    private static String taken(long entries, List<String> refused, List<String> told) {
        return StickWords.of(new PacketTaken.Taken(look("Ward 3", Standing.ADMITTED, SOME), new MergeResult(1, entries, refused, told), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0   | Everything in it is here already. Nothing was changed.
            1   | One entry came. Nothing that was here was lost.
            2   | 2 entries came. Nothing that was here was lost.
            312 | 312 entries came. Nothing that was here was lost.
            """)
    void howMuchCameIsTold(long entries, String words) {
        assertEquals(words, taken(entries, List.of(), List.of()));
    }

    @Test
    void whatElseIsToToldAndWhatWasRefusedStandBelow() {
        assertEquals("One entry came. Nothing that was here was lost.\n\nAda is known here now.\n\nOne entry has no signature.",
                taken(1, List.of("One entry has no signature."), List.of("Ada is known here now.")));
        assertEquals("It is locked.", StickWords.of(new PacketTaken.Refused("It is locked.", true)));
    }
}
