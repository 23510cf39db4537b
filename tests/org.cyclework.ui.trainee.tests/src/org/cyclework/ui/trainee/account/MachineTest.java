package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.cyclework.record.Account;
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
            machine.forget(hears);
            record.accounts().signOut();
            machine.look();
            assertEquals(3, heard[0]);
        }
    }
}
