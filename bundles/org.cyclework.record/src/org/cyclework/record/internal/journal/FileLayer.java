package org.cyclework.record.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the journal needs of a file system. An interrupt of the calling thread breaks nothing off. */
public interface FileLayer {

    /** A file that is written at its end. */
    interface Appender extends Closeable {

        /**
         * Writes all of it, or fails with any part of it written.
         *
         * @param bytes that hold it
         * @param from its first
         * @param length how many
         * @throws IOException where it cannot be written
         */
        void write(byte[] bytes, int from, int length) throws IOException;

        /**
         * Returns when what was written is on the disk.
         *
         * @throws IOException where that is not known
         */
        void force() throws IOException;
    }

    /** A file that is read. */
    interface Source extends Closeable {

        /**
         * How long the file is now.
         *
         * @return bytes
         * @throws IOException where that cannot be told
         */
        long length() throws IOException;

        /**
         * Reads from any place.
         *
         * @param position of the first byte
         * @param into takes them
         * @param from their place there
         * @param length at most so many, and at least one
         * @return how many were read; -1 at the end of the file
         * @throws IOException where it cannot be read
         */
        int read(long position, byte[] into, int from, int length) throws IOException;
    }

    /**
     * Opens a file for writing at its end; it is made where it does not exist, for its owner alone.
     *
     * @param file which
     * @return the open file
     * @throws IOException where it cannot be opened
     */
    Appender append(Path file) throws IOException;

    /**
     * Opens a file for reading.
     *
     * @param file which
     * @return the open file
     * @throws IOException where it cannot be opened, {@link java.nio.file.NoSuchFileException} where there is none
     */
    Source read(Path file) throws IOException;

    /**
     * How long a file is.
     *
     * @param file which
     * @return bytes; -1 where there is none
     * @throws IOException where that cannot be told
     */
    long length(Path file) throws IOException;

    /**
     * What lies in a folder.
     *
     * @param folder which
     * @return the names, in no order; none where there is no such folder
     * @throws IOException where it cannot be read
     */
    List<String> list(Path folder) throws IOException;

    /**
     * Makes a folder, for its owner alone, and those above it; nothing happens where it exists.
     *
     * @param folder which
     * @throws IOException where it cannot be made
     */
    void makeFolder(Path folder) throws IOException;

    /**
     * Gives a file or folder another name, in one step; a file of that name is replaced.
     *
     * @param from what
     * @param to its new name
     * @throws IOException where that fails; nothing has happened then
     */
    void rename(Path from, Path to) throws IOException;

    /**
     * Deletes a file or an empty folder; nothing happens where it does not exist.
     *
     * @param file which
     * @throws IOException where it cannot be deleted
     */
    void delete(Path file) throws IOException;

    /**
     * Cuts a file and returns when that is on the disk.
     *
     * @param file which
     * @param length of what stays
     * @throws IOException where that fails
     */
    void truncate(Path file, long length) throws IOException;

    /**
     * Returns when the names in a folder are on the disk.
     *
     * @param folder which
     * @throws IOException where that is not known
     */
    void forceDirectory(Path folder) throws IOException;

    /**
     * Locks a file, which is made where it does not exist, until it is closed or the program ends.
     *
     * @param file which
     * @return the lock; empty where somebody else has it, be it this very program
     * @throws IOException where locks do not work
     */
    Optional<Closeable> lock(Path file) throws IOException;
}
