package org.cyclework.ui.trainee.play;

import java.util.OptionalInt;

/** Which of some choices is marked; nothing is at first. A digit or an arrow marks, and only then can something be taken. No SWT. */
final class Marking {

    private final int count;
    private int marked = -1;

    /** @param count how many there are */
    Marking(int count) {
        this.count = count;
    }

    /** @return index of the marked one */
    OptionalInt marked() {
        return marked < 0 ? OptionalInt.empty() : OptionalInt.of(marked);
    }

    /** Marks one. */
    void mark(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        marked = index;
    }

    /**
     * Marks by a digit, counted from 1.
     *
     * @return whether there is such a choice
     */
    boolean digit(char digit) {
        int index = digit - '1';
        if (index < 0 || index >= Math.min(count, 9)) {
            return false;
        }
        marked = index;
        return true;
    }

    /**
     * Marks the next or the one before; from nothing the first or the last.
     *
     * @return whether there is anything to mark
     */
    boolean step(boolean forward) {
        if (count == 0) {
            return false;
        }
        marked = marked < 0 ? forward ? 0 : count - 1 : Math.clamp(marked + (forward ? 1 : -1), 0, count - 1);
        return true;
    }
}
