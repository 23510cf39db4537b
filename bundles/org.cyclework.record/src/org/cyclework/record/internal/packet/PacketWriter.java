package org.cyclework.record.internal.packet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.packet.Manifest.Member;

/**
 * Writes a packet. What is to go into it is gathered in a folder first, since the manifest, which comes before it, names its
 * sums. The packet gets its name only when it is whole and on the disk.
 */
public final class PacketWriter implements AutoCloseable {

    private final Path folder;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Path> places = new HashMap<>();

    /** Something that writes bytes. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes them.
         *
         * @param out takes them
         * @throws IOException where they cannot be written
         */
        void to(OutputStream out) throws IOException;
    }

    /** Says about a packet what its members do not. */
    @FunctionalInterface
    public interface About {

        /**
         * Makes the manifest.
         *
         * @param members what is in the packet
         * @return it
         */
        Manifest of(List<Member> members);
    }

    /**
     * Begins.
     *
     * @param folder where it is gathered; it is made, and removed in the end
     * @throws IOException where it cannot be made
     */
    public PacketWriter(Path folder) throws IOException {
        this.folder = folder;
        Folders.make(folder);
    }

    /**
     * Gathers the next of the two files of lines: streams, then branches.
     *
     * @param content what stands in it
     * @throws IOException where it cannot be written
     */
    public void lines(Content content) throws IOException {
        String name = members.isEmpty() ? Manifest.STREAMS : Manifest.BRANCHES;
        Path file = folder.resolve(name);
        RealFiles.make(file);
        MessageDigest sum = Sums.sha256();
        try (OutputStream out = new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(file), sum), 1 << 16)) {
            content.to(out);
        }
        add(name, file, sum);
    }

    /**
     * Adds a course pack.
     *
     * @param archive where it lies; it must not change until the packet is written
     * @throws IOException where it cannot be read
     * @throws IllegalArgumentException where it is too long, or its name is not plain
     */
    public void pack(Path archive) throws IOException {
        String name = archive.getFileName().toString();
        if (!PacketLimits.PACK_NAME.matcher(name).matches() || Files.size(archive) > PacketLimits.PACK
                || members.size() >= 2 + PacketLimits.PACKS || places.containsKey(Manifest.PACKS + name)) {
            throw new IllegalArgumentException("“" + name + "” cannot go into a packet: a pack’s name has letters, digits, hyphens and "
                    + "dots and ends in .cwpack, each is there once, and it has at most 256 MB.");
        }
        MessageDigest sum = Sums.sha256();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sum)) {
            Files.copy(archive, out);
        }
        add(Manifest.PACKS + name, archive, sum);
    }

    private void add(String name, Path place, MessageDigest sum) throws IOException {
        members.add(new Member(name, Files.size(place), Sums.text(sum.digest())));
        places.put(name, place);
    }

    /**
     * Writes it.
     *
     * @param target the file; one that is there is replaced
     * @param about makes the manifest
     * @param home seals it
     * @param passphrase locks it
     * @param cost how much work it is to try a passphrase
     * @throws IOException where it cannot be written; the target is as it was then
     */
    public void write(Path target, About about, SigningHome home, Optional<char[]> passphrase, PassphraseCost cost) throws IOException {
        Path place = target.toAbsolutePath();
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".tmp");
        Files.createDirectories(place.getParent());
        try {
            Files.deleteIfExists(unfinished);
            RealFiles.make(unfinished);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
                    OutputStream closed = passphrase.isPresent()
                            ? new LockingStream(out, Lock.make(passphrase.get(), Stretching.asked(cost), new SecureRandom()))
                            : out) {
                zip(closed, ManifestCode.write(about.of(List.copyOf(members))), home);
            }
            try (FileChannel forced = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                forced.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            new RealFiles().forceDirectory(place.getParent());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void zip(OutputStream out, byte[] manifest, SigningHome home) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, Manifest.FILE, to -> to.write(manifest));
        put(zip, Manifest.SEAL, to -> to.write(ManifestCode.seal(home.sign(ManifestCode.sealed(manifest)))));
        for (Member member : members) {
            put(zip, member.name(), to -> Files.copy(places.get(member.name()), to));
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        Folders.remove(folder);
    }
}
