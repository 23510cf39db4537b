package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.KnownHome;
import org.cyclework.record.MergeResult;
import org.cyclework.record.PacketLook;
import org.cyclework.record.PacketLook.Pack;
import org.cyclework.record.PacketLook.Readable;
import org.cyclework.record.PacketLook.Sender;
import org.cyclework.record.PacketLook.Standing;
import org.cyclework.record.PacketTaken;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;
import org.cyclework.record.internal.journal.JournalUnavailable;
import org.cyclework.record.internal.packet.Contents;
import org.cyclework.record.internal.packet.Ledger;
import org.cyclework.record.internal.packet.Manifest;
import org.cyclework.record.internal.packet.MeetingCode;
import org.cyclework.record.internal.packet.PacketReader;
import org.cyclework.record.internal.packet.PacketRefusal;
import org.cyclework.record.internal.packet.PeerHeads;
import org.cyclework.record.internal.packet.TakenPackets;
import org.cyclework.record.internal.packet.Terms;
import org.cyclework.record.internal.packet.UnpackedPacket;

/** Looks at one packet, and takes it. */
final class TakingIn {

    private final RecordCore core;
    private final Path packet;
    private final Optional<char[]> passphrase;
    private final UUID id;

    TakingIn(RecordCore core, Path packet, Optional<char[]> passphrase, UUID id) {
        this.core = core;
        this.packet = packet.toAbsolutePath();
        this.passphrase = passphrase;
        this.id = id;
    }

    PacketLook look() {
        try (UnpackedPacket unpacked = unpack()) {
            return read(unpacked).what();
        } catch (PacketRefusal e) {
            return new PacketLook.Refused(e.getMessage(), e.isLocked());
        }
    }

    PacketTaken take(PackTaker packs, Watch watch) {
        try (UnpackedPacket unpacked = unpack()) {
            return packs(unpacked, merge(unpacked, watch), packs);
        } catch (PacketRefusal e) {
            return new PacketTaken.Refused(e.getMessage(), e.isLocked());
        }
    }

    /** What was found, and what came of the merge. */
    private record Merged(Readable what, MergeResult result) {
    }

    /** A packet whose every line was looked at. */
    private record Known(OpenedRecord record, Contents contents, Readable what) {
    }

    private Merged merge(UnpackedPacket unpacked, Watch watch) {
        Known known = read(unpacked);
        requireTrust(known.what().sender());
        try {
            MergeResult result = new TakingOver(core).take(known.contents(), watch);
            if (result.told().stream().noneMatch(TakingOver.BROKEN_OFF::equals)) {
                core.lockedStill(known.record(), record -> remember(unpacked, known.contents(), new PacketTerms(record).folder()));
            }
            return new Merged(known.what(), result);
        } catch (IOException e) {
            throw Failures.unpacking(packet, e);
        }
    }

    private Path remember(UnpackedPacket unpacked, Contents contents, Path folder) {
        try {
            new PeerHeads(folder, unpacked.manifest().key()).add(contents.known());
            new Ledger(folder, unpacked.manifest().key()).came(Ledger.people(contents.heads().keySet()), core.clock().instant());
            new TakenPackets(folder).add(packet);
            return packet;
        } catch (IOException e) {
            throw Failures.unpacking(packet, e);
        }
    }

    private static void requireTrust(Sender sender) {
        String name = sender.name().isEmpty() ? "" : ", “" + sender.name() + "”,";
        if (sender.standing() == Standing.STRANGER) {
            throw new PacketRefusal("Nothing was taken: this home has not met the one that sent the packet" + name.replaceAll(",$", "")
                    + ". If they are who they say, both show the code " + sender.code() + "; compare it, then admit the other one.");
        }
        if (sender.standing() == Standing.REVOKED) {
            throw new PacketRefusal("Nothing was taken: the home that sent the packet" + name + " is trusted no longer.");
        }
    }

    /** What a packet is judged by, as it was when the reading began. */
    private record Judging(OpenedRecord record, Terms terms) {
    }

    /** Looks at every line while others use the record. */
    private Known read(UnpackedPacket unpacked) {
        Judging by = core.locked(record -> new Judging(record, new PacketTerms(record).gather()));
        try {
            Contents contents = Contents.read(unpacked, by.terms(), by.record().journal());
            return new Known(by.record(), contents, readable(unpacked, by.terms(), contents));
        } catch (JournalUnavailable e) {
            throw Failures.of(e);
        } catch (IOException e) {
            throw Failures.unpacking(packet, e);
        }
    }

    private Readable readable(UnpackedPacket unpacked, Terms terms, Contents contents) {
        Manifest manifest = unpacked.manifest();
        List<String> told = new ArrayList<>(contents.told(core.clock().instant()));
        if (!contents.unknown().isEmpty()) {
            told.add(Unknown.sentence(contents.unknown()));
        }
        return new Readable(sender(manifest, terms), manifest.packet(), manifest.made(), manifest.home().isPresent(), contents.news(),
                contents.leftOut(), told, unpacked.packs().stream().map(TakingIn::pack).toList());
    }

    private static Sender sender(Manifest manifest, Terms terms) {
        if (manifest.key().equals(terms.key())) {
            return new Sender(manifest.key(), manifest.name(), Standing.THIS_HOME, Optional.empty(), "");
        }
        Optional<KnownHome> known = terms.homes().of(manifest.key());
        if (known.isEmpty()) {
            return new Sender(manifest.key(), manifest.name(), Standing.STRANGER, Optional.empty(), MeetingCode.of(terms.key(), manifest.key()));
        }
        return new Sender(manifest.key(), known.get().name(), known.get().revoked() ? Standing.REVOKED : Standing.ADMITTED,
                Optional.of(known.get().kind()), "");
    }

    private static Pack pack(Path archive) {
        return new Pack(archive.getFileName().toString(), archive.toFile().length());
    }

    private static PacketTaken packs(UnpackedPacket unpacked, Merged merged, PackTaker taker) {
        List<String> taken = new ArrayList<>();
        List<String> refused = new ArrayList<>(merged.result().refused());
        for (Path archive : unpacked.packs()) {
            String name = archive.getFileName().toString();
            Optional<String> why = taker.take(name, archive);
            why.ifPresentOrElse(sentence -> refused.add("The course pack “" + name + "” was not added. " + sentence), () -> taken.add(name));
        }
        MergeResult result = merged.result();
        return new PacketTaken.Taken(merged.what(), new MergeResult(result.streams(), result.entries(), refused, result.told()), taken);
    }

    private UnpackedPacket unpack() {
        Path folder = core.locked(record -> new PacketTerms(record).unpacked(id));
        try {
            return PacketReader.unpack(packet, passphrase, folder);
        } catch (IOException e) {
            throw Failures.unpacking(folder, e);
        }
    }
}
