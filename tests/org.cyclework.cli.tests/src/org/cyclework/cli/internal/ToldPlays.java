package org.cyclework.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cyclework.record.Access;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;

/** Plays of which only can be told what was said. */
record ToldPlays(BiFunction<Access, UUID, List<Transcript>> told) implements RolePlay {

    @Override
    public List<Transcript> transcripts(Access access, UUID session) {
        return told.apply(access, session);
    }

    @Override
    public KeptPlay start(Access access, String caseId, Setup setup) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<KeptPlay> open(Access access) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<KeptPlay> find(Access access, UUID session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public KeptWalk walk(Access access, String caseId, long seed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<KeptWalk> walked(Access access, UUID session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean breakDue(Access access, Instant now) {
        throw new UnsupportedOperationException();
    }
}
