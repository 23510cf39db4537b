package org.cyclework.ui.supervisor.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
import org.cyclework.record.Exchanged;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PacketLook;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.supervisor.Samples;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.junit.jupiter.api.Test;

/** The page tells what is known of machines, the folder and the campus, and what to do where there is nothing. */
class MachinesModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final KnownHome SEAT = new KnownHome("a", "Seat 1", HomeKind.SEAT, Set.of(), false);
    private static final KnownHome LAPTOP = new KnownHome("b", "Laptop", HomeKind.PERSONAL, Set.of(Samples.RUTH), true);

    private static MachinesModel model(Optional<FolderLook> folder) {
        return new MachinesModel("Desk", "key", List.of(LAPTOP, SEAT), Map.of("a", new Exchanged(Optional.of(NINE), Optional.empty())), Map.of(Samples.RUTH, "Ruth"), folder, TODAY,
                ZoneOffset.UTC);
    }

    private static List<String> cells(KnownHome home) {
        MachinesModel model = model(Optional.empty());
        return model.columns().stream().map(column -> column.words().apply(home)).toList();
    }

    @Test
    void everyMachineIsToldWithItsUseAndWhenItWasHeardOfLast() {
        assertEquals(List.of("Seat 1", "a seat for trainees", "today, 09:00", "—", "trusted"), cells(SEAT));
        assertEquals(List.of("Laptop", "one person’s own computer: Ruth", "—", "—", "trusted no longer"), cells(LAPTOP));
    }

    @Test
    void machinesThatWereNeverHeardOfComeLast() {
        RowModel<KnownHome> rows = new RowModel<>(model(Optional.empty()).columns(), KnownHome::key);
        rows.rows(List.of(LAPTOP, SEAT));
        rows.sort(2);
        assertEquals(List.of(SEAT, LAPTOP), rows.shown());
    }

    @Test
    void withoutAFolderItSaysWhatOneIsFor() {
        MachinesModel model = model(Optional.empty());
        assertThat(model.folderLine()).contains("Choose one on a stick");
        assertThat(model.canCollect()).isFalse();
        assertThat(model.canHandOut()).isFalse();
        assertThat(model.packets()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotCollectedAndAStickThatIsGoneTakesNothing() {
        FolderLook.Found broken = new FolderLook.Found(Path.of("x.cwx"), new PacketLook.Refused("It is no packet.", false));
        MachinesModel there = model(Optional.of(new FolderLook(Path.of("class"), true, List.of(broken))));
        assertThat(there.canCollect()).isFalse();
        assertThat(there.canHandOut()).isTrue();
        assertEquals(List.of("x.cwx", "—", "", "cannot be read"), MachinesModel.packetColumns().stream().map(column -> column.words().apply(there.packets().getFirst())).toList());
        assertThat(broken.refusal(true)).contains("x.cwx").endsWith("It is no packet.");
        MachinesModel gone = model(Optional.of(new FolderLook(Path.of("class"), false, List.of())));
        assertThat(gone.canHandOut()).isFalse();
        assertThat(gone.folderLine()).contains("is not there now");
    }

    @Test
    void trustingNoLongerIsToldBeforeItIsDone() {
        assertThat(MachinesModel.askRevoke(SEAT)).contains("Seat 1").contains("What came from it stays").contains("Undo");
        assertThat(model(Optional.empty()).line()).contains("“Desk”").contains("as far as it knows");
    }

    private static CampusState state(Optional<String> place, Optional<String> login, long waiting, Optional<Instant> last, String... told) {
        return new CampusState(place, login, waiting, 0, last, List.of(told));
    }

    private static String words(CampusState state, boolean may) {
        return new CampusModel(state, may).words(TODAY, ZoneOffset.UTC);
    }

    @Test
    void withoutACampusNothingIsAskedOfAnybody() {
        CampusState none = state(Optional.empty(), Optional.empty(), 0, Optional.empty());
        assertThat(words(none, true)).contains("none is needed").contains("an administrator connects this computer to it here").doesNotContain("Nothing was exchanged");
        assertThat(new CampusModel(none, true).canExchange()).isFalse();
    }

    @Test
    void theCampusIsToldWithItsLastRound() {
        Optional<String> place = Optional.of("jdbc:postgresql://db/cyclework");
        assertThat(words(state(place, Optional.of("ada"), 0, Optional.of(NINE)), true)).contains("//db/cyclework").contains("ada").contains("Both sides have the same").contains("today, 09:00");
        assertThat(words(state(place, Optional.of("ada"), 7, Optional.empty()), false)).contains("7 entries wait").contains("Nothing was exchanged yet").contains("an administrator can do it");
        CampusState away = state(place, Optional.empty(), 0, Optional.of(NINE), "The campus cannot be used now: no line.");
        assertThat(words(away, true)).contains("no line").doesNotContain("Both sides");
        assertThat(new CampusModel(away, true).canExchange()).isTrue();
        assertThat(new CampusModel(away, false).canExchange()).isFalse();
    }

    @Test
    void whatCameOfAnExchangeIsToldWithWhatWasRefused() {
        MergeResult merged = new MergeResult(1, 5, List.of("From entry 3 on: forged."), List.of("Two histories."));
        assertThat(CampusModel.told(new CampusResult(true, 4, merged, List.of()))).startsWith("4 entries were brought there, 5 came.").contains("Two histories.").endsWith("forged.");
        assertThat(CampusModel.told(new CampusResult(false, 0, merged, List.of("No line.")))).startsWith("No line.");
    }
}
