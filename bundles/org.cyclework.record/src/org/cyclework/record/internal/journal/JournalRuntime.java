package org.cyclework.record.internal.journal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the journal takes from the outside world.
 *
 * @param clock time with its zone
 * @param ids makes writers' ids, each a new one
 * @param random makes the home's key and nonces
 * @param marks tells this machine from others
 */
public record JournalRuntime(Clock clock, Supplier<UUID> ids, SecureRandom random, MachineMarks marks) {

    /** Creates the runtime. */
    public JournalRuntime {
        Objects.requireNonNull(clock);
        Objects.requireNonNull(ids);
        Objects.requireNonNull(random);
        Objects.requireNonNull(marks);
    }
}
