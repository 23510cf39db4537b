package org.cyclework.course.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.cyclework.course.PackException;

/**
 * A pack in a {@code .cwpack} archive, whatever system made it: backslashes stand for slashes, accents may stand apart, names
 * may be in the characters of DOS, and what systems leave in folders is passed over. Nothing is ever unpacked to disk; names
 * that climb out of the pack, doubled names, two packs at once and archives beyond the limits are refused as a whole. The
 * archive is not held open between reads.
 */
final class ArchiveSource implements PackSource {

    private static final String REPACK = "Get the archive again from where it came from, or zip the pack folder anew.";
    private static final Charset DOS = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    private final Path archive;
    private final Charset names;
    private final SortedMap<String, String> entries;

    ArchiveSource(Path archive) {
        this.archive = archive.toAbsolutePath().normalize();
        this.names = charset();
        SortedMap<String, String> all = entries();
        String prefix = prefix(all);
        this.entries = new TreeMap<>();
        all.forEach((path, name) -> {
            if (path.startsWith(prefix)) {
                entries.put(path.substring(prefix.length()), name);
            }
        });
    }

    @Override
    public String location() {
        return archive.toString();
    }

    @Override
    public List<String> files() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public Optional<byte[]> read(String path) {
        String name = entries.get(PackPaths.composed(path));
        if (name == null) {
            return Optional.empty();
        }
        String location = location() + "!/" + path;
        try (ZipFile zip = new ZipFile(archive.toFile(), names); InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return Optional.of(Limits.read(in, location));
        } catch (IOException | NullPointerException e) { // the second where the archive was changed meanwhile
            throw new PackException(location, "the file in the archive cannot be read (" + e.getMessage() + ")", REPACK, e);
        }
    }

    /** Names are in UTF-8, flagged or not, or else in what DOS had; an archive does not say which. */
    private Charset charset() {
        try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        } catch (IOException | IllegalArgumentException e) {
            return DOS;
        }
    }

    /** @return the names of all entries by the paths that they stand for */
    private SortedMap<String, String> entries() {
        SortedMap<String, String> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile(), names)) {
            ArchiveLimits limits = new ArchiveLimits(archive.toFile().length(), this::refused);
            limits.count(zip.size());
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                String path = PackPaths.composed(entry.getName().replace('\\', '/'));
                if (!PackPaths.isInside(path.endsWith("/") ? path.substring(0, path.length() - 1) : path)) {
                    throw refused("an entry leads out of the pack: " + entry.getName());
                }
                if (path.endsWith("/") || Litter.is(path)) {
                    continue;
                }
                if (found.put(path, entry.getName()) != null) {
                    throw refused("an entry is there twice: " + path);
                }
                limits.add(entry);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackException(location(), "this is no readable archive (" + e.getMessage() + ")", REPACK, e);
        } catch (IOException e) {
            throw new PackException(location(), "the archive cannot be read (" + e.getMessage() + ")", REPACK, e);
        }
        return found;
    }

    private PackException refused(String why) {
        return new PackException(location(), "the archive is refused: " + why, REPACK);
    }

    /** Zipping a folder by hand often puts the folder itself into the archive; that is welcome too, two packs are not. */
    private String prefix(SortedMap<String, String> all) {
        List<String> packs = all.keySet().stream().filter(n -> n.equals(LoadedPack.CONTENTS) || n.endsWith("/" + LoadedPack.CONTENTS)).toList();
        if (packs.size() > 1) {
            throw refused("it holds two packs or more, " + String.join(" and ", packs.subList(0, 2)) + "; an archive has room for one");
        }
        return packs.isEmpty() ? "" : packs.getFirst().substring(0, packs.getFirst().length() - LoadedPack.CONTENTS.length());
    }
}
