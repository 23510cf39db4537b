package org.cyclework.course.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Writes models as XMI: UTF-8, line feeds, features in the order of the model; the same model gives the same bytes. */
public final class XmiWriter {

    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_LINE_WIDTH, 140,
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW);

    private XmiWriter() {
    }

    /**
     * A model as a file.
     *
     * @param root the root; it is copied, since a model can be in one file only
     * @return the bytes
     * @throws IllegalArgumentException where the model refers to something outside itself
     */
    public static byte[] bytes(EObject root) {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("pack:/written.xmi"));
        resource.getContents().add(EcoreUtil.copy(root));
        if (!EcoreUtil.ExternalCrossReferencer.find(resource).isEmpty()) {
            throw new IllegalArgumentException("a file of a pack stands alone, and this one refers to another");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Puts bytes in the place of a file, on disk before the old one is gone. */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), ".", ".new");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
