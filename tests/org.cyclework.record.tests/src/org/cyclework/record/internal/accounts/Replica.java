package org.cyclework.record.internal.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.AccountSignature;

/** A machine of an institution in a test: what it knows, and events that are written with what it knows. */
final class Replica {

    private static final UUID INSTITUTION = new UUID(0, 0);

    final List<Told> known = new ArrayList<>();
    private final Optional<TrustRoot> root;
    private final Signatures signatures;
    private final UUID writer;
    private long at;

    Replica(Optional<TrustRoot> root, Signatures signatures, long number) {
        this.root = root;
        this.signatures = signatures;
        writer = new UUID(7, number);
    }

    InstitutionState state() {
        return new InstitutionFold(root, known, signatures, told -> false).state();
    }

    /** Takes what another one knows. */
    void take(Replica other) {
        other.known.stream().filter(told -> !known.contains(told)).forEach(known::add);
        at = Math.max(at, other.at);
    }

    /** Writes an event about the institution. */
    Told write(UUID id, UUID actor, AccountKey key, String verb, String object, Fields payload) {
        Told told = signed(id, actor, key, verb, object, payload, state().frontier());
        known.add(told);
        return told;
    }

    /** Makes an event that says to have seen these. */
    Told signed(UUID id, UUID actor, AccountKey key, String verb, String object, Fields payload, List<String> seen) {
        return about(INSTITUTION, Verbs.audience(verb), id, actor, key, verb, object, payload, seen);
    }

    Told about(UUID learner, Audience audience, UUID id, UUID actor, AccountKey key, String verb, String object, Fields payload,
            List<String> seen) {
        return told(new LearningEvent(id, learner, audience, verb, 1, object, Optional.empty(), actor, payload.json(), ++at << 16,
                Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC), List.of(), writer, at), key, seen);
    }

    /** Makes an event about the institution that acts on others. */
    Told acting(UUID id, UUID actor, AccountKey key, String verb, String object, Fields payload, List<UUID> acts) {
        return told(new LearningEvent(id, INSTITUTION, Audience.INSTITUTION, verb, 1, object, Optional.empty(), actor, payload.json(), ++at << 16,
                Instant.ofEpochMilli(at).atOffset(ZoneOffset.UTC), acts, writer, at), key, state().frontier());
    }

    private static Told told(LearningEvent event, AccountKey key, List<String> seen) {
        String text = event.toString();
        byte[] message = new AccountSignature(key.open(), "", text).message(event.learner(), event.audience().name());
        String signed = Base64.getEncoder().encodeToString(key.sign(message));
        return new Told(event, Base64.getEncoder().encodeToString(Sha.of(text.getBytes(StandardCharsets.UTF_8))), seen,
                Optional.of(new AccountSignature(key.open(), signed, text)));
    }

    /** The clock of this machine goes wrong by so many milliseconds. */
    void putClock(long by) {
        at = Math.max(0, at + by);
    }
}
