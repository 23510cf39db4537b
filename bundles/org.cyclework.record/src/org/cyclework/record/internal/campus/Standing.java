package org.cyclework.record.internal.campus;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.CampusLogin.Duty;
import org.cyclework.record.internal.journal.StreamId;

/**
 * Who this machine is to the campus. The server checks every line by itself; this only spares bringing what it would refuse.
 *
 * @param login its name
 * @param person whose login it is
 * @param duties what it is there for
 * @param everybody whether everybody is within its reach
 * @param reached who is
 * @param erased people of whom nothing is taken any more
 */
record Standing(String login, Optional<UUID> person, Set<Duty> duties, boolean everybody, Set<UUID> reached,
        Set<UUID> erased) {

    private static final Set<String> SAID = Set.of("review", "staff", "person");
    private static final Set<String> SEATED = Set.of("work", "review", "person", "secret");
    private static final Set<String> KEPT = Set.of("work", "review", "person", "institution");

    boolean is(Duty duty) {
        return duties.contains(duty);
    }

    /** @return whether the server may take lines of the stream from this login */
    boolean mayBring(StreamId stream) {
        String audience = stream.audience();
        boolean institution = audience.equals("institution");
        if (erased.contains(stream.learner())) {
            return false;
        }
        return is(Duty.PERSON) && isSelf(stream) && !audience.equals("staff") && !institution
                || is(Duty.SUPERVISOR) && (institution || SAID.contains(audience) && reaches(stream))
                || is(Duty.SEAT) && (institution || SEATED.contains(audience) && reaches(stream))
                || is(Duty.KEEPER) && KEPT.contains(audience);
    }

    private boolean isSelf(StreamId stream) {
        return person.filter(stream.learner()::equals).isPresent();
    }

    private boolean reaches(StreamId stream) {
        return everybody || reached.contains(stream.learner());
    }
}
