package org.cyclework.record.internal.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Exchanged;
import org.cyclework.record.internal.journal.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was exchanged last is noted per place and person. */
class LedgerTest {

    private static final UUID ADA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00.123Z");

    @TempDir
    Path folder;

    @Test
    void theLatestOfEachIsKept() throws Exception {
        Ledger ledger = new Ledger(folder.resolve("packets"), "Xk=");
        ledger.came(List.of(ADA, BEN), TEN);
        ledger.came(List.of(ADA), NINE);
        ledger.went(List.of(ADA), NINE);
        assertThat(new Ledger(folder.resolve("packets"), "Xk=").read()).containsOnly(
                java.util.Map.entry(ADA, new Exchanged(Optional.of(TEN), Optional.of(NINE))), java.util.Map.entry(BEN, new Exchanged(Optional.of(TEN), Optional.empty())));
        assertThat(new Exchanged(Optional.of(TEN), Optional.of(NINE)).last()).contains(TEN);
        assertThat(new Ledger(folder.resolve("packets"), "other").read()).isEmpty();
    }

    @Test
    void aDamagedFileTellsNothingAndIsWrittenAnew() throws Exception {
        Ledger ledger = new Ledger(folder, Ledger.ANYBODY);
        ledger.came(List.of(ADA), NINE);
        Path file;
        try (Stream<Path> files = Files.list(folder)) {
            file = files.findFirst().orElseThrow();
        }
        for (String damage : List.of("no line of ours", ADA + " today -", "\u00e4", ADA + " -")) {
            Files.writeString(file, damage);
            assertThat(ledger.read()).as(damage).isEmpty();
        }
        ledger.went(List.of(BEN), TEN);
        assertThat(ledger.read()).containsOnlyKeys(BEN);
        ledger.forget(BEN);
        assertThat(file).isEmptyFile();
    }

    @Test
    void privateNotesNamesAndSecretsAreNotToldOf() {
        Stream<StreamId> streams = Stream.of("staff", "person", "secret", "later").map(audience -> new StreamId(BEN, ADA, audience));
        assertThat(Ledger.people(streams.toList())).containsExactly(Intake.INSTITUTION);
        assertThat(Ledger.people(List.of(new StreamId(ADA, BEN, "work"), new StreamId(BEN, ADA, "own")))).containsExactlyInAnyOrder(Intake.INSTITUTION, ADA, BEN);
    }
}
