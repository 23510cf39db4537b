package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cyclework.record.internal.journal.Head;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;

/**
 * How far another home was seen to go, by its own packets, so that it is not sent what it has. Where the file is lost, or the
 * other home went back to an older state, it is sent more than it needs, or asks for all; nothing depends on it.
 */
public final class PeerHeads {

    private static final String SPACE = " ";

    private final Path file;

    /**
     * Of one home.
     *
     * @param folder where such files lie
     * @param key the home's
     */
    public PeerHeads(Path folder, String key) {
        file = folder.resolve(Sums.text(Sums.sha256().digest(key.getBytes(StandardCharsets.US_ASCII))).substring(0, 32) + ".heads");
    }

    /**
     * How far it was seen to go.
     *
     * @return empty where that is not known
     * @throws IOException where it cannot be read
     */
    public SortedMap<StreamId, Head> read() throws IOException {
        SortedMap<StreamId, Head> heads = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
                String[] words = line.split(SPACE);
                heads.put(new StreamId(UUID.fromString(words[0]), UUID.fromString(words[1]), words[2]),
                        new Head(Long.parseLong(words[3]), words[4]));
            }
        } catch (NoSuchFileException e) {
            return heads;
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            heads.clear(); // then everything is sent
        }
        return heads;
    }

    /**
     * Keeps what a packet of it told.
     *
     * @param now how far some of its streams go now
     * @throws IOException where it cannot be written
     */
    public void add(Map<StreamId, Head> now) throws IOException {
        SortedMap<StreamId, Head> heads = read();
        heads.putAll(now);
        StringBuilder text = new StringBuilder();
        heads.forEach((stream, head) -> text.append(String.join(SPACE, stream.writer().toString(), stream.learner().toString(),
                stream.audience(), Long.toString(head.number()), head.link())).append('\n'));
        new RealFiles().makeFolder(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        Files.deleteIfExists(unfinished);
        RealFiles.make(unfinished);
        Files.writeString(unfinished, text, StandardCharsets.US_ASCII);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
