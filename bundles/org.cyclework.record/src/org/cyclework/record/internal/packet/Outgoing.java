package org.cyclework.record.internal.packet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Audience;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Role;
import org.cyclework.record.internal.journal.StreamId;

/**
 * Which streams go into a packet.
 *
 * @param access who hands out, and about whom
 * @param home that the packet is made out to; empty for any that was admitted
 * @param locked whether it gets a passphrase
 * @param people only these; empty for all
 * @param without people of whom nothing goes out
 */
public record Outgoing(Access access, Optional<KnownHome> home, boolean locked, Set<UUID> people, Set<UUID> without) {

    /**
     * Whether a stream goes.
     *
     * @param stream which
     * @return whether it does
     */
    public boolean goes(StreamId stream) {
        Audience audience = new Audience(stream.audience());
        UUID person = stream.learner();
        if (audience.equals(Audience.INSTITUTION)) {
            return person.equals(Intake.INSTITUTION);
        }
        boolean left = !people.isEmpty() && !people.contains(person);
        if (left || without.contains(person) || !access.scope().holds(person) || person.equals(Intake.INSTITUTION)) {
            return false;
        }
        boolean personal = home.filter(to -> to.kind() == HomeKind.PERSONAL).isPresent();
        boolean theirs = personal && home.get().people().contains(person);
        if (personal && !theirs) {
            return false;
        }
        return switch (audience.name()) {
            case "work", "review", "person" -> true;
            case "secret" -> locked;
            case "staff" -> access.role() != Role.TRAINEE && home.filter(to -> to.kind() == HomeKind.SUPERVISOR).isPresent();
            default -> theirs && access.role() == Role.TRAINEE && access.actor().equals(person);
        };
    }
}
