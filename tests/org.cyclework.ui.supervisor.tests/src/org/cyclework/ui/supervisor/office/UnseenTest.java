package org.cyclework.ui.supervisor.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cyclework.record.RecoveryCode;
import org.cyclework.ui.account.CodeSheet;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** What was made to be seen once waits for whoever had it made, and for nobody else, until it was seen. */
class UnseenTest {

    private static final UUID RUTH = Samples.id(1);
    private static final UUID BEN = Samples.id(2);

    private final Unseen unseen = new Unseen();
    private final Unseen.Paper pins = new Unseen.Pins(HtmlPage.titled("PINs"));
    private final Unseen.Paper sheet = new Unseen.Sheet(new CodeSheet("Sam", new RecoveryCode("ABCDE-FGHJK"), LocalDate.of(2026, 3, 2)), "Sam has an account now.");

    @Test
    void itStaysUntilItWasSeenHoweverOftenItIsLookedFor() {
        unseen.made(RUTH, pins);
        assertThat(unseen.next(RUTH)).contains(pins);
        assertThat(unseen.next(RUTH)).contains(pins);
        unseen.seen(pins);
        assertThat(unseen.next(RUTH)).isEmpty();
    }

    @Test
    void whoFollowsHearsOfEachOnceItIsThere() {
        List<Boolean> heard = new ArrayList<>();
        Runnable end = unseen.follow(() -> heard.add(Boolean.valueOf(unseen.next(RUTH).isPresent())));
        unseen.made(RUTH, pins);
        unseen.made(BEN, sheet);
        end.run();
        unseen.made(BEN, pins);
        assertThat(heard).containsExactly(Boolean.TRUE, Boolean.TRUE);
    }

    @Test
    void nobodyElseSeesIt() {
        unseen.made(RUTH, pins);
        assertThat(unseen.next(BEN)).isEmpty();
        unseen.made(BEN, sheet);
        unseen.seen(sheet);
        assertThat(unseen.next(RUTH)).contains(pins);
    }

    @Test
    void oneComesAfterTheOtherAndTwoThatLookAlikeAreTwo() {
        Unseen.Paper second = new Unseen.Sheet(((Unseen.Sheet) sheet).code(), ((Unseen.Sheet) sheet).done());
        unseen.made(RUTH, sheet);
        unseen.made(RUTH, second);
        unseen.seen(sheet);
        assertThat(unseen.next(RUTH)).containsSame(second);
        unseen.seen(second);
        assertThat(unseen.next(RUTH)).isEmpty();
    }
}
