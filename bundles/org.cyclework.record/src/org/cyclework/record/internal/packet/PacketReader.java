package org.cyclework.record.internal.packet;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.SigningHome;
import org.cyclework.record.internal.packet.Manifest.Member;

/**
 * Unpacks a packet and believes nothing of it unchecked. The manifest comes first and its seal second, so nothing is unpacked
 * that nobody sealed; and every member is cut off where it is longer than was sealed.
 */
public final class PacketReader {

    private static final int BLOCK = 1 << 16;

    /** How long the end of an archive's directory is, and what it begins with. */
    private static final int END = 22;
    private static final int END_MARK = 0x06054b50;

    private final Path packet;
    private final Optional<char[]> passphrase;
    private final Path folder;
    private boolean locked;

    private PacketReader(Path packet, Optional<char[]> passphrase, Path folder) {
        this.packet = packet;
        this.passphrase = passphrase;
        this.folder = folder;
    }

    /**
     * Unpacks.
     *
     * @param packet the file
     * @param passphrase that it was locked with
     * @param folder where it is to lie; it is made anew
     * @return the packet
     * @throws PacketRefusal where it is not as it should be; nothing is left of it then
     * @throws IOException where the folder cannot be written
     */
    public static UnpackedPacket unpack(Path packet, Optional<char[]> passphrase, Path folder) throws IOException {
        Folders.make(folder);
        boolean done = false;
        try {
            UnpackedPacket unpacked = new PacketReader(packet, passphrase, folder).unpack();
            done = true;
            return unpacked;
        } finally {
            if (!done) {
                Folders.remove(folder);
            }
        }
    }

    private UnpackedPacket unpack() throws IOException {
        long length = length();
        try (InputStream file = open(); InputStream in = unlocked(file); ZipInputStream zip = new ZipInputStream(in)) {
            byte[] text = small(zip, Manifest.FILE, PacketLimits.MANIFEST);
            Manifest manifest = ManifestCode.read(text);
            String signature = ManifestCode.readSeal(small(zip, Manifest.SEAL, PacketLimits.SEAL));
            if (!SigningHome.isSigned(manifest.key(), ManifestCode.sealed(text), signature)) {
                throw new PacketRefusal("The packet is not as it was sealed: its manifest was changed. Nothing was taken.");
            }
            requireBearable(manifest, length);
            for (Member member : manifest.members()) {
                member(zip, member);
            }
            if (next(zip) != null) {
                throw changed("there is more in it than was sealed");
            }
            if (!locked) { // a locked one that is cut off does not open
                requireEnd(length);
            }
            return new UnpackedPacket(manifest, locked, folder);
        }
    }

    private long length() {
        try {
            if (!Files.isRegularFile(packet)) {
                throw new PacketRefusal("There is no packet " + packet + ".");
            }
            long length = Files.size(packet);
            if (length > PacketLimits.FILE) {
                throw new PacketRefusal("The packet is longer than 1 GB, which none is that this program writes. Nothing was taken.");
            }
            return length;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The directory of the archive stands at its end, and nothing behind it. */
    private void requireEnd(long length) {
        byte[] end = new byte[END];
        try (RandomAccessFile file = new RandomAccessFile(packet.toFile(), "r")) {
            file.seek(Math.max(0, length - END));
            file.readFully(end);
        } catch (IOException e) {
            throw unreadable(e);
        }
        ByteBuffer numbers = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
        long directory = Integer.toUnsignedLong(numbers.getInt(12)) + Integer.toUnsignedLong(numbers.getInt(16));
        if (numbers.getInt(0) != END_MARK || numbers.getShort(END - 2) != 0 || directory + END != length) {
            throw new PacketRefusal("The packet is not whole, or something was put behind it. Nothing was taken; copy it again from where it came from.");
        }
    }

    private InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(packet), BLOCK);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private InputStream unlocked(InputStream file) {
        try {
            file.mark(1);
            int first = file.read();
            file.reset();
            if (first != '{') {
                return file;
            }
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int one = file.read(); one >= 0 && line.size() < Lock.LINE; one = file.read()) {
                line.write(one);
                if (one == '\n') {
                    break;
                }
            }
            locked = true;
            if (passphrase.isEmpty()) {
                throw PacketRefusal.locked("The packet is locked; its passphrase is needed.");
            }
            return new UnlockingStream(file, Lock.read(line.toByteArray(), passphrase.get()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static byte[] small(ZipInputStream zip, String name, int most) {
        ZipEntry entry = next(zip);
        if (entry == null || !entry.getName().equals(name)) {
            throw ManifestCode.notOurs();
        }
        try {
            byte[] bytes = zip.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ManifestCode.notOurs();
            }
            return bytes;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static void requireBearable(Manifest manifest, long length) {
        long all = 0;
        for (Member member : manifest.members()) {
            if (member.bytes() > PacketLimits.CONTENT - all) {
                throw changed("it would be longer than any that this program writes");
            }
            all += member.bytes();
        }
        if (all > PacketLimits.ALWAYS + PacketLimits.RATIO * length) {
            throw changed("it would swell to more than " + PacketLimits.RATIO + " times its size");
        }
    }

    private void member(ZipInputStream zip, Member member) throws IOException {
        ZipEntry entry = next(zip);
        if (entry == null || !entry.getName().equals(member.name())) {
            throw changed("a part that was sealed is missing");
        }
        String name = member.name().startsWith(Manifest.PACKS) ? member.name().substring(Manifest.PACKS.length()) : member.name();
        Path file = folder.resolve(name);
        RealFiles.make(file);
        MessageDigest sum = Sums.sha256();
        long left = member.bytes();
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = read(zip, block); read >= 0; read = read(zip, block)) {
                left -= read;
                if (left < 0) {
                    throw changed("a part is longer than was sealed");
                }
                sum.update(block, 0, read);
                out.write(block, 0, read);
            }
        }
        if (left > 0 || !Sums.text(sum.digest()).equals(member.sha256())) {
            throw changed("a part is not what was sealed");
        }
    }

    private static ZipEntry next(ZipInputStream zip) {
        try {
            return zip.getNextEntry();
        } catch (IOException | IllegalArgumentException e) { // the second where a name is not UTF-8
            throw broken(e);
        }
    }

    private static int read(ZipInputStream zip, byte[] into) {
        try {
            return zip.read(into);
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static PacketRefusal changed(String what) {
        return new PacketRefusal("The packet is not as it was sealed: " + what + ". Nothing was taken.");
    }

    private static PacketRefusal broken(Exception e) {
        boolean disk = !(e instanceof ZipException || e instanceof EOFException || e instanceof IllegalArgumentException || e.getMessage() == null);
        return new PacketRefusal("The packet is damaged or not whole, or it is none" + (disk ? " (" + e.getMessage() + ")" : "") + ". Nothing was taken; "
                + "copy it again from where it came from.");
    }

    private PacketRefusal unreadable(IOException e) {
        return new PacketRefusal("The packet " + packet + " cannot be read: " + e.getMessage() + ". Nothing was taken.");
    }
}
