package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Learner;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a copy of somebody's work is told as far as a home can know it, and not further. */
class CopiesTest {

    @TempDir
    Path top;

    private PacketHome desk;
    private PacketHome seat;
    private Learner ada;
    private Instant before;

    @BeforeEach
    void twoHomesThatMet() {
        before = Instant.now();
        desk = new PacketHome(top, "Desk");
        seat = new PacketHome(top, "Seat 1");
        ada = seat.record().enrol("Ada");
        work("L1.1");
        PacketHome.meet(desk, HomeKind.SUPERVISOR, seat, HomeKind.SEAT);
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private void work(String lesson) {
        seat.record().append(seat.record().pick(ada.id()), new NewEvent(Verbs.LESSON_READ, lesson));
    }

    private Path file(String name) {
        return top.resolve("stick").resolve(name);
    }

    private List<Copy> copies(PacketHome at) {
        return at.packets().copies(at.record().pick(ada.id())).getOrDefault(ada.id(), List.of());
    }

    private static String name(Copy copy) {
        return copy.place() instanceof Copy.Machine machine ? machine.home().name() : copy.place().getClass().getSimpleName();
    }

    private Optional<Copy> copy(PacketHome at, String place) {
        return copies(at).stream().filter(copy -> name(copy).equals(place)).findFirst();
    }

    @Test
    void nobodyHasACopyBeforeAnythingWentAnywhere() {
        assertThat(copies(seat)).isEmpty();
        assertThat(seat.packets().exchanged(seat.keeper())).containsOnlyKeys(desk.key()).containsValue(Exchanged.NEVER);
    }

    @Test
    void aPacketForAnybodyIsToldAsAFileAndForNobodyInParticular() {
        seat.write(file("a.cwx"));
        assertThat(copies(seat)).singleElement().satisfies(copy -> {
            assertThat(copy.place()).isEqualTo(new Copy.Files());
            assertThat(copy.when().came()).isEmpty();
            assertThat(copy.when().went().orElseThrow()).isAfterOrEqualTo(before);
            assertThat(copy.lacks()).isEmpty();
        });
    }

    @Test
    void aPacketMadeOutToAHomeSaysThatItWentAndNotThatItArrived() {
        seat.packets().write(seat.keeper(), file("a.cwx"), PacketOrder.plain().to(desk.key()));
        Copy copy = copy(seat, "Desk").orElseThrow();
        assertThat(copy.when().went()).isPresent();
        assertThat(copy.when().came()).isEmpty();
        assertThat(copy.lacks().orElseThrow()).as("it was not seen there").isPositive();
    }

    @Test
    void whatComesBackShowsHowFarTheOtherHomeIs() {
        desk.take(seat.write(file("a.cwx")));
        assertThat(copy(desk, "Seat 1").orElseThrow().lacks()).as("it wrote all of it").isEqualTo(OptionalLong.of(0));
        assertThat(copy(desk, "Seat 1").orElseThrow().when().came()).isPresent();
        seat.take(desk.write(file("b.cwx")));
        Copy back = copy(seat, "Desk").orElseThrow();
        assertThat(back.when().came().orElseThrow()).isAfterOrEqualTo(before);
        assertThat(back.lacks()).isEqualTo(OptionalLong.of(0));
        work("L1.2");
        assertThat(copy(seat, "Desk").orElseThrow().lacks()).isEqualTo(OptionalLong.of(1));
        assertThat(desk.packets().exchanged(desk.keeper()).get(seat.key()).last()).isPresent();
    }

    @Test
    void whoeverWroteAStreamHasItThoughItCameByAnotherHome() {
        PacketHome third = new PacketHome(top, "Third");
        third.admit(desk, HomeKind.SUPERVISOR);
        third.admit(seat, HomeKind.SEAT);
        desk.take(seat.write(file("a.cwx")));
        third.take(desk.write(file("b.cwx")));
        assertThat(copies(third)).extracting(CopiesTest::name).containsExactlyInAnyOrder("Desk", "Seat 1");
        Copy seats = copy(third, "Seat 1").orElseThrow();
        assertThat(seats.when()).isEqualTo(Exchanged.NEVER);
        assertThat(seats.lacks()).isEqualTo(OptionalLong.of(0));
        third.close();
    }

    @Test
    void aNameAloneIsNoCopyOfWork() {
        Learner ben = seat.record().enrol("Ben");
        seat.write(file("a.cwx"));
        assertThat(seat.packets().copies(seat.keeper())).containsOnlyKeys(ada.id());
        assertThat(seat.packets().copies(seat.keeper().about(ben.id()))).isEmpty();
    }

    @Test
    void aRevokedHomeKeepsWhatItHasAndIsToldSo() {
        desk.take(seat.write(file("a.cwx")));
        seat.take(desk.write(file("b.cwx")));
        seat.packets().revoke(seat.keeper(), desk.key());
        assertThat(copy(seat, "Desk").map(Copy::place)).get().isInstanceOfSatisfying(Copy.Machine.class,
                machine -> assertThat(machine.home()).extracting(KnownHome::revoked).isEqualTo(true));
    }

    @Test
    void whatWasErasedIsForgottenHereToo() throws Exception {
        desk.take(seat.write(file("a.cwx")));
        desk.write(file("b.cwx"));
        Access access = desk.record().keeper().about(ada.id());
        assertThat(desk.packets().copies(access)).containsOnlyKeys(ada.id());
        desk.record().erase(access);
        assertThat(desk.packets().copies(desk.keeper())).isEmpty();
        try (var files = java.nio.file.Files.list(desk.folder.resolve("record").resolve("packets"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".exchanged")).toList()) {
                assertThat(file).content().doesNotContain(ada.id().toString());
            }
        }
    }

    @Test
    void twoEntriesOfOnePersonAreToldAsOne() {
        Learner twin = seat.record().enrol("Ada B.");
        seat.record().append(seat.record().pick(twin.id()), new NewEvent(Verbs.LESSON_READ, "L1.3"));
        seat.record().accounts().found(seat.record().enrol("Bea").id(), "a long passphrase".toCharArray(), "The Institute");
        Access boss = seat.record().accounts().access(org.cyclework.record.Role.ADMINISTRATOR);
        seat.record().accounts().join(boss, ada.id(), twin.id());
        seat.packets().write(boss, file("a.cwx"), PacketOrder.plain().about(Set.of(twin.id())));
        Map<UUID, List<Copy>> copies = seat.packets().copies(boss);
        assertThat(copies).containsOnlyKeys(ada.id());
    }
}
