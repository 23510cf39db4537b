package org.cyclework.supervision.term;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Account;
import org.cyclework.record.Group;
import org.cyclework.record.HomeKind;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Role;
import org.cyclework.supervision.term.TermHome.Person;
import org.cyclework.testsupport.FixedLibrary;
import org.cyclework.testsupport.ProductPack;

/** A school: an office, two seats, two supervisors of whom the first founded it, and trainees in two groups. */
final class School implements AutoCloseable {

    final Path top;
    final List<TermHome> homes;
    final TermHome office;
    final Person ada;
    final Person bo;
    final List<Person> trainees = new ArrayList<>();
    final List<UUID> groups = new ArrayList<>();
    private int sticks;

    School(Path top, Random chance, int count) {
        this.top = top;
        FixedLibrary library = new FixedLibrary(ProductPack.course());
        homes = List.of("office", "seat-1", "seat-2").stream().map(name -> new TermHome(top, name, Duration.ofMinutes(chance.nextInt(600) - 300), library)).toList();
        office = homes.getFirst();
        ada = new Person(office.record.enrol("Ada Okafor").id(), new ArrayList<>(List.of("a long enough passphrase")));
        office.record.accounts().found(ada.id(), ada.secrets().getFirst().toCharArray(), "Evening school");
        bo = supervisor("Bo Lind");
        groups.add(group("Tuesday", List.of(ada)));
        groups.add(group("Thursday", List.of(ada, bo)));
        for (int i = 0; i < count; i++) {
            enrol(office, keeper(office), "Trainee " + i, groups.get(i % 2));
        }
        homes.stream().skip(1).forEach(this::join);
    }

    private Person supervisor(String name) {
        Access keeper = keeper(office);
        Person person = new Person(office.record.enrol(name).id(), new ArrayList<>(List.of("another long passphrase")));
        office.record.accounts().open(keeper, person.id(), Account.Kind.PASSPHRASE, person.secrets().getFirst().toCharArray());
        office.record.accounts().grant(keeper, person.id(), Role.SUPERVISOR);
        return person;
    }

    private UUID group(String name, List<Person> supervisors) {
        UUID group = office.record.groups().make(keeper(office), name, Group.Kind.GROUP, Optional.empty()).id();
        supervisors.forEach(supervisor -> office.record.groups().add(keeper(office), group,
                new Group.Member(supervisor.id(), Group.As.SUPERVISOR, Optional.empty(), Optional.empty())));
        return group;
    }

    Person enrol(TermHome home, Access keeper, String name, UUID group) {
        Person person = new Person(home.record.enrol(name).id(), new ArrayList<>(List.of("481516")));
        home.record.accounts().open(keeper, person.id(), Account.Kind.PIN, "481516".toCharArray());
        home.record.groups().add(keeper, group, new Group.Member(person.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty()));
        trainees.add(person);
        return person;
    }

    private void join(TermHome seat) {
        Access first = seat.record.keeper();
        seat.record.packets().admit(first, office.record.packets().key(keeper(office)), "Office", HomeKind.SUPERVISOR, Set.of());
        office.record.packets().admit(keeper(office), seat.record.packets().key(first), seat.name, HomeKind.SEAT, Set.of());
        Path stick = stick("join");
        office.write(keeper(office), stick, PacketOrder.plain().locked(TermHome.STICK));
        if (seat.take(first, stick) instanceof PacketTaken.Refused refused) {
            throw new AssertionError(refused.sentence());
        }
        seat.record.packets().join(first, seat.record.packets().institutions(first).getFirst(), true);
    }

    /** @return the founder's access to everybody, who signs in for it */
    Access keeper(TermHome home) {
        return home.signedIn(ada, Role.ADMINISTRATOR).orElseThrow();
    }

    /** @return supervisors and trainees */
    List<Person> everybody() {
        return Stream.concat(Stream.of(ada, bo), trainees.stream()).toList();
    }

    Path stick(String name) {
        return top.resolve("stick-" + sticks++ + "-" + name + ".cwx");
    }

    @Override
    public void close() {
        homes.forEach(TermHome::close);
    }
}
