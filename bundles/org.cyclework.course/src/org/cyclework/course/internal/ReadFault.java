package org.cyclework.course.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** Says in words why something on the disk cannot be read. */
final class ReadFault {

    private ReadFault() {
    }

    /** The message of the exception, save where it is nothing but a path. */
    static String of(IOException e) {
        return e instanceof AccessDeniedException denied ? "you may not read " + denied.getFile() : e.getMessage();
    }
}
