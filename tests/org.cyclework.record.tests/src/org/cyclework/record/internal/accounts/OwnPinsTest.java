package org.cyclework.record.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.AccountSignature;
import org.junit.jupiter.api.Test;

/** A PIN follows another one only where whoever knew that one said so, and in whatever order the lines came. */
class OwnPinsTest {

    private static final UUID ADA = new UUID(1, 1);
    private static final UUID BEN = new UUID(2, 2);

    private final SecureRandom random = new SecureRandom();
    private final AccountKey supervisor = AccountKey.make(random);
    private final Told set = told(ADA, 1, verifier(ADA, "2580"), supervisor);
    private final AccountKey knowing = key(set, ADA, "2580");

    private Verifier verifier(UUID person, String pin) {
        return Verifier.ofPin(person, pin.toCharArray(), PassphraseCost.LOWEST, random);
    }

    private static AccountKey key(Told told, UUID person, String pin) {
        return Verifier.read(told.event().payloadJson()).orElseThrow().pinKey(person, pin.toCharArray()).orElseThrow();
    }

    private static Told told(UUID person, long at, Verifier verifier, AccountKey key) {
        return told(person, at, verifier.json(), key);
    }

    private static Told told(UUID person, long at, String payload, AccountKey key) {
        String text = at + payload;
        byte[] message = new AccountSignature(key.open(), "", text).message(person, Audience.SECRET.name());
        AccountSignature signature = new AccountSignature(key.open(), Base64.getEncoder().encodeToString(key.sign(message)), text);
        LearningEvent event = new LearningEvent(UUID.randomUUID(), person, Audience.SECRET, Verbs.VERIFIER_SET, 1, person.toString(), Optional.empty(), person, payload, at,
                OffsetDateTime.parse("2026-03-03T12:00:00Z"), List.of(), new UUID(9, 9), at);
        return new Told(event, Base64.getEncoder().encodeToString(Sha.of(text.getBytes(StandardCharsets.UTF_8))), List.of(), Optional.of(signature));
    }

    private Told after(Told before, long at, String pin, AccountKey key) {
        return told(ADA, at, Fields.read(verifier(ADA, pin).json()).and(OwnPins.AFTER, before.digest()).json(), key);
    }

    private Told latest(Told... all) {
        long seed = Long.getLong("cyclework.seed", 1);
        List<Told> shuffled = new ArrayList<>(List.of(all));
        Collections.shuffle(shuffled, new Random(seed));
        return OwnPins.latest(set, shuffled, new Signatures());
    }

    @Test
    void eachFollowsTheOneItNamesWhateverTheClockSays() {
        Told first = after(set, 5, "7319", knowing);
        Told second = after(first, 3, "8642", key(first, ADA, "7319"));
        assertThat(latest(set, first, second)).isEqualTo(second);
        assertThat(latest(set, second)).as("what it names did not come yet").isEqualTo(set);
    }

    @Test
    void ofTwoThatFollowTheSameTheLastOneCounts() {
        Told here = after(set, 5, "7319", knowing);
        Told there = after(set, 6, "8642", knowing);
        assertThat(latest(set, here, there)).isEqualTo(there);
    }

    @Test
    void whoeverDoesNotKnowThePinSaysNothing() {
        assertThat(latest(set, after(set, 5, "7319", AccountKey.make(random)))).isEqualTo(set);
        assertThat(latest(set, after(set, 5, "7319", supervisor))).as("a supervisor sets one anew instead").isEqualTo(set);
        Told right = after(set, 5, "7319", knowing);
        Told changed = new Told(right.event(), right.digest(), right.seen(), right.signature().map(old -> new AccountSignature(old.key(), old.signed(), old.text() + " ")));
        assertThat(latest(set, changed)).as("bytes that were not signed").isEqualTo(set);
    }

    @Test
    void anotherPersonsPinOrAPassphraseNeverFollows() {
        Told bens = told(BEN, 5, Fields.read(verifier(BEN, "7319").json()).and(OwnPins.AFTER, set.digest()).json(), knowing);
        Verifier words = Verifier.ofPassphrase(ADA, "four plain words".toCharArray(), supervisor, PassphraseCost.LOWEST, random);
        Told passphrase = told(ADA, 6, Fields.read(words.json()).and(OwnPins.AFTER, set.digest()).json(), knowing);
        assertThat(latest(set, bens, passphrase)).isEqualTo(set);
    }

    @Test
    void aPinOfAnOlderVersionHasNoKeyAndIsFollowedByNone() {
        Verifier verifier = verifier(ADA, "2580");
        Verifier bare = new Verifier(verifier.kind(), verifier.salt(), verifier.cost(), verifier.value(), Optional.empty());
        assertThat(Verifier.read(bare.json()).orElseThrow().isPin(ADA, "2580".toCharArray())).isTrue();
        Told old = told(ADA, 1, bare, supervisor);
        Told next = after(old, 5, "7319", knowing);
        assertThat(OwnPins.latest(old, List.of(old, next), new Signatures())).isEqualTo(old);
    }
}
