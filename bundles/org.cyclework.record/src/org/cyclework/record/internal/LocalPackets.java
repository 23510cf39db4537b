package org.cyclework.record.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.HomeKind;
import org.cyclework.record.InstitutionInfo;
import org.cyclework.record.KnownHome;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.Role;
import org.cyclework.record.Scope;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.packet.Homes;
import org.cyclework.record.internal.packet.MeetingCode;
import org.cyclework.record.internal.packet.TakenPackets;

/** Packets of this machine's record. */
class LocalPackets implements Packets {

    private static final int SHORTEST_PASSPHRASE = 8;

    private static final int KEY_LENGTH = 44;

    private final RecordCore core;

    LocalPackets(RecordCore core) {
        this.core = core;
    }

    private <T> T permitted(Access access, Operation operation, Function<OpenedRecord, T> work) {
        return core.locked(record -> {
            record.requireWriting();
            core.gate().requireForRecord(record, access, operation);
            return work.apply(record);
        });
    }

    @Override
    public String key(Access access) {
        return permitted(access, Operation.SEE_INSTITUTION, record -> record.journal().home().key());
    }

    @Override
    public String code(Access access, String key) {
        requireKey(key);
        return MeetingCode.of(key(access), key);
    }

    private static void requireKey(String key) {
        if (!SigningHome.isKey(key)) {
            String shown = key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) + "…" : key;
            throw new IllegalArgumentException("“" + shown.replaceAll("\\p{C}", "\uFFFD") + "” is not the key of a home; it has " + KEY_LENGTH + " characters and ends in =.");
        }
    }

    @Override
    public List<KnownHome> homes(Access access) {
        return permitted(access, Operation.SEE_INSTITUTION, record -> new PacketTerms(record).homes().all());
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
        permitted(access, Operation.ADMIT_HOME, record -> {
            if (record.journal().home().key().equals(key)) {
                throw new IllegalArgumentException("This is the key of this very home.");
            }
            Set<UUID> revocations = new PacketTerms(record).homes().revocations(key);
            return write(record, access, new NewEvent(Optional.of(core.newId()), Verbs.HOME_ADMITTED, 1, key,
                    Homes.payload(name.strip(), kind, people), List.copyOf(revocations)));
        });
    }

    @Override
    public void revoke(Access access, String key) {
        permitted(access, Operation.ADMIT_HOME, record -> {
            if (new PacketTerms(record).homes().of(key).filter(home -> !home.revoked()).isEmpty()) {
                throw new IllegalArgumentException("No home with this key is admitted.");
            }
            return write(record, access, new NewEvent(Verbs.HOME_REVOKED, key).withId(core.newId()));
        });
    }

    /** In an institution an account signs it, and it counts everywhere; on a machine of one person's own it counts there alone. */
    private List<LearningEvent> write(OpenedRecord record, Access access, NewEvent event) {
        boolean alone = !record.institution().state().isShared() && core.sessions().key(access.actor()).isEmpty();
        List<LearningEvent> written = alone ? record.append(Institution.ID, Audience.INSTITUTION, access.actor(), List.of(event))
                : core.write(record, Institution.ID, Audience.INSTITUTION, access.actor(), List.of(event));
        if (alone) {
            record.journal().seal(); // only what is sealed was surely written here
        }
        core.announce(written);
        return written;
    }

    @Override
    public List<InstitutionInfo> institutions(Access access) {
        return permitted(access, Operation.SEE_INSTITUTION, record -> new Joining(record).offered());
    }

    @Override
    public void join(Access access, InstitutionInfo institution, boolean shared) {
        permitted(access, Operation.ADMIT_HOME, record -> {
            record.requireWriting();
            new Joining(record).join(institution, shared);
            return institution;
        });
    }

    @Override
    public long write(Access access, Path target, PacketOrder order) {
        if (order.passphrase().filter(passphrase -> passphrase.length < SHORTEST_PASSPHRASE).isPresent()) {
            throw new IllegalArgumentException("A packet’s passphrase has at least " + SHORTEST_PASSPHRASE + " characters.");
        }
        if (!PacketTerms.isName(order.name())) {
            throw new IllegalArgumentException("A home’s name has at most 200 characters, and no line ends.");
        }
        return core.locked(record -> {
            if (access.scope() instanceof Scope.One) {
                core.gate().require(record, access, Operation.HAND_OUT);
            } else {
                core.gate().requireForRecord(record, access, Operation.HAND_OUT);
            }
            record.requireWriting();
            return new HandingOut(record, access, order, core.newId(), core).write(target);
        });
    }

    @Override
    public PacketLook look(Access access, Path packet, Optional<char[]> passphrase) {
        return unpacking(access, packet, passphrase, TakingIn::look);
    }

    @Override
    public PacketTaken take(Access access, Path packet, Optional<char[]> passphrase, PackTaker packs, Watch watch) {
        return unpacking(access, packet, passphrase, taking -> taking.take(packs, watch));
    }

    /** A packet is unpacked and looked at while others use the record; only while its lines are taken, a few people’s at a time, nobody does. */
    private <T> T unpacking(Access access, Path packet, Optional<char[]> passphrase, Function<TakingIn, T> work) {
        UUID id = core.newId();
        try {
            return work.apply(permitted(access, Operation.TAKE_IN, record -> {
                new PacketTerms(record).removeLeftovers(core.unpacking());
                core.unpacking().add(id);
                return new TakingIn(core, packet, passphrase, id);
            }));
        } finally {
            core.unpacking().remove(id);
        }
    }

    @Override
    public boolean isTaken(Access access, Path packet) {
        return permitted(access, Operation.SEE_INSTITUTION, record -> new TakenPackets(new PacketTerms(record).folder()).holds(packet));
    }

    @Override
    public Map<UUID, List<Copy>> copies(Access access) {
        return core.locked(record -> {
            record.requireWriting();
            if (access.scope() instanceof Scope.One) {
                core.gate().require(record, access, Operation.SEE_COPIES);
            } else {
                core.gate().requireForRecord(record, access, Operation.SEE_COPIES);
            }
            return new Whereabouts(record).of(within(record, access));
        });
    }

    /** Whom an access is about who still is whose it says. */
    private Predicate<UUID> within(OpenedRecord record, Access access) {
        Set<UUID> self = access.scope() instanceof Scope.One one ? record.institution().state().identities(one.learner()) : Set.of();
        if (!self.isEmpty()) {
            return self::contains;
        }
        boolean several = record.institution().state().isShared() && access.role() == Role.SUPERVISOR;
        Set<UUID> trainees = several ? record.institution().state().traineesOf(access.actor(), core.gate().today()) : Set.of();
        return person -> access.scope().holds(person) && (!several || trainees.contains(person));
    }

    @Override
    public Map<String, Exchanged> exchanged(Access access) {
        return permitted(access, Operation.SEE_INSTITUTION, record -> new Whereabouts(record).exchanged());
    }
}
