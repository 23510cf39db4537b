package org.cyclework.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How this machine stands with the campus.
 *
 * @param place which database, without a password; empty where no campus is named on this machine
 * @param login as whom the campus sees this machine; empty where it could not be asked
 * @param waiting how many entries of this machine the campus does not have yet, of those that the login may bring
 * @param there how many streams the campus has something of that is not here
 * @param exchanged when everything was exchanged last, as far as this machine remembers
 * @param told what a person should know, such as that the campus cannot be reached; sentences
 */
public record CampusState(Optional<String> place, Optional<String> login, long waiting, int there,
        Optional<Instant> exchanged, List<String> told) {

    /** Copies the list. */
    public CampusState {
        told = List.copyOf(told);
    }
}
