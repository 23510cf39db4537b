package org.cyclework.ui.supervisor.machines;

import java.util.function.Supplier;
import org.cyclework.record.Access;
import org.cyclework.record.KnownHome;
import org.cyclework.record.Packets;
import org.cyclework.ui.Undo;
import org.cyclework.ui.supervisor.Messages;

/**
 * A machine that is trusted no longer, or again.
 *
 * @param packets turns it round
 * @param access whoever did it
 * @param home which
 * @param revoked whether it is trusted no longer now, so that reversing admits it again
 */
record TrustStep(Supplier<Packets> packets, Supplier<Access> access, KnownHome home, boolean revoked) implements Undo.Step {

    @Override
    public String label() {
        return Messages.bind(revoked ? Messages.Undo_revoked : Messages.Undo_admitted, home.name());
    }

    @Override
    public Undo.Step reverse() {
        if (revoked) {
            packets.get().admit(access.get(), home.key(), home.name(), home.kind(), home.people());
        } else {
            packets.get().revoke(access.get(), home.key());
        }
        return new TrustStep(packets, access, home, !revoked);
    }
}
