package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A disk in memory that promises nothing but what was forced: when the power goes, each write, name and renaming since the
 * last force is kept, dropped or torn, in any mix. Forces and writes can fail; what a failed force should have saved is
 * never saved by a later one.
 */
final class LyingDisk implements FileLayer {

    private static final int SECTOR = 512;

    private final Random random;
    private final Folder root = new Folder();
    private final Set<Path> locked = new HashSet<>();
    private int generation;
    private long operationsLeft = Long.MAX_VALUE;
    private double failing;

    LyingDisk(long seed) {
        random = new Random(seed);
    }

    /** The power went. */
    static final class PowerCut extends RuntimeException {

        private static final long serialVersionUID = 1L;

        PowerCut() {
            super("the power went", null, false, false);
        }
    }

    /** A change since the last force, as a write at a place or a cut (no bytes). */
    private record Change(int position, byte[] bytes) {
    }

    /** A file: as the programs see it, and as it is on the disk for sure. */
    private static final class Content {

        private byte[] seen = {};
        private byte[] sure = {};
        private List<Change> pending = new ArrayList<>();
        private final List<Change> doomed = new ArrayList<>();
    }

    /** A new meaning of one name, or of two where it is a renaming. */
    private record Naming(String gone, String name, Object node) {
    }

    /** A folder: the names as the programs see them, and those that are on the disk for sure. */
    private static final class Folder {

        private Map<String, Object> seen = new TreeMap<>();
        private Map<String, Object> sure = new TreeMap<>();
        private List<Naming> pending = new ArrayList<>();
    }

    /** The power goes after so many more operations. */
    void cutPowerAfter(long operations) {
        operationsLeft = operations;
    }

    /** From now on so many of the writes and forces fail. */
    void fail(double share) {
        failing = share;
    }

    boolean fails() {
        return failing > 0;
    }

    /** The program is gone; what it wrote is still seen. */
    void kill() {
        generation++;
        locked.clear();
        operationsLeft = Long.MAX_VALUE;
        failing = 0;
    }

    /** The power went and came again. */
    void crash() {
        kill();
        crash(root);
    }

    /** @return the length of every file that is seen */
    Map<Path, byte[]> contents(Path under) {
        Map<Path, byte[]> found = new TreeMap<>();
        Object node = find(under);
        if (node instanceof Folder folder) {
            for (String name : List.copyOf(folder.seen.keySet())) {
                found.putAll(contents(under.resolve(name)));
            }
        } else if (node instanceof Content content) {
            found.put(under, content.seen);
        }
        return found;
    }

    /** Puts a copy of another disk's folder here, all of it for sure. */
    void copy(LyingDisk from, Path folder) throws IOException {
        for (Map.Entry<Path, byte[]> file : from.contents(folder).entrySet()) {
            makeFolder(file.getKey().getParent());
            delete(file.getKey());
            Content content = new Content();
            content.seen = file.getValue().clone();
            content.sure = content.seen;
            folder(file.getKey().getParent()).seen.put(file.getKey().getFileName().toString(), content);
        }
        makeSure(root);
    }

    /** Everything under a folder goes, for sure. */
    void wipe(Path folder) throws IOException {
        Folder parent = folder(folder.getParent());
        parent.seen.remove(folder.getFileName().toString());
        makeSure(root);
    }

    private void makeSure(Folder folder) {
        folder.sure = new TreeMap<>(folder.seen);
        folder.pending.clear();
        folder.seen.values().stream().filter(Folder.class::isInstance).forEach(one -> makeSure((Folder) one));
    }

    private void crash(Folder folder) {
        for (Naming naming : folder.pending) {
            if (random.nextBoolean()) {
                name(folder.sure, naming);
            }
        }
        folder.pending.clear();
        folder.seen = new TreeMap<>(folder.sure);
        for (Object node : folder.seen.values()) {
            if (node instanceof Folder below) {
                crash(below);
            } else {
                crash((Content) node);
            }
        }
    }

    private void crash(Content content) {
        List<Change> changes = new ArrayList<>(content.doomed);
        changes.addAll(content.pending);
        byte[] now = content.sure;
        for (Change change : changes) {
            now = fate(now, change);
        }
        content.sure = now;
        content.seen = now;
        content.pending.clear();
        content.doomed.clear();
    }

    private byte[] fate(byte[] before, Change change) {
        int dice = random.nextInt(10);
        if (dice < 3) {
            return before;
        }
        if (dice < 6 || change.bytes() == null) {
            return apply(before, change);
        }
        if (dice == 6) { // the length came to the disk, what stands in it did not
            return apply(before, new Change(change.position(), new byte[change.bytes().length]));
        }
        byte[] torn = change.bytes().clone();
        if (dice < 9) {
            return apply(before, new Change(change.position(), Arrays.copyOf(torn, random.nextInt(torn.length + 1))));
        }
        for (int at = 0; at < torn.length; at += SECTOR) {
            if (random.nextBoolean()) {
                Arrays.fill(torn, at, Math.min(torn.length, at + SECTOR), (byte) 0);
            }
        }
        return apply(before, new Change(change.position(), torn));
    }

