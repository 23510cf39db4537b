package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assigned at the desk, played at a seat, answered at the desk, read at the seat; between them there are only sticks. */
class AcrossHomesTest {

    private static final char[] LOCK = "a stick in a pocket".toCharArray();

    @TempDir
    Path folder;

    private TestClass desk;
    private StandaloneRecord seat;
    private Supervision atSeat;
    private RolePlay playsAtSeat;
    private UUID cem;
    private int sticks;

    @BeforeEach
    void aDeskAndASeat() throws IOException {
        desk = new TestClass(Files.createDirectories(folder.resolve("desk")));
        cem = desk.enrolTrainee("Cem Yılmaz");
        seat = RecordFactory.at(new RecordLocation(folder.resolve("seat"), folder.resolve("seat-machine")), desk.clock, UUID::randomUUID, PassphraseCost.LOWEST,
                SupervisionFactory.projections());
        FixedLibrary library = new FixedLibrary(ProductPack.course());
        playsAtSeat = Plays.kept(library, seat);
        atSeat = SupervisionFactory.over(seat, library, playsAtSeat, desk.clock);
        Files.createDirectories(folder.resolve("stick"));
    }

    @AfterEach
    void close() {
        desk.close();
        seat.close();
    }

    private Path fromDesk() {
        Path stick = folder.resolve("stick").resolve("desk-" + sticks++ + ".cwx");
        desk.record.packets().write(desk.keeper, stick, PacketOrder.plain().locked(LOCK));
        return stick;
    }

    private Path fromSeat() {
        Path stick = folder.resolve("stick").resolve("seat-" + sticks++ + ".cwx");
        seat.packets().write(seat.pick(cem), stick, PacketOrder.plain());
        return stick;
    }

    private static void take(StandaloneRecord record, Access access, Path stick) {
        assertThat(record.packets().take(access, stick, Optional.of(LOCK), Packets.PackTaker.NOBODY, RecordKeeping.Watch.NOBODY)).isInstanceOf(PacketTaken.Taken.class);
    }

    private Access atSeat() {
        seat.accounts().signIn(cem, "481516".toCharArray());
        return seat.accounts().access(Role.TRAINEE);
    }

    /** The two meet, and the seat becomes one of the institution's. */
    private void join() {
        seat.packets().admit(seat.keeper(), desk.record.packets().key(desk.keeper), "Desk", HomeKind.SUPERVISOR, Set.of());
        desk.record.packets().admit(desk.keeper, seat.packets().key(seat.keeper()), "Seat 1", HomeKind.SEAT, Set.of());
        take(seat, seat.keeper(), fromDesk());
        seat.packets().join(seat.keeper(), seat.packets().institutions(seat.keeper()).getFirst(), true);
    }

    private UUID assigned(Recipient to) {
        return desk.supervision.assignments().make(desk.ada(), new NewAssignment(new Task.Vignette("V1"), List.of(to), Terms.NONE)).getFirst().id();
    }

    private void playAndHandIn(UUID assignment) {
        KeptPlay play = playsAtSeat.start(atSeat(), "V1", Seat.PURSUER, 4);
        atSeat.assignments().begun(atSeat(), assignment, Optional.of(play.session()));
        desk.toEnd(play, "I would have said this.");
        play.finishDebrief();
        HandInOffer offer = atSeat.assignments().offer(atSeat(), assignment);
        Set<UUID> ticked = Set.of(offer.sessions().getFirst().words().stream().filter(words -> words.kind() == OwnWords.Kind.TURN).findFirst().orElseThrow().event());
        atSeat.assignments().handIn(atSeat(), assignment, new HandIn(List.of(play.session()), ticked, "From the seat."));
    }

