package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Accounts;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.account.Machine;
import org.cyclework.ui.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a machine stands follows who is signed in; asking without looking changes nothing. */
class MachineTest {

    private static final String WORDS = "four plain words here";

    @TempDir
    Path folder;

    @Test
    void itFollowsWhoeverSignsInAndOut() {
        try (StandaloneRecord record = RealRecord.in(folder)) {
            Machine machine = new Machine(record.accounts(), record.encryption());
            Learner ada = record.enrol("Ada");
            Learner ben = record.enrol("Ben");
            int[] heard = {0};
            Runnable hears = () -> heard[0]++;
            machine.onChange(hears);
            assertEquals(Standing.ALONE, machine.look());
            record.accounts().found(ada.id(), WORDS.toCharArray(), "The clinic");
            assertEquals(Standing.ALONE, machine.standing());
            assertEquals(Standing.SUPERVISOR, machine.look());
            record.accounts().open(record.accounts().access(Role.ADMINISTRATOR), ben.id(), Account.Kind.PIN, "482913".toCharArray());
            record.accounts().signOut();
            assertEquals(Standing.NOBODY, machine.look());
            record.accounts().signIn(ben.id(), "482913".toCharArray());
            assertEquals(Standing.TRAINEE, machine.look());
            assertEquals(Standing.TRAINEE, machine.standing());
            assertEquals(3, heard[0], "told of each change once");
            record.accounts().signOut();
            record.accounts().signIn(ada.id(), WORDS.toCharArray());
            assertEquals(Standing.SUPERVISOR, machine.look());
            record.accounts().revoke(record.accounts().access(Role.ADMINISTRATOR), ada.id(), Role.SUPERVISOR);
            assertEquals(Standing.ADMINISTRATOR, machine.look());
            assertTrue(machine.standing().isSignedIn());
            machine.forget(hears);
            record.accounts().signOut();
            machine.look();
            assertEquals(5, heard[0]);
        }
    }

    @Test
    void itIsToldWhereASupervisorBecomesAnAdministrator() {
        try (StandaloneRecord record = RealRecord.in(folder)) {
            Machine machine = new Machine(record.accounts(), record.encryption());
            Learner ada = record.enrol("Ada");
            Learner ben = record.enrol("Ben");
            record.accounts().found(ada.id(), WORDS.toCharArray(), "The clinic");
            Access administrator = record.accounts().access(Role.ADMINISTRATOR);
            record.accounts().open(administrator, ben.id(), Account.Kind.PASSPHRASE, WORDS.toCharArray());
            record.accounts().grant(administrator, ben.id(), Role.SUPERVISOR);
            record.accounts().signIn(ben.id(), WORDS.toCharArray());
            machine.look();
            int[] heard = {0};
            machine.onChange(() -> heard[0]++);
            record.accounts().grant(administrator, ben.id(), Role.ADMINISTRATOR);
            assertEquals(Standing.SUPERVISOR, machine.look());
            assertTrue(machine.isAdministrator());
            assertEquals(1, heard[0]);
            machine.look();
            assertEquals(1, heard[0]);
        }
    }

    /** Somebody signs out, and that is looked at, while another look has seen who was there and not said it yet. */
    @Test
    void whatWasSeenBeforeIsNotWrittenOverWhatIsSeenAfter() throws InterruptedException {
        try (StandaloneRecord record = RealRecord.in(folder)) {
            record.accounts().found(record.enrol("Ada").id(), WORDS.toCharArray(), "The clinic");
            AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> {});
            Machine machine = new Machine(asking(record.accounts(), meanwhile), record.encryption());
            Thread after = new Thread(machine::look);
            meanwhile.set(() -> {
                meanwhile.set(() -> {});
                record.accounts().signOut();
                after.start();
                while (after.getState() != Thread.State.BLOCKED && after.isAlive()) {
                    Thread.onSpinWait();
                }
            });
            machine.look();
            after.join();
            assertEquals(Standing.NOBODY, machine.standing());
        }
    }

    /** The same accounts, in which something goes on before it is said whether people share the machine. */
    private static Accounts asking(Accounts accounts, AtomicReference<Runnable> before) {
        return (Accounts) Proxy.newProxyInstance(Accounts.class.getClassLoader(), new Class<?>[] {Accounts.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("isShared")) {
                before.get().run();
            }
            return method.invoke(accounts, arguments);
        });
    }
}
