package org.cyclework.supervision.term;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.Role;
import org.cyclework.record.SignInResult;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.standalone.Supervision;
import org.cyclework.supervision.standalone.SupervisionFactory;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.RealRecord;

/** One of the computers of a school, with a clock of its own. */
final class TermHome implements AutoCloseable {

    static final char[] STICK = "on a stick all term".toCharArray();

    final String name;
    final MovableClock clock;
    final StandaloneRecord record;
    final RolePlay plays;
    final Supervision supervision;

    TermHome(Path top, String name, Duration off, CourseLibrary library) {
        this.name = name;
        clock = new MovableClock(RealRecord.NOON.plus(off));
        record = RecordFactory.at(new RecordLocation(top.resolve(name), top.resolve(name + "-machine")), clock, UUID::randomUUID, PassphraseCost.LOWEST,
                SupervisionFactory.projections());
        plays = Plays.kept(library, record);
        supervision = SupervisionFactory.over(record, library, plays, clock);
    }

    /** @return the access of somebody who signs in now with the newest secret that is known here */
    Optional<Access> signedIn(Person person, Role role) {
        for (String secret : person.secrets().reversed()) {
            clock.pass(Duration.ofMinutes(16));
            if (record.accounts().signIn(person.id(), secret.toCharArray()) instanceof SignInResult.SignedIn in) {
                return in.roles().contains(role) ? Optional.of(record.accounts().access(role)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** @return the secret that lets a person in; empty where none does */
    Optional<String> secretOf(Person person) {
        return person.secrets().stream().filter(secret -> {
            clock.pass(Duration.ofMinutes(16));
            return record.accounts().signIn(person.id(), secret.toCharArray()) instanceof SignInResult.SignedIn;
        }).findFirst();
    }

    void write(Access access, Path stick, PacketOrder order) {
        record.packets().write(access, stick, order);
    }

    PacketTaken take(Access access, Path stick) {
        return record.packets().take(access, stick, Optional.of(STICK), Packets.PackTaker.NOBODY, RecordKeeping.Watch.NOBODY);
    }

    @Override
    public void close() {
        record.close();
    }

    /**
     * Somebody of the school.
     *
     * @param id who
     * @param secrets every passphrase or PIN that the person ever had, the newest last
     */
    record Person(UUID id, List<String> secrets) {
    }
}
