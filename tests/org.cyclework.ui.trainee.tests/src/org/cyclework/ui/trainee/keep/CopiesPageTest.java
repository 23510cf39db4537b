package org.cyclework.ui.trainee.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.ui.packet.CopyWords;
import org.junit.jupiter.api.Test;

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
        return new CopiesPage(Optional.of(List.of(copies)), WORDS).page().body();
    }

    private static String told(Copy copy) {
        return String.join(" ", WORDS.told(copy));
    }

    @Test
    void withoutCopiesItSaysWhatMakesOne() {
        assertThat(page()).contains("No other computer is known").contains("Once you hand in");
        assertThat(new CopiesPage(Optional.empty(), WORDS).page().body()).contains("Nobody has given a name yet").doesNotContain("Elsewhere");
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
}
