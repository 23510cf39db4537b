package org.cyclework.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.Campus;
import org.cyclework.record.CampusLogin;
import org.cyclework.record.CampusRefused;
import org.cyclework.record.Encryption;
import org.cyclework.record.Encryption.State;
import org.cyclework.record.Retention;
import org.cyclework.record.Role;
import org.cyclework.testsupport.TemporaryPostgres;
import org.cyclework.ui.Engines;
import org.cyclework.ui.tests.pages.AccountsDialogs;
import org.cyclework.ui.tests.pages.CycleworkWindow;
import org.cyclework.ui.tests.pages.KeepingDialogs;
import org.cyclework.ui.tests.pages.Keys;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.results.VoidResult;
import org.eclipse.ui.PlatformUI;

/** What an administrator does on a shared computer in an hour at the desk, by keyboard: secrets, encryption, the campus, and how long work is kept. */
final class OfficeHours {

    private static final String NEW_PIN = "593871";
    private static final String NEW_WORDS = "five other plain words here";

    private final CycleworkWindow window;
    private final KeepingDialogs dialogs;
    private final AccountsDialogs accounts;
    private final Keys keys = new Keys();
    private final String administrator;
    private final String code;

    /** @param code that opens the administrator's account where the passphrase was forgotten */
    OfficeHours(CycleworkWindow window, String administrator, String code) {
        this.window = window;
        this.dialogs = window.keeping();
        this.accounts = window.accounts();
        this.administrator = administrator;
        this.code = code;
    }

    /** Begins with a trainee at the desk. */
    void pass(String pin) {
        anotherPin(pin);
        accounts.signOut();
        forgottenPassphrase();
        encryption();
        campusRefuses();
        retention();
        campusLetsIn();
    }

    private static Access access() {
        return Engines.get(Accounts.class).access(Role.ADMINISTRATOR);
    }

    private static State state() {
        return Engines.get(Encryption.class).state();
    }

    private void anotherPin(String pin) {
        dialogs.find("change your pass");
        dialogs.escapes("change.old");
        dialogs.find("change your pass");
        typed("change.old", "000000");
        typed("change.first", NEW_PIN);
        typed("change.second", NEW_PIN);
        keys.enter();
        dialogs.awaitTold("change.told", "This is not the PIN");
        keys.awaitFocus("change.old");
        keys.type(pin);
        keys.enter();
        dialogs.enter("Change your PIN", "From now on the new PIN opens your account");
        accounts.signOut();
        assertTrue(accounts.refused("Ada", pin).startsWith("This is not the PIN."));
        accounts.signIn("Ada", NEW_PIN);
    }

    private void forgottenPassphrase() {
        dialogs.forgot(administrator);
        keys.awaitFocus("forgotten.code");
        keys.type("aaaa");
        typed("forgotten.first", NEW_WORDS);
        typed("forgotten.second", NEW_WORDS);
        keys.enter();
        keys.awaitFocus("forgotten.code");
        dialogs.awaitTold("forgotten.told", "slip");
        keys.type(code);
        keys.enter();
        assertNotEquals(code, dialogs.code());
        assertEquals(administrator, window.trainee());
    }

    private void encryption() {
        dialogs.find("encrypt what");
        dialogs.enter("Encrypt what is stored here", "Everything that is stored on this computer");
        String first = dialogs.code();
        dialogs.enter("Encrypt what is stored here", "What is stored here is encrypted.");
        assertEquals(State.ON, state());

        dialogs.find("show the code");
        dialogs.enter("The code of the encryption", "on the screen");
        assertEquals(first, dialogs.code());

        dialogs.find("change the key");
        dialogs.enter("Change the key", "another code");
        assertNotEquals(first, dialogs.code());
        dialogs.enter("Change the key", "code before");

        accounts.signOut();
        accounts.signIn(administrator, NEW_WORDS);
        dialogs.find("decrypt what");
        dialogs.enter("Decrypt what is stored here", "whoever can read");
        dialogs.enter("Decrypt what is stored here", "What is stored here is not encrypted any longer.");
        assertEquals(State.OFF, state());
    }

