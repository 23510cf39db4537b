package org.cyclework.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.RecordKeeping.Watch;

/**
 * Service: packets, the files in which records travel between homes that have no network. Taking them in any order, any number
 * of times, ends in the same record. Thread-safe. Arguments are never null; what an access does not allow throws
 * {@link AccessDenied}; where the record cannot be used, {@link RecordUnavailable} is thrown. Whatever is wrong with a packet is
 * a value with a sentence, and nothing was changed then.
 */
public interface Packets {

    /** How the name of a packet's file ends. */
    String ENDING = ".cwx";

    /** Takes course packs out of a packet, by the course's own checks. */
    @FunctionalInterface
    interface PackTaker {

        /** Leaves every pack where it is. */
        PackTaker NOBODY = (name, archive) -> Optional.of("Course packs are not taken here.");

        /**
         * Takes one.
         *
         * @param name of the archive, a plain file name
         * @param archive where it lies now; it is gone afterwards
         * @return why it was not taken, a sentence; empty where it was
         */
        Optional<String> take(String name, Path archive);
    }

    /**
     * This home's key.
     *
     * @param access anybody's
     * @return 32 bytes in base 64
     */
    String key(Access access);

    /**
     * What this home and another both show when they meet for the first time. People compare it before they admit each other.
     *
     * @param access anybody's
     * @param key the other home's
     * @return three groups of four letters and digits
     * @throws IllegalArgumentException where that is no key
     */
    String code(Access access, String key);

    /**
     * The homes that were ever admitted.
     *
     * @param access anybody's
     * @return them by name
     */
    List<KnownHome> homes(Access access);

    /**
     * Admits a home, or gives one that is known another name or kind.
     *
     * @param access whose role may
     * @param key its key
     * @param name what people call it, 1 to 200 characters
     * @param kind what it is used for
     * @param people whose own a personal one is
     * @throws IllegalArgumentException where a part makes no sense; its message is a sentence
     */
    void admit(Access access, String key, String name, HomeKind kind, Set<UUID> people);

    /**
     * Takes no more packets of a home. What came from it stays.
     *
     * @param access whose role may
     * @param key its key
     * @throws IllegalArgumentException where no such home is admitted
     */
    void revoke(Access access, String key);

    /**
     * Institutions that this machine does not belong to, but came to know by packets of homes that it admitted.
     *
     * @param access anybody's
     * @return them; none where the machine belongs to one. Its founder sees the same code
     */
    List<InstitutionInfo> institutions(Access access);

    /**
     * Makes this machine one of an institution: its roles and groups count here from then on.
     *
     * @param access whose role may
     * @param institution one of {@link #institutions}; its id and its code have to fit
     * @param shared whether people sign in here; false on a machine of one person alone
     * @throws IllegalArgumentException where nothing is known of it
     * @throws IllegalStateException where the machine belongs to one already
     */
    void join(Access access, InstitutionInfo institution, boolean shared);

    /**
     * Writes a packet about the people whom the access is about, as far as their work may go where it is to go. It gets its
     * name only when it is whole and on the disk.
     *
     * @param access who hands out
     * @param target the file; one that is there is replaced
     * @param order what it is to be
     * @return how many entries are in it, seals not counted
     * @throws IllegalArgumentException where the order makes no sense; its message is a sentence
     */
    long write(Access access, Path target, PacketOrder order);

    /**
     * Looks at a packet: who sent it, what is new, what is refused and why. Changes nothing.
     *
     * @param access anybody's
     * @param packet the file
     * @param passphrase that it was locked with
     * @return what was found
     */
    PacketLook look(Access access, Path packet, Optional<char[]> passphrase);

    /**
     * Takes over what an admitted home sent and this one lacks.
     *
     * @param access anybody's
     * @param packet the file
     * @param passphrase that it was locked with
     * @param packs takes the course packs
     * @param watch told how far it is
     * @return what came of it
     */
    PacketTaken take(Access access, Path packet, Optional<char[]> passphrase, PackTaker packs, Watch watch);

    /**
     * Whether a packet was taken here before. Where that is not known, nothing is lost by taking it again.
     *
     * @param access anybody's
     * @param packet the file
     * @return whether it was
     */
    boolean isTaken(Access access, Path packet);

    /**
     * Who has a copy of people's work besides this machine, as far as it knows.
     *
     * @param access about oneself, or about those whom one supervises or keeps
     * @return the places, by person; people of whose work nothing is known to be elsewhere are missing
     */
    Map<UUID, List<Copy>> copies(Access access);

    /**
     * When something was exchanged last with the homes that were ever admitted.
     *
     * @param access anybody's
     * @return by the home's key
     */
    Map<String, Exchanged> exchanged(Access access);
}
