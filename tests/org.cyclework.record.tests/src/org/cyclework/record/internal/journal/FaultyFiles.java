package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file layer between a journal and a disk, in which mistakes are planted that a journal could make. */
public class FaultyFiles implements FileLayer {

    private final FileLayer disk;

    protected FaultyFiles(FileLayer disk) {
        this.disk = disk;
    }

    /** What becomes of forcing a file. */
    protected void force(Appender appender) throws IOException {
        appender.force();
    }

    /** What becomes of writing to a file. */
    protected void write(Path file, Appender appender, byte[] bytes, int from, int length) throws IOException {
        appender.write(bytes, from, length);
    }

    @Override
    public Appender append(Path file) throws IOException {
        Appender appender = disk.append(file);
        return new Appender() {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                FaultyFiles.this.write(file, appender, bytes, from, length);
            }

            @Override
            public void force() throws IOException {
                FaultyFiles.this.force(appender);
            }

            @Override
            public void close() throws IOException {
                appender.close();
            }
        };
    }

    @Override
    public Source read(Path file) throws IOException {
        return disk.read(file);
    }

    @Override
    public long length(Path file) throws IOException {
        return disk.length(file);
    }

    @Override
    public List<String> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        disk.makeFolder(folder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        disk.truncate(file, length);
    }

    @Override
    public void forceDirectory(Path folder) throws IOException {
        disk.forceDirectory(folder);
    }

    @Override
    public Optional<Closeable> lock(Path file) throws IOException {
        return disk.lock(file);
    }
}