    private void campusRefuses() {
        dialogs.find("computers and ex");
        keys.pressAt("machines.connect");
        dialogs.escapes("campus.server");
        keys.pressAt("machines.connect");
        keys.awaitFocus("campus.server");
        keys.type("nowhere");
        dialogs.awaitTold("campus.told", "An address names a server and a database");
        keys.enter(); // it cannot be tried yet
        keys.control('a');
        keys.type("127.0.0.1:9/none");
        dialogs.awaitTold("campus.told", "\n");
        typed("campus.user", "seat-1");
        keys.enter();
        dialogs.enter("Connect to a campus", "Nothing was changed.");
        dialogs.escapes("campus.server");
    }

    private void retention() {
        keys.pressAt("machines.keep");
        dialogs.awaitTold("keep.line", "Your institution set no rule");
        keys.pressAt("keep.rule");
        keys.awaitFocus("months-text");
        keys.type("0");
        dialogs.awaitTold("months-error", "A number of months");
        keys.control('a');
        keys.type("24");
        keys.enter();
        dialogs.awaitTold("keep.line", "for 24 months");
        assertEquals(OptionalInt.of(24), Engines.get(Retention.class).months(access()));
        keys.pressAt("keep.none");
        dialogs.awaitTold("keep.line", "Your institution set no rule");
        assertEquals(OptionalInt.empty(), Engines.get(Retention.class).months(access()));
        keys.awaitFocus("keep.rule");
        UIThreadRunnable.syncExec((VoidResult) () -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().setFocus());
        keys.awaitFocus("keep.back"); // whoever comes from elsewhere comes to what stands first
        keys.pressAt("keep.rule");
        keys.awaitFocus("months-text");
        keys.escape();
    }

    /** Against a server of its own, on which the password is wrong at first. */
    private void campusLetsIn() {
        try (TemporaryPostgres server = TemporaryPostgres.startListening()) {
            String login = login(server);
            keys.awaitFocus("keep.rule");
            keys.escape();
            keys.pressAt("machines.connect");
            keys.awaitFocus("campus.server");
            keys.type(server.url("campus").substring("jdbc:postgresql://".length()));
            typed("campus.user", login);
            typed("campus.password", "another");
            keys.pressAt("campus.checked");
            keys.pressAt("campus.ok");
            dialogs.enter("Connect to a campus", "Nothing was changed.");
            keys.awaitFocus("campus.server");
            keys.focusOn("campus.password");
            keys.control('a');
            keys.type(TemporaryPostgres.PASSWORD);
            keys.enter();
            dialogs.enter("Connect to a campus", "The campus let this computer in. Nothing was exchanged yet");
            keys.pressAt("machines.exchange");
            dialogs.await("Campus");
            keys.enter();
            assertTrue(Engines.get(Campus.class).state(access()).exchanged().isPresent());
            assertTrue(Files.readString(home().resolve("campus.properties")).contains(login));
            Files.delete(home().resolve("campus.properties")); // nothing calls a server that is gone
        } catch (IOException | InterruptedException | CampusRefused broken) {
            throw new AssertionError(broken);
        }
    }

    /** An administrator of the database sets the campus up and admits this computer. */
    private static String login(TemporaryPostgres server) throws IOException, InterruptedException, CampusRefused {
        assertEquals(0, server.run("CREATE ROLE owner LOGIN CREATEROLE PASSWORD '" + TemporaryPostgres.PASSWORD + "'").code());
        assertEquals(0, server.run("CREATE DATABASE campus OWNER owner").code());
        Path owner = Files.writeString(Files.createTempFile("owner", ".properties"),
                "url=" + server.url("campus") + "\nuser=owner\npassword=" + TemporaryPostgres.PASSWORD + "\n");
        Campus campus = Engines.get(Campus.class);
        campus.setUp(access(), owner);
        campus.admit(access(), owner, new CampusLogin("seat-1", CampusLogin.Duty.SEAT, Optional.empty(), true, Set.of()), Optional.of(TemporaryPostgres.PASSWORD));
        Files.delete(owner);
        return "seat-1";
    }

    private static Path home() {
        return Path.of(System.getProperty("cyclework.home"));
    }

    private void typed(String id, String words) {
        keys.focusOn(id);
        keys.type(words);
    }
}
