package org.cyclework.record;

import java.util.List;

/**
 * What a look at the whole record found.
 *
 * @param people about how many people it has entries
 * @param streams how many streams the journal has
 * @param entries how many entries, seals not counted
 * @param encryption whether the files are encrypted
 * @param damage what is wrong with the journal, sentences; nothing where all is well
 * @param remarks what is worth knowing and wrong with nothing, sentences
 */
public record RecordState(int people, int streams, long entries, Encryption.State encryption, List<String> damage, List<String> remarks) {

    /** Copies the lists. */
    public RecordState {
        damage = List.copyOf(damage);
        remarks = List.copyOf(remarks);
    }
}
