package org.cyclework.record.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketOrder;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets;
import org.cyclework.record.RecordKeeping.Watch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offers the packets of the user's learner record as a service. */
@Component(service = Packets.class)
public final class PacketsComponent implements Packets {

    private final Packets packets;

    /**
     * Creates the service.
     *
     * @param record of this machine
     */
    @Activate
    public PacketsComponent(@Reference LocalRecord record) {
        packets = record.packets();
    }

    @Override
    public String key(Access access) {
        return packets.key(access);
    }

    @Override
    public String code(Access access, String key) {
        return packets.code(access, key);
    }

    @Override
    public List<KnownHome> homes(Access access) {
        return packets.homes(access);
    }

    @Override
    public void admit(Access access, String key, String name, HomeKind kind, Set<UUID> people) {
        packets.admit(access, key, name, kind, people);
    }

    @Override
    public void revoke(Access access, String key) {
        packets.revoke(access, key);
    }

    @Override
    public long write(Access access, Path target, PacketOrder order) {
        return packets.write(access, target, order);
    }

    @Override
    public PacketLook look(Access access, Path packet, Optional<char[]> passphrase) {
        return packets.look(access, packet, passphrase);
    }

    @Override
    public PacketTaken take(Access access, Path packet, Optional<char[]> passphrase, PackTaker packs, Watch watch) {
        return packets.take(access, packet, passphrase, packs, watch);
    }
}
