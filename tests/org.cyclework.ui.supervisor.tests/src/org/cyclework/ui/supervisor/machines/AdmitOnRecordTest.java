package org.cyclework.ui.supervisor.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Packets;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines are admitted by a code that both show, called something else, and trusted no longer, on the real record. */
class AdmitOnRecordTest {

    private Classroom room;
    private StandaloneRecord seat;
    private String seatKey;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        room = new Classroom(Files.createDirectories(folder.resolve("desk")));
        seat = RealRecord.in(folder.resolve("seat"));
        seatKey = seat.packets().key(seat.pick(seat.enrol("Ada").id()));
    }

    @AfterEach
    void close() {
        room.close();
        seat.close();
    }

    private Packets packets() {
        return room.record().packets();
    }

    private AdmitDraft typed() {
        AdmitDraft draft = new AdmitDraft(packets().key(room.ruth()));
        assertThat(draft.key("  " + seatKey + "\n")).isTrue();
        return draft;
    }

    private void codeOf(AdmitDraft draft) {
        draft.code(draft.key(), AdmitDraft.code(packets(), room.ruth(), draft.key()));
    }

    private List<KnownHome> homes() {
        return packets().homes(room.ruth());
    }

    @Test
    void nothingIsAdmittedBeforeTheCodeIsThere() {
        AdmitDraft draft = new AdmitDraft(packets().key(room.ruth()));
        assertThat(draft.missing()).get().asString().contains("44 characters");
        assertThat(draft.key("too short")).isFalse();
        assertThat(draft.key(packets().key(room.ruth()))).isFalse();
        assertThat(draft.codeLine()).contains("this very computer");
        draft.key(seatKey);
        draft.name("Seat 1");
        assertThat(draft.missing()).get().asString().startsWith("Looking up");
        draft.code("another key", "AAAA-BBBB-CCCC");
        assertThat(draft.missing()).isPresent();
        codeOf(draft);
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.codeLine()).contains(seat.packets().code(seat.keeper(), packets().key(room.ruth())));
    }

    @Test
    void aNameIsNeededAndOnesOwnMachineHasAnOwner() {
        AdmitDraft draft = typed();
        codeOf(draft);
        assertThat(draft.missing()).contains("Give it a name of 1 to 200 characters.");
        draft.name("Ada’s laptop");
        draft.kind(HomeKind.PERSONAL);
        assertThat(draft.missing()).contains("Choose whose own it is.");
        UUID ada = room.enrol("Ada");
        draft.person(Optional.of(ada));
        assertThat(draft.missing()).isEmpty();
        draft.admit(packets(), room.ruth());
        assertThat(homes()).singleElement().satisfies(home -> {
            assertEquals("Ada’s laptop", home.name());
            assertThat(home.people()).containsExactly(ada);
        });
        AdmitDraft change = AdmitDraft.of(homes().getFirst(), "own");
        assertEquals(Optional.of(ada), change.person());
        change.key(seatKey);
        codeOf(change);
        change.kind(HomeKind.SEAT);
        change.admit(packets(), room.ruth());
        assertThat(homes()).singleElement().satisfies(home -> assertThat(home.people()).isEmpty());
    }

    @Test
    void trustingNoLongerIsTurnedRoundAndBack() throws Exception {
        AdmitDraft draft = typed();
        codeOf(draft);
        draft.name("Seat 1");
        draft.admit(packets(), room.ruth());
        packets().revoke(room.ruth(), seatKey);
        Undo.Step step = new TrustStep(this::packets, room::ruth, homes().getFirst(), true);
        assertEquals("trusting “Seat 1” no longer", step.label());
        Undo.Step back = step.reverse();
        assertThat(homes().getFirst().revoked()).isFalse();
        assertEquals("admitting “Seat 1”", back.label());
        back.reverse();
        assertThat(homes().getFirst().revoked()).isTrue();
    }

    @Test
    void aTraineeAdmitsNobody() {
        UUID ada = room.enrol("Ada");
        AdmitDraft draft = typed();
        codeOf(draft);
        draft.name("Seat 1");
        assertThatThrownBy(() -> draft.admit(packets(), room.trainee(ada))).isInstanceOf(AccessDenied.class);
        assertThat(homes()).isEmpty();
    }
}
