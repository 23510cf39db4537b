package org.cyclework.record.internal.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** How the machine's own folder calls a home: what it remembers of it lies there in files of this name. */
public final class HomeName {

    private static final int LENGTH = 32;

    private HomeName() {
    }

    static String of(byte[] open, Hash hash) {
        return Hash.text(hash.of(open, 0, open.length)).substring(0, LENGTH);
    }

    /**
     * Reads the home's key and names it.
     *
     * @param record the record's folder
     * @return the name; empty where the home has no key that can be read
     */
    public static Optional<String> of(Path record) {
        try {
            Optional<byte[]> file = SmallFile.read(new RealFiles(), record.resolve("home.key"));
            return file.isEmpty() ? Optional.empty() : Optional.of(of(KeyFile.read(file.get(), new Hash()).open(), new Hash()));
        } catch (IOException | MalformedLine e) {
            return Optional.empty(); // the home makes another one, under which nothing is remembered
        }
    }

    /**
     * Where the machine's witness of a home lies.
     *
     * @param state the machine's own folder
     * @param name of the home
     * @return the file
     */
    public static Path witness(Path state, String name) {
        return state.resolve(name + ".witness");
    }
}
