package org.cyclework.record.internal.journal;

/** Takes entries one after another; it must not call what changes the journal. */
@FunctionalInterface
public interface EntryReader {

    /**
     * Takes the next entry.
     *
     * @param entry the entry
     * @return false where no more are wanted
     */
    boolean entry(Entry entry);
}
