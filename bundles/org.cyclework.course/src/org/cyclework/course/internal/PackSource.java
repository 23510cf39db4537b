package org.cyclework.course.internal;

import java.util.List;
import java.util.Optional;

/** Where the files of a pack come from. Paths are relative, with forward slashes. */
public interface PackSource {

    /** @return where the pack lies, for people to read */
    String location();

    /** @return the paths of all files, sorted */
    List<String> files();

    /**
     * Reads a file.
     *
     * @return its bytes; empty where there is no such file
     * @throws org.cyclework.course.PackException where it is there and cannot be read
     */
    Optional<byte[]> read(String path);
}
