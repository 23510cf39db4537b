package org.cyclework.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Service: looks after the learner record as a whole. Thread-safe. What the access does not allow throws
 * {@link AccessDenied}; where the record cannot be used, {@link RecordUnavailable} is thrown.
 */
public interface RecordKeeping {

    /** Watches long work and can end it. */
    interface Watch {

        /** Nobody watches. */
        Watch NOBODY = (done, total) -> true;

        /**
         * Told now and then. A merge tells it from a thread of its own, never from two at once, while the caller waits; so a
         * watch must not ask the record anything, which would wait for the merge. What it did is seen by the caller after the
         * work, and what it throws ends the work and reaches the caller.
         *
         * @param done how many entries are done
         * @param total how many there are, as far as is known
         * @return whether to go on
         */
        boolean goOn(long done, long total);
    }

    /**
     * How far the tables are, while they are made from the journal beside other work.
     *
     * @param done how many entries are in them
     * @param total how many there were when it began, and since
     */
    record Making(long done, long total) {
    }

    /** @return how far the making of the tables is; empty where none goes on. Waits for nothing and opens nothing */
    Optional<Making> making();

    /** @return what a person should know since the record was opened, such as that a part of it is damaged; sentences */
    List<String> notices();

    /**
     * Checks every line of the journal and whether the tables follow from it.
     *
     * @param access who asks
     * @param watch told how far it is
     * @return what was found
     */
    RecordState verify(Access access, Watch watch);

    /**
     * What this version of the program cannot show, since a newer one wrote it; it is kept and passed on all the same.
     *
     * @param access who asks
     * @return how many events of each verb that is not known here; nothing as well while the tables are being made
     */
    SortedMap<String, Long> unknown(Access access);

    /**
     * Makes everything that is derived anew from the journal.
     *
     * @param access who asks
     * @param watch told how far it is; where it says no, the work goes on beside other work
     * @return whether it came to its end
     */
    boolean rebuild(Access access, Watch watch);

    /**
     * Takes over what another record has and this one lacks.
     *
     * @param access who asks
     * @param other the other record's folder, which is only read
     * @param watch told how far it is
     * @return what came of it
     */
    MergeResult merge(Access access, Path other, Watch watch);

    /**
     * Writes a copy of the journal into a zip file, reads it back and verifies every line. One such file a day is made
     * without asking, when the record is closed, in the folder {@code backups} beside it.
     *
     * @param access who asks
     * @param target the file; one that is there is replaced when the new one is verified
     * @return how many entries are in it, seals not counted
     */
    long backUp(Access access, Path target);

    /**
     * Takes over what a backup has and this record lacks: nothing that is here is lost by it.
     *
     * @param access who asks
     * @param backup a file that {@link #backUp} wrote
     * @param watch told how far it is
     * @return what came of it
     */
    MergeResult restore(Access access, Path backup, Watch watch);

    /**
     * What a person has begun to write and not handed in, which is no part of the journal, see {@link Drafts}.
     *
     * @param access who asks, about oneself
     * @return the drafts by the places that they were begun at
     */
    SortedMap<String, String> begun(Access access);

    /**
     * Erases the text of an event for ever; that it was there remains, and that it was erased.
     *
     * @param access who asks, about oneself
     * @param event its id
     * @throws IllegalArgumentException where there is no such event, or it shares its entry with others
     */
    void blank(Access access, UUID event);

    /**
     * Erases everything about a person on this machine. Old backups and sticks may hold copies.
     *
     * @param access who asks, about that person
     */
    void erase(Access access);
}