    @Test
    void workGoesThereAndBackOnSticks() {
        UUID forGroup = assigned(new Recipient.Members(desk.group));
        UUID forCem = assigned(new Recipient.Person(cem));
        join();
        assertThat(atSeat.assignments().mine(atSeat())).extracting(mine -> mine.assignment().id()).containsExactlyInAnyOrder(forGroup, forCem);
        assertThat(atSeat.assignments().mine(atSeat(), forCem).orElseThrow().assignment().byName()).isEqualTo("Ada Okafor");
        playAndHandIn(forGroup);
        take(desk.record, desk.keeper, fromSeat());
        QueueEntry entry = desk.supervision.reviews().queue(desk.ada()).getFirst();
        assertThat(entry.message()).isEqualTo("From the seat.");
        ReviewPage page = desk.supervision.reviews().open(desk.ada(), entry.key());
        assertThat(page.gone()).isEmpty();
        assertThat(page.toString()).contains("I would have said this.");
        UUID session = ((ReviewedWork.Play) page.work().getFirst()).session();
        desk.supervision.reviews().comment(desk.ada(), entry.key(), Optional.of(new TurnRef(session, 1, 1)), "Here.");
        desk.clock.pass(Duration.ofMinutes(1));
        desk.supervision.reviews().signOff(desk.ada(), entry.key(), "Thank you.");
        take(seat, atSeat(), fromDesk());
        assertThat(atSeat.assignments().mine(atSeat(), forGroup).orElseThrow().state()).isEqualTo(AssignmentState.SIGNED_OFF);
        Feedback feedback = atSeat.reviews().feedback(atSeat(), session).getFirst();
        assertThat(feedback.answers().getFirst().signature()).isEqualTo("Ada Okafor");
        assertThat(feedback.on(session)).extracting(Comment::text).containsExactly("Here.");
    }

    @Test
    void aMachineOfOnesOwnNeedsNoAccount() {
        UUID assignment = assigned(new Recipient.Members(desk.group));
        String own = seat.packets().key(seat.keeper());
        seat.packets().admit(seat.keeper(), desk.record.packets().key(desk.keeper), "Desk", HomeKind.SUPERVISOR, Set.of());
        desk.record.packets().admit(desk.keeper, own, "Cem’s laptop", HomeKind.PERSONAL, Set.of(cem));
        Path stick = folder.resolve("stick").resolve("to-laptop.cwx");
        desk.record.packets().write(desk.keeper, stick, PacketOrder.plain().to(own));
        take(seat, seat.keeper(), stick);
        seat.packets().join(seat.keeper(), seat.packets().institutions(seat.keeper()).getFirst(), false);
        Access access = seat.pick(cem);
        assertThat(atSeat.assignments().mine(access)).extracting(mine -> mine.assignment().id()).containsExactly(assignment);
        UUID session = playsAtSeat.start(access, "V1", Seat.PURSUER, 4).session();
        atSeat.assignments().handIn(access, assignment, new HandIn(List.of(session), Set.of(), "From home."));
        take(desk.record, desk.keeper, fromSeat());
        assertThat(desk.supervision.reviews().queue(desk.ada())).singleElement().matches(entry -> entry.message().equals("From home."));
    }

    @Test
    void whatWasTakenBackAtTheSeatBeforeItWasOpenedAtTheDeskIsGoneAndAfterItStays() {
        UUID assignment = assigned(new Recipient.Members(desk.group));
        join();
        playAndHandIn(assignment);
        take(desk.record, desk.keeper, fromSeat());
        WorkKey work = desk.supervision.reviews().queue(desk.ada()).getFirst().key();
        desk.supervision.reviews().open(desk.ada(), work);
        desk.clock.pass(Duration.ofMinutes(1));
        atSeat.assignments().takeBack(atSeat(), assignment);
        take(desk.record, desk.keeper, fromSeat());
        take(seat, atSeat(), fromDesk());
        assertThat(desk.supervision.reviews().queue(desk.ada()).getFirst().state()).isEqualTo(AssignmentState.OPENED);
        assertThat(atSeat.assignments().mine(atSeat(), assignment).orElseThrow().state()).isEqualTo(AssignmentState.OPENED);
    }

    @Test
    void theOrderOfSticksDoesNotMatter() {
        UUID assignment = assigned(new Recipient.Members(desk.group));
        join();
        List<Path> toDesk = new ArrayList<>();
        playAndHandIn(assignment);
        toDesk.add(fromSeat());
        atSeat.assignments().takeBack(atSeat(), assignment);
        toDesk.add(fromSeat());
        HandInOffer offer = atSeat.assignments().offer(atSeat(), assignment);
        atSeat.assignments().handIn(atSeat(), assignment, new HandIn(List.of(offer.sessions().getFirst().session()), Set.of(), "Again."));
        toDesk.add(fromSeat());
        toDesk.add(toDesk.getFirst());
        Collections.shuffle(toDesk, new Random(3));
        for (Path stick : toDesk) {
            desk.record.packets().take(desk.keeper, stick, Optional.empty(), Packets.PackTaker.NOBODY, RecordKeeping.Watch.NOBODY);
        }
        take(desk.record, desk.keeper, toDesk.stream().sorted().toList().getLast());
        assertThat(desk.supervision.reviews().queue(desk.ada())).singleElement().matches(entry -> entry.message().equals("Again."));
    }
}
