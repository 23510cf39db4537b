package org.cyclework.ui.supervisor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Account;
import org.cyclework.record.Role;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** PINs are six digits that nobody guesses from their look, and are shown on one page. */
class NewPinsTest {

    @Test
    void noPinIsAllAlikeOrInARow() {
        long seed = new Random().nextLong();
        NewPins pins = new NewPins(new Random(seed));
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            String pin = pins.draw();
            assertTrue(pin.matches("[0-9]{6}"), "seed " + seed + ": " + pin);
            assertFalse(pin.matches("(.)\\1*") || "01234567890".contains(pin) || "09876543210".contains(pin), "seed " + seed + ": " + pin);
            drawn.add(pin);
        }
        assertTrue(drawn.size() > 15_000, "seed " + seed + ": " + drawn.size() + " different ones");
    }

    @Test
    void thePageHasEachPinOnceAndSaysThatItIsKeptNowhere() {
        String html = NewPins.page(List.of(new NewPins.Slip("Sam <i>", "402917", ""), new NewPins.Slip("Ruth", "", Messages.Pins_passphrase))).body();
        assertThat(html).contains("<td>Sam &lt;i&gt;</td><td><code>402917</code>", "kept nowhere", "signs in with a passphrase; nothing was changed");
        assertEquals(2, html.split("402917", -1).length);
    }

    private static final PeopleModel.Row SAM = new PeopleModel.Row(Samples.id(1), "Sam", Optional.empty(), "", "");
    private static final PeopleModel.Row MEI = new PeopleModel.Row(Samples.id(2), "Mei", Optional.empty(), "", "");
    private static final PeopleModel.Row RUTH = new PeopleModel.Row(Samples.id(3), "Ruth", Optional.empty(), "", "");
    private static final Map<UUID, Account> KNOWN = Map.of(MEI.id(), new Account(MEI.id(), Account.Kind.PIN, Set.of(Role.TRAINEE)),
            RUTH.id(), new Account(RUTH.id(), Account.Kind.PASSPHRASE, Set.of(Role.SUPERVISOR)));

    @Test
    void beforeAnythingIsDoneItSaysWhoGetsAnAccountAndWhoAnotherPin() {
        assertThat(NewPins.ask(List.of(SAM, MEI, RUTH), KNOWN)).containsExactly("One person has no account yet and gets one, with a PIN to sign in by.",
                "One person has a PIN already and gets another; the old one does not work any more.", "One person signs in with a passphrase; nothing changes there.",
                Messages.Pins_shown);
        assertThat(NewPins.ask(List.of(SAM), KNOWN)).hasSize(2);
    }

    @Test
    void whereNobodyWouldGetAPinNothingIsAsked() {
        assertThat(NewPins.ask(List.of(RUTH), KNOWN)).isEmpty();
    }
}
