package org.cyclework.ui.supervisor.machines;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.Exchanged;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Packets;
import org.cyclework.record.PersonName;
import org.cyclework.ui.Dates;
import org.cyclework.ui.packet.CopyWords;
import org.cyclework.ui.packet.FolderLook;
import org.cyclework.ui.packet.Stick;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.rows.Column;

/**
 * This machine, those it knows, and what lies in the folder of the classroom; no SWT.
 *
 * @param name what this machine is called; may be empty
 * @param key this machine's
 * @param homes those that were ever admitted
 * @param exchanged when something was exchanged with each last, by key
 * @param names what people are called
 * @param folder what lies in the classroom's folder; empty where none was chosen
 * @param today the day on which it is told
 * @param zone in which times are told
 */
record MachinesModel(String name, String key, List<KnownHome> homes, Map<String, Exchanged> exchanged, Map<UUID, String> names, Optional<FolderLook> folder,
        LocalDate today, ZoneId zone) {

    /** Copies what can be changed. */
    MachinesModel {
        homes = List.copyOf(homes);
        exchanged = Map.copyOf(exchanged);
        names = Map.copyOf(names);
    }

    /** Reads what there is; slow. */
    static MachinesModel read(Packets packets, Stick stick, Access access, Map<UUID, String> names, String name, Optional<Path> folder) {
        return new MachinesModel(name, packets.key(access), packets.homes(access), packets.exchanged(access), names, folder.map(stick::lookInto), LocalDate.now(),
                ZoneId.systemDefault());
    }

    /** @return the columns of the list of machines */
    List<Column<KnownHome>> columns() {
        return List.of(Column.of(Messages.Column_machine, 22, KnownHome::name), Column.of(Messages.Column_kind, 30, this::use),
                Column.by(Messages.Column_came, 22, home -> when(of(home).came()), home -> of(home).came().orElse(null)),
                Column.by(Messages.Column_went, 22, home -> when(of(home).went()), home -> of(home).went().orElse(null)),
                Column.of(Messages.Column_trust, 18, home -> home.revoked() ? Messages.Machines_revoked : Messages.Machines_trusted));
    }

    private Exchanged of(KnownHome home) {
        return exchanged.getOrDefault(home.key(), Exchanged.NEVER);
    }

    private String use(KnownHome home) {
        String kind = CopyWords.kind(home.kind());
        return home.people().isEmpty() ? kind : Messages.bind(Messages.Machines_whose, kind, home.people().stream().map(this::called).sorted().map(PersonName::isolated).collect(Collectors.joining(
                ", ")));
    }

    private String called(UUID person) {
        return names.getOrDefault(person, Messages.People_unknown);
    }

    private String when(Optional<Instant> at) {
        return at.map(moment -> Dates.when(moment, today, zone)).orElse("—");
    }

    /** @return the columns of the list of packets */
    static List<Column<FolderLook.Found>> packetColumns() {
        return List.of(Column.of(Messages.Column_from, 26, FolderLook.Found::from),
                Column.by(Messages.Column_made, 22, found -> found.made().map(Dates::day).orElse("—"), found -> found.made().orElse(null)),
                Column.of(Messages.Column_news, 30, FolderLook.Found::news), Column.of(Messages.Column_state, 24, FolderLook.Found::standing));
    }

    /** @return what this machine is called, in a line */
    String line() {
        return name.isEmpty() ? Messages.Machines_unnamed : Messages.bind(Messages.Machines_named, name);
    }

    /** @return what lies in the folder, in a line */
    String folderLine() {
        return folder.map(FolderLook::summary).orElse(Messages.Machines_noFolder);
    }

    /** @return whether something can be collected without asking anything */
    boolean canCollect() {
        return folder.filter(look -> look.ready() > 0).isPresent();
    }

    /** @return whether something can be handed out */
    boolean canHandOut() {
        return folder.filter(FolderLook::there).isPresent();
    }

    /** @return what lies in the folder that was not taken yet */
    List<FolderLook.Found> packets() {
        return folder.map(FolderLook::found).orElse(List.of());
    }

    /** @return what it means to trust a machine no longer, before that is done */
    static String askRevoke(KnownHome home) {
        return Messages.bind(Messages.Machines_askRevoke, home.name());
    }
}
