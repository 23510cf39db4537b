package org.cyclework.record.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.packet.Homes;
import org.cyclework.record.internal.packet.MeetingCode;

/** Packets of this machine's record. */
final class LocalPackets implements Packets {

    private static final int SHORTEST_PASSPHRASE = 8;

    private final Opened opened;
    private final RecordCore core;
    private final Supplier<UUID> ids;
    private final Clock clock;

    /** Does something with the opened record while nobody else does. */
    @FunctionalInterface
    interface Opened {

        <T> T with(Function<OpenedRecord, T> work);
    }

    LocalPackets(RecordCore core) {
        this.core = core;
        opened = core::locked;
        ids = core::newId;
        clock = core.clock();
    }

    @Override
    public String key(Access access) {
        return opened.with(record -> record.journal().home().key());
    }

    @Override
    public String code(Access access, String key) {
        requireKey(key);
        return MeetingCode.of(key(access), key);
    }

    private static void requireKey(String key) {
        if (!SigningHome.isKey(key)) {
            throw new IllegalArgumentException("“" + key + "” is not the key of a home; it has 44 characters and ends in =.");
        }
    }

    @Override
    public List<KnownHome> homes(Access access) {
        return opened.with(record -> new PacketTerms(record).homes().all());
    }

    @Override
    public void admit(Access access, String key, String name, HomeKind kind, Set<UUID> people) {
        requireKey(key);
        if (name.isBlank() || !PacketTerms.isName(name)) {
            throw new IllegalArgumentException("A home needs a name of 1 to 200 characters.");
        }
        if ((kind == HomeKind.PERSONAL) == people.isEmpty()) {
            throw new IllegalArgumentException("A personal home belongs to somebody, and no other does.");
        }
        opened.with(record -> {
            core.gate().requireForRecord(record, access, Operation.ADMIT_HOME);
            if (record.journal().home().key().equals(key)) {
                throw new IllegalArgumentException("This is the key of this very home.");
            }
            Set<UUID> revocations = new PacketTerms(record).homes().revocations(key);
            return write(record, access, new NewEvent(Optional.of(ids.get()), Homes.ADMITTED, 1, key,
                    Homes.payload(name.strip(), kind, people), List.copyOf(revocations)));
        });
    }

    @Override
    public void revoke(Access access, String key) {
        opened.with(record -> {
            core.gate().requireForRecord(record, access, Operation.ADMIT_HOME);
            if (new PacketTerms(record).homes().of(key).filter(home -> !home.revoked()).isEmpty()) {
                throw new IllegalArgumentException("No home with this key is admitted.");
            }
            return write(record, access, new NewEvent(Homes.REVOKED, key).withId(ids.get()));
        });
    }

    private List<?> write(OpenedRecord record, Access access, NewEvent event) {
        return core.write(record, Institution.ID, Audience.INSTITUTION, access.actor(), List.of(event));
    }

    @Override
    public long write(Access access, Path target, PacketOrder order) {
        if (order.passphrase().filter(passphrase -> passphrase.length < SHORTEST_PASSPHRASE).isPresent()) {
            throw new IllegalArgumentException("A packet’s passphrase has at least " + SHORTEST_PASSPHRASE + " characters.");
        }
        if (!PacketTerms.isName(order.name())) {
            throw new IllegalArgumentException("A home’s name has at most 200 characters, and no line ends.");
        }
        return opened.with(record -> {
            record.requireWriting();
            return new HandingOut(record, access, order, ids.get(), clock).write(target);
        });
    }

    @Override
    public PacketLook look(Access access, Path packet, Optional<char[]> passphrase) {
        return new TakingIn(opened, packet, passphrase, ids.get(), clock).look();
    }

    @Override
    public PacketTaken take(Access access, Path packet, Optional<char[]> passphrase, PackTaker packs, Watch watch) {
        return new TakingIn(opened, packet, passphrase, ids.get(), clock).take(packs, watch);
    }
}
