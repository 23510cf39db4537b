package org.cyclework.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cyclework.record.Packets.PackTaker;
import org.cyclework.record.RecordKeeping.Watch;

/**
 * A folder on a stick or a share through which the homes of a classroom exchange packets. Handing in and collecting are one
 * call each. Nobody has to be told when to look: {@link #fresh} is cheap enough to be asked every few seconds. A stick that is
 * pulled out in the middle loses nothing: a packet gets its name when it is whole, and is taken whole or not at all.
 */
public final class ClassroomFolder {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);
    private static final String TO = "-to-";
    private static final int LETTERS = 8;

    private final Path folder;
    private final Packets packets;
    private final Clock clock;

    /**
     * What came of a packet in the folder.
     *
     * @param file the packet
     * @param taken what came of taking it
     */
    public record Collected(Path file, PacketTaken taken) {
    }

    /**
     * Watches a folder.
     *
     * @param folder which; it need not be there all the time
     * @param packets of this machine's record
     * @param clock names packets
     */
    public ClassroomFolder(Path folder, Packets packets, Clock clock) {
        this.folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
        this.packets = Objects.requireNonNull(packets);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Puts a packet into the folder. It holds all that earlier ones of this home for the same people and the same receiver
     * held, so those go.
     *
     * @param access who hands in, and about whom
     * @param order what the packet is to be
     * @return the packet
     * @throws RecordUnavailable where it cannot be written; the earlier ones are there then
     */
    public Path handIn(Access access, PacketOrder order) {
        String whose = own(access) + "-" + (access.scope() instanceof Scope.One one ? one.learner().toString().substring(0, LETTERS) : "all")
                + (order.packs().isEmpty() ? "" : "-packs") + order.home().map(home -> TO + letters(home)).orElse("") + "-at-";
        List<Path> before = named(whose);
        Path packet = folder.resolve(whose + MOMENT.format(LocalDateTime.now(clock)) + Packets.ENDING);
        packets.write(access, packet, order);
        share(packet);
        before.stream().filter(old -> !old.equals(packet)).forEach(ClassroomFolder::remove);
        return packet;
    }

    /**
     * Packets of other homes that were not taken yet.
     *
     * @param access anybody's
     * @return them in the order of their names; none where the folder is not there
     */
    public List<Path> fresh(Access access) {
        String own = own(access);
        return named("").stream().filter(packet -> isForUs(packet.getFileName().toString(), own)).filter(packet -> !packets.isTaken(access, packet)).toList();
    }

    private static boolean isForUs(String name, String own) {
        int to = name.indexOf(TO);
        return !name.startsWith(own + "-") && (to < 0 || name.startsWith(own, to + TO.length()));
    }

    /**
     * Takes every packet of other homes that was not taken yet.
     *
     * @param access anybody's
     * @param passphrase that they were locked with
     * @param packs takes the course packs in them
     * @param watch told how far each is
     * @return what came of each
     */
    public List<Collected> collect(Access access, Optional<char[]> passphrase, PackTaker packs, Watch watch) {
        List<Collected> collected = new ArrayList<>();
        for (Path packet : fresh(access)) {
            collected.add(new Collected(packet, packets.take(access, packet, passphrase, packs, watch)));
        }
        return collected;
    }

    /** Whoever may read the folder may read what is handed in there: the desk mostly is another user of the system. */
    private void share(Path packet) {
        try {
            Set<PosixFilePermission> allowed = EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
            Set<PosixFilePermission> readers = EnumSet.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
            readers.retainAll(Files.getPosixFilePermissions(folder));
            allowed.addAll(readers);
            Files.setPosixFilePermissions(packet, allowed);
        } catch (IOException | UnsupportedOperationException e) {
            return; // a stick knows no such rights
        }
    }

    private List<Path> named(String beginning) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isPacket(file.getFileName().toString(), beginning) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        } catch (IOException e) {
            return List.of(); // the stick is not there
        }
    }

    private static boolean isPacket(String name, String beginning) {
        return !name.startsWith(".") && name.startsWith(beginning) && name.toLowerCase(Locale.ROOT).endsWith(Packets.ENDING);
    }

    private static void remove(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            return; // it is taken once more, which changes nothing
        }
    }

    private String own(Access access) {
        return letters(packets.key(access));
    }

    private static String letters(String key) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sum).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
