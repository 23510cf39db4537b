package org.cyclework.course.render;

import java.util.List;

/** What a page says at its end of who has read it before the reader. */
final class SignOffNote {

    private SignOffNote() {
    }

    /** @return a sentence, whoever has signed off, nobody included */
    static String of(List<String> readers) {
        return readers.isEmpty() ? "Not yet signed off: nobody but the authors of the course has read this and agreed to it."
                : "Read and signed off by " + String.join(", ", readers) + ".";
    }
}