    private static byte[] apply(byte[] before, Change change) {
        if (change.bytes() == null) {
            return Arrays.copyOf(before, Math.min(before.length, change.position()));
        }
        byte[] after = Arrays.copyOf(before, Math.max(before.length, change.position() + change.bytes().length));
        System.arraycopy(change.bytes(), 0, after, change.position(), change.bytes().length);
        return after;
    }

    private static void name(Map<String, Object> names, Naming naming) {
        if (naming.gone() != null) {
            names.remove(naming.gone());
        }
        if (naming.node() != null) {
            names.put(naming.name(), naming.node());
        }
    }

    private void operation(boolean canFail, String what) throws IOException {
        if (operationsLeft <= 0) {
            throw new PowerCut();
        }
        operationsLeft--;
        if (canFail && failing > 0 && random.nextDouble() < failing) {
            throw new IOException(what + " failed");
        }
    }

    private void rename(Folder folder, Naming naming) {
        name(folder.seen, naming);
        folder.pending.add(naming);
    }

    private Object find(Path path) {
        Object node = root;
        for (Path name : path) {
            node = node instanceof Folder folder ? folder.seen.get(name.toString()) : null;
        }
        return node;
    }

    private Folder folder(Path path) throws IOException {
        if (find(path) instanceof Folder folder) {
            return folder;
        }
        throw new NoSuchFileException(path.toString());
    }

    private Content file(Path path) throws IOException {
        if (find(path) instanceof Content content) {
            return content;
        }
        throw new NoSuchFileException(path.toString());
    }

    @Override
    public Appender append(Path path) throws IOException {
        operation(false, "opening");
        if (find(path) == null) {
            rename(folder(path.getParent()), new Naming(null, path.getFileName().toString(), new Content()));
        }
        return new LyingAppender(file(path), generation);
    }

    @Override
    public Source read(Path path) throws IOException {
        operation(false, "opening");
        Content content = file(path);
        return new Source() {
            @Override
            public long length() {
                return content.seen.length;
            }

            @Override
            public int read(long position, byte[] into, int from, int length) {
                if (position >= content.seen.length) {
                    return -1;
                }
                int count = (int) Math.min(length, content.seen.length - position);
                System.arraycopy(content.seen, (int) position, into, from, count);
                return count;
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
    }

    @Override
    public long length(Path file) throws IOException {
        operation(false, "looking");
        return find(file) instanceof Content content ? content.seen.length : -1;
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        operation(false, "listing");
        return find(folder) instanceof Folder found ? List.copyOf(found.seen.keySet()) : List.of();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (folder.getParent() == null || find(folder) instanceof Folder) {
            return;
        }
        makeFolder(folder.getParent());
        operation(false, "making a folder");
        rename(folder(folder.getParent()), new Naming(null, folder.getFileName().toString(), new Folder()));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        operation(true, "renaming");
        Object node = find(from);
        if (node == null || !from.getParent().equals(to.getParent())) {
            throw new NoSuchFileException(from + " to " + to);
        }
        rename(folder(from.getParent()), new Naming(from.getFileName().toString(), to.getFileName().toString(), node));
    }

    @Override
    public void delete(Path path) throws IOException {
        operation(false, "deleting");
        Object node = find(path);
        if (node instanceof Folder folder && !folder.seen.isEmpty()) {
            throw new IOException("not empty: " + path);
        }
        if (node != null) {
            rename(folder(path.getParent()), new Naming(path.getFileName().toString(), null, null));
        }
    }

    @Override
    public void truncate(Path path, long length) throws IOException {
        Content content = file(path);
        operation(false, "cutting");
        change(content, new Change((int) length, null));
        operation(false, "cutting");
        force(content);
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        operation(true, "forcing a folder");
        Folder found = folder(folder);
        found.sure = new TreeMap<>(found.seen);
        found.pending.clear();
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        append(file).close();
        return locked.add(file) ? Optional.of(() -> locked.remove(file)) : Optional.empty();
    }

    private static void change(Content content, Change change) {
        if (change.bytes() == null) { // what was to stand behind it is not written any more
            content.doomed.removeIf(doomed -> doomed.position() >= change.position());
        }
        content.seen = apply(content.seen, change);
        content.pending.add(change);
    }

    private static void force(Content content) {
        for (Change change : content.pending) {
            content.sure = apply(content.sure, change);
        }
        content.pending = new ArrayList<>();
    }

    /** A file that is written. */
    private final class LyingAppender implements Appender {

        private final Content content;
        private final int opened;

        LyingAppender(Content content, int opened) {
            this.content = content;
            this.opened = opened;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            requireAlive();
            byte[] written = Arrays.copyOfRange(bytes, from, from + length);
            try {
                operation(true, "No space left on device: writing");
            } catch (IOException | PowerCut e) {
                change(content, new Change(content.seen.length, Arrays.copyOf(written, random.nextInt(length + 1))));
                throw e;
            }
            change(content, new Change(content.seen.length, written));
        }

        @Override
        public void force() throws IOException {
            requireAlive();
            try {
                operation(true, "forcing");
            } catch (IOException e) {
                content.doomed.addAll(content.pending);
                content.pending = new ArrayList<>();
                throw e;
            }
            LyingDisk.force(content);
        }

        @Override
        public void close() {
            // nothing is held
        }

        private void requireAlive() {
            if (opened != generation) {
                throw new PowerCut();
            }
        }
    }
}
