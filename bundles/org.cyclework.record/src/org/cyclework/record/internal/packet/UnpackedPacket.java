package org.cyclework.record.internal.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A packet that lies unpacked, and is what its seal says. What its lines say was not looked at yet.
 *
 * @param manifest what it says about itself
 * @param locked whether it came locked
 * @param folder where it lies
 */
public record UnpackedPacket(Manifest manifest, boolean locked, Path folder) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UnpackedPacket.class);

    /** @return the file of the streams */
    Path streams() {
        return folder.resolve(Manifest.STREAMS);
    }

    /** @return the file of the branches */
    Path branches() {
        return folder.resolve(Manifest.BRANCHES);
    }

    /**
     * The course packs in it.
     *
     * @return their archives
     */
    public List<Path> packs() {
        return manifest.members().stream().map(Manifest.Member::name).filter(name -> name.startsWith(Manifest.PACKS))
                .map(name -> folder.resolve(name.substring(Manifest.PACKS.length()))).toList();
    }

    @Override
    public void close() {
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed; it is not needed any longer.", folder, e);
        }
    }
}
