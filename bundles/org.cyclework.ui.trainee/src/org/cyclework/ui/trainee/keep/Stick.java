package org.cyclework.ui.trainee.keep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.DataFolder;
import org.cyclework.course.pack.PackShelf;
import org.cyclework.record.Access;
import org.cyclework.record.Accounts;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.ui.CurrentLearner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Service: work that travels on a stick. Everything here reads or writes files, so call it in a job; passphrases are wiped. */
@Component(service = Stick.class)
public final class Stick {

    private final Packets packets;
    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentLearner people;
    private final CourseLibrary library;

    /** Made by the service runtime. */
    @Activate
    public Stick(@Reference Packets packets, @Reference Accounts accounts, @Reference SignIn signIn, @Reference CurrentLearner people,
            @Reference CourseLibrary library) {
        this.packets = packets;
        this.accounts = accounts;
        this.signIn = signIn;
        this.people = people;
        this.library = library;
    }

    /** @return a name for a packet of today */
    static String fileName(LocalDate today) {
        return "cyclework-work-" + today + Packets.ENDING;
    }

    /** Writes the work of the person at the desk, or of a supervisor's groups. @return what came of it, in a sentence */
    String write(Path target, char[] passphrase) {
        String name = people.present().map(Learner::name).orElse("");
        PacketOrder plain = new PacketOrder(name, Optional.empty(), Optional.empty(), List.of(), false);
        try {
            long events = packets.write(access(), target, passphrase.length == 0 ? plain : plain.locked(passphrase));
            return events == 0 ? Messages.Stick_nothingNew : Messages.bind(Messages.Stick_written, events, target);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Looks at a packet; changes nothing. */
    PacketLook look(Path packet, char[] passphrase) {
        return packets.look(access(), packet, secret(passphrase));
    }

    /** @return whether a machine that was not met before can be admitted by whoever is here: on one's own machine, or by a supervisor */
    boolean mayAdmit() {
        return !accounts.isShared() || supervises();
    }

    /** @return what a machine that was not met before can be admitted as, the likeliest first; one person's own only where one is in the packet */
    List<HomeKind> kinds(PacketLook.Readable look) {
        if (!accounts.isShared()) {
            return List.of(HomeKind.SUPERVISOR); // whom one's own machine meets is the supervisor's
        }
        return people(look).size() == 1 ? List.of(HomeKind.SEAT, HomeKind.PERSONAL, HomeKind.SUPERVISOR) : List.of(HomeKind.SEAT, HomeKind.SUPERVISOR);
    }

    /** Admits whoever sealed a packet. */
    void admit(PacketLook.Readable look, String name, HomeKind kind) {
        packets.admit(accounts.isShared() ? access() : signIn.keeper(), look.sender().key(), name, kind, kind == HomeKind.PERSONAL ? people(look) : Set.of());
    }

    private static Set<UUID> people(PacketLook.Readable look) {
        return look.news().stream().flatMap(news -> news.person().stream()).collect(Collectors.toSet());
    }

    /** Takes over what is in a packet, with its course packs; the course is opened anew where one came. */
    PacketTaken take(Path packet, char[] passphrase, Watch watch) {
        PackShelf shelf = new PackShelf(DataFolder.path().resolve(DataFolder.PACKS), library);
        PacketTaken taken = packets.take(access(), packet, secret(passphrase), shelf::add, watch);
        if (taken instanceof PacketTaken.Taken done && !done.packs().isEmpty()) {
            library.reload();
        }
        return taken;
    }

    private boolean supervises() {
        return accounts.current().filter(one -> one.roles().contains(Role.SUPERVISOR)).isPresent();
    }

    private static Optional<char[]> secret(char[] passphrase) {
        return passphrase.length == 0 ? Optional.empty() : Optional.of(passphrase);
    }

    /** Whoever works in a role with others hands out and takes in for all of them. */
    private Access access() {
        return supervises() ? accounts.access(Role.SUPERVISOR)
                : people.access().orElseThrow(() -> new IllegalStateException(Messages.Error_nobody));
    }
}
