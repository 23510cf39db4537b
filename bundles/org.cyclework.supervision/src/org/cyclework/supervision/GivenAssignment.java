package org.cyclework.supervision;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An assignment as supervisors see it.
 *
 * @param assignment what was assigned
 * @param people how far each trainee is whom it is for and whom the access is about, by name
 */
public record GivenAssignment(Assignment assignment, List<Member> people) {

    /** Copies the list. */
    public GivenAssignment {
        Objects.requireNonNull(assignment);
        people = List.copyOf(people);
    }

    /**
     * How far a trainee is.
     *
     * @param trainee who
     * @param name the trainee's name
     * @param state how far
     * @param handedIn when the latest hand-in was, by the trainee's clock
     * @param late whether it is open after its last day, or was handed in after it
     */
    public record Member(UUID trainee, String name, AssignmentState state, Optional<OffsetDateTime> handedIn, boolean late) {
    }

    /** @return how many trainees are how far; states that nobody is in are left out */
    public Map<AssignmentState, Integer> counts() {
        Map<AssignmentState, Integer> counts = new EnumMap<>(AssignmentState.class);
        people.forEach(member -> counts.merge(member.state(), 1, Integer::sum));
        return counts;
    }
}
