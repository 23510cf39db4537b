package org.cyclework.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cyclework.record.RecordKeeping.Watch;

/**
 * Service: one database for all machines of a campus. Each machine goes on writing into its own record and needs nobody for
 * that; now and then it brings what is new and fetches what it may see. Where the campus cannot be reached, nothing is lost
 * and the next exchange does it. Thread-safe. What the access does not allow throws {@link AccessDenied}; where the record of
 * this machine cannot be used, {@link RecordUnavailable} is thrown.
 */
public interface Campus {

    /**
     * Which database this machine exchanges with.
     *
     * @return its address, without a password; empty where none is named
     */
    Optional<String> place();

    /**
     * Names the campus with which this machine exchanges from now on, once it let this machine in. Nothing is exchanged by that.
     *
     * @param access who asks: whoever may exchange
     * @param address where it is
     * @param watch asked before the address is kept whether to go on
     * @return how this machine stands with it; empty where it was broken off and everything stays as it was
     * @throws CampusRefused where the campus does not let this machine in; everything stays as it was then
     */
    Optional<CampusState> connect(Access access, CampusAddress address, Watch watch) throws CampusRefused;

    /**
     * How this machine stands with the campus, which is asked for it.
     *
     * @param access who asks
     * @return what was found
     */
    CampusState state(Access access);

    /**
     * Brings what is new here and fetches what is new there. Doing so again, or breaking it off anywhere, does no harm.
     *
     * @param access who asks
     * @param watch told how far it is
     * @return what came of it
     */
    CampusResult exchange(Access access, Watch watch);

    /**
     * Makes what a campus needs in a database: tables, roles and who may see what. Done again, it adds what a newer program
     * needs.
     *
     * @param access who asks
     * @param owner a file that names the database as its owner reaches it
     * @return what was done, or why nothing was; sentences
     * @throws CampusRefused where it cannot be done; nothing is changed then
     */
    List<String> setUp(Access access, Path owner) throws CampusRefused;

    /**
     * Makes a login, or changes what it is there for.
     *
     * @param access who asks
     * @param owner as for {@link #setUp}
     * @param login what it is to be
     * @param password of the login; empty to leave it as it is, or to let the server ask in another way
     * @throws CampusRefused where it cannot be done; nothing is changed then
     */
    void admit(Access access, Path owner, CampusLogin login, Optional<String> password) throws CampusRefused;
}
