package org.cyclework.course.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.PackException;

/** A pack in a folder. Links that lead out of the folder are refused. */
final class FolderSource implements PackSource {

    private final Path folder;

    FolderSource(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public String location() {
        return folder.toString();
    }

    @Override
    public List<String> files() {
        try (Stream<Path> found = Files.walk(folder)) {
            List<String> files = found.filter(Files::isRegularFile).limit(Limits.FILES + 1L)
                    .map(p -> folder.relativize(p).toString().replace(folder.getFileSystem().getSeparator(), "/"))
                    .filter(p -> !Litter.is(p)).map(PackPaths::composed)
                    .sorted().toList();
            if (files.size() > Limits.FILES) {
                throw new PackException(location(), "the folder has more than " + Limits.FILES + " files", "Name the folder of a pack.");
            }
            return files;
        } catch (IOException e) {
            throw unlisted(e);
        } catch (UncheckedIOException e) {
            // a folder further down, met on the way
            throw unlisted(e.getCause());
        }
    }

    /** The file as it is written, or as a system spells it that sets accents apart, or puts them on. */
    private Optional<Path> file(String path) {
        return Stream.of(path, PackPaths.composed(path), Normalizer.normalize(path, Normalizer.Form.NFD)).map(folder::resolve)
                .filter(Files::isRegularFile).findFirst();
    }

    private PackException unlisted(IOException e) {
        return new PackException(location(), "the folder cannot be listed (" + ReadFault.of(e) + ")", "Check that you may read the folder.", e);
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (!PackPaths.isInside(path)) {
            return Optional.empty();
        }
        Optional<Path> found = file(path);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path file = found.get();
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw new PackException(file.toString(), "the file lies outside the pack",
                        "Replace the link by a copy of the file.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Optional.of(Limits.read(in, file.toString()));
            }
        } catch (IOException e) {
            throw new PackException(file.toString(), "the file cannot be read (" + ReadFault.of(e) + ")",
                    "Check that you may read the file.", e);
        }
    }
}
