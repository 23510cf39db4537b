package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import org.cyclework.record.internal.journal.RealFiles;

/** Which packets were taken, so that a folder can be asked what is new. Where the list is lost, they are taken once more, which changes nothing. */
public final class TakenPackets {

    private static final int BEGINNING = 4096;
    private static final long LONGEST = 1 << 20;

    private final Path file;

    /**
     * Of one home.
     *
     * @param folder where the list lies
     */
    public TakenPackets(Path folder) {
        file = folder.resolve("taken");
    }

    /**
     * Whether a packet was taken.
     *
     * @param packet the file
     * @return false as well where that cannot be told
     */
    public boolean holds(Path packet) {
        try {
            return marks().contains(mark(packet));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Remembers that a packet was taken.
     *
     * @param packet the file
     * @throws IOException where that cannot be written
     */
    public void add(Path packet) throws IOException {
        if (!holds(packet)) {
            if (Files.exists(file) && Files.size(file) > LONGEST) {
                Files.delete(file);
            }
            RealFiles.make(file);
            Files.writeString(file, mark(packet) + "\n", StandardCharsets.US_ASCII, StandardOpenOption.APPEND);
        }
    }

    private Set<String> marks() throws IOException {
        try {
            return new HashSet<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
        } catch (NoSuchFileException e) {
            return Set.of();
        }
    }

    /** A packet begins with its manifest and seal, or with the salt of its passphrase; no two begin alike. */
    private static String mark(Path packet) throws IOException {
        try (InputStream in = Files.newInputStream(packet)) {
            return Sums.text(Sums.sha256().digest(in.readNBytes(BEGINNING))) + "-" + Files.size(packet);
        }
    }
}
