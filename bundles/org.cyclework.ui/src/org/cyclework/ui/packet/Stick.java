package org.cyclework.ui.packet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.cyclework.record.ClassroomFolder;
import org.cyclework.record.HomeKind;
import org.cyclework.record.Learner;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.SignIn;
import org.cyclework.ui.Counted;
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
    public static String fileName(LocalDate today) {
        return "cyclework-work-" + today + Packets.ENDING;
    }

    /** Writes the work of the person at the desk, or of a supervisor's groups. @return what came of it, in a sentence */
    public String write(Path target, char[] passphrase) {
        String name = people.present().map(Learner::name).orElse("");
        PacketOrder plain = new PacketOrder(name, Optional.empty(), Optional.empty(), List.of(), false);
        try {
            long events = packets.write(access(), target, passphrase.length == 0 ? plain : plain.locked(passphrase));
            return events == 0 ? Messages.Stick_nothingNew : Counted.of(Messages.Stick_written, events, target);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Looks at a packet; changes nothing. */
    public PacketLook look(Path packet, char[] passphrase) {
        return packets.look(access(), packet, secret(passphrase));
    }

    /** @return whether a machine that was not met before can be admitted by whoever is here: on one's own machine, or by a supervisor */
    public boolean mayAdmit() {
        return !accounts.isShared() || supervises();
    }

    /** @return what a machine that was not met before can be admitted as, the likeliest first; one person's own only where one is in the packet */
    public List<HomeKind> kinds(PacketLook.Readable look) {
        if (!accounts.isShared()) {
            return List.of(HomeKind.SUPERVISOR); // whom one's own machine meets is the supervisor's
        }
        return people(look).size() == 1 ? List.of(HomeKind.SEAT, HomeKind.PERSONAL, HomeKind.SUPERVISOR) : List.of(HomeKind.SEAT, HomeKind.SUPERVISOR);
    }

    /** Admits whoever sealed a packet. */
    public void admit(PacketLook.Readable look, String name, HomeKind kind) {
        packets.admit(accounts.isShared() ? access() : signIn.keeper(), look.sender().key(), name, kind, kind == HomeKind.PERSONAL ? people(look) : Set.of());
    }

    private static Set<UUID> people(PacketLook.Readable look) {
        return look.news().stream().flatMap(news -> news.person().stream()).collect(Collectors.toSet());
    }

    /** Takes over what is in a packet, with its course packs; the course is opened anew where one came. */
    public PacketTaken take(Path packet, char[] passphrase, Watch watch) {
        PackShelf shelf = new PackShelf(DataFolder.path().resolve(DataFolder.PACKS), library);
        PacketTaken taken = packets.take(access(), packet, secret(passphrase), shelf::add, watch);
        if (taken instanceof PacketTaken.Taken done && !done.packs().isEmpty()) {
            library.reload();
        }
        return taken;
    }

    /**
     * Looks at what others put into a classroom's folder and this machine has not taken; changes nothing.
     *
     * @param folder which; it need not be there
     */
    public FolderLook lookInto(Path folder) {
        List<FolderLook.Found> found = classroom(folder).fresh(access()).stream().map(packet -> new FolderLook.Found(packet, packets.look(access(), packet, Optional.empty())))
                .toList();
        return new FolderLook(folder, Files.isDirectory(folder), found);
    }

    /**
     * Puts the work of the person at the desk, or of a supervisor's groups, into a classroom's folder; an earlier packet of the same goes.
     *
     * @param folder which
     * @param machine what this machine is called; the person's name stands for it where that is empty
     * @return what came of it, in a sentence
     */
    public String handIn(Path folder, String machine) {
        if (!Files.isDirectory(folder)) {
            return Messages.bind(Messages.Folder_away, folder);
        }
        String name = machine.isBlank() ? people.present().map(Learner::name).orElse("") : machine;
        Path packet = classroom(folder).handIn(access(), new PacketOrder(name, Optional.empty(), Optional.empty(), List.of(), false));
        return Messages.bind(Messages.Folder_handedIn, packet.getFileName());
    }

    /**
     * Takes in what lies in a classroom's folder and comes from machines that are trusted; the rest stays where it is.
     *
     * @param folder which
     * @return what came of it, and what was not taken and why, in sentences
     */
    public String collect(Path folder, Watch watch) {
        FolderLook look = lookInto(folder);
        List<String> lines = new ArrayList<>();
        for (FolderLook.Found found : look.found()) {
            lines.add(found.isReady() ? Messages.bind(Messages.Folder_came, found.from(), StickWords.of(take(found.file(), new char[0], watch))) : found.refusal(mayAdmit()));
        }
        return lines.isEmpty() ? look.summary() : String.join("\n\n", lines);
    }

    private ClassroomFolder classroom(Path folder) {
        return new ClassroomFolder(folder, packets, Clock.systemDefaultZone());
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
