package org.cyclework.course.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cyclework.course.PackException;

/**
 * A pack in a {@code .cwpack} archive. Nothing is ever unpacked to disk; names that climb out of the pack, doubled
 * names and archives beyond the limits are refused as a whole. The archive is not held open between reads.
 */
final class ArchiveSource implements PackSource {

    private static final String REPACK = "Get the archive again from where it came from, or zip the pack folder anew.";

    private final Path archive;
    private final String prefix;
    private final List<String> files;

    ArchiveSource(Path archive) {
        this.archive = archive.toAbsolutePath().normalize();
        TreeSet<String> names = names();
        this.prefix = prefix(names);
        this.files = names.stream().filter(n -> n.startsWith(prefix)).map(n -> n.substring(prefix.length())).toList();
    }

    @Override
    public String location() {
        return archive.toString();
    }

    @Override
    public List<String> files() {
        return files;
    }

    @Override
    public Optional<byte[]> read(String path) {
        if (Collections.binarySearch(files, path) < 0) {
            return Optional.empty();
        }
        String location = location() + "!/" + path;
        try (ZipFile zip = new ZipFile(archive.toFile()); InputStream in = zip.getInputStream(zip.getEntry(prefix + path))) {
            return Optional.of(Limits.read(in, location));
        } catch (IOException e) {
            throw new PackException(location, "the file in the archive cannot be read (" + e.getMessage() + ")", REPACK, e);
        }
    }

    private TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        long total = 0;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.size() > Limits.FILES) {
                throw refused("it has more than " + Limits.FILES + " entries");
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                if (!PackPaths.isInside(entry.getName())) {
                    throw refused("an entry leads out of the pack: " + entry.getName());
                }
                if (!names.add(entry.getName())) {
                    throw refused("an entry is there twice: " + entry.getName());
                }
                total += Math.max(0, entry.getSize());
                if (total > Limits.PACK_BYTES) {
                    throw refused("it holds more than " + Limits.PACK_BYTES / (1024 * 1024) + " MB");
                }
            }
        } catch (ZipException e) {
            throw new PackException(location(), "this is no readable archive (" + e.getMessage() + ")", REPACK, e);
        } catch (IOException e) {
            throw new PackException(location(), "the archive cannot be read (" + e.getMessage() + ")", REPACK, e);
        }
        return names;
    }

    private PackException refused(String why) {
        return new PackException(location(), "the archive is refused: " + why, REPACK);
    }

    /** Zipping a folder by hand often puts the folder itself into the archive; that is welcome too. */
    private static String prefix(TreeSet<String> names) {
        if (names.contains(LoadedPack.CONTENTS)) {
            return "";
        }
        return names.stream().filter(n -> n.endsWith("/" + LoadedPack.CONTENTS))
                .map(n -> n.substring(0, n.length() - LoadedPack.CONTENTS.length()))
                .filter(p -> p.indexOf('/') == p.length() - 1).findFirst().orElse("");
    }
}
