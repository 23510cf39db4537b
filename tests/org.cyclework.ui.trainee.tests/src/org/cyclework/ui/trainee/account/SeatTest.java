package org.cyclework.ui.trainee.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Learner;
import org.cyclework.record.Topics;
import org.cyclework.ui.Events;
import org.cyclework.ui.account.Seat;
import org.junit.jupiter.api.Test;

/** Whoever hears who sits here hears, too, whether somebody left, since then nothing of that person stays. */
class SeatTest {

    private static final Learner ADA = new Learner(new UUID(0, 1), "Ada", Instant.EPOCH);
    private static final Learner BEN = new Learner(new UUID(0, 2), "Ben", Instant.EPOCH);

    @Test
    void somebodyElseLeftWhereAnotherSitsDown() {
        assertEquals(Map.of(Topics.PAYLOAD, BEN, Events.LEFT, ADA.id()), Seat.told(Optional.of(ADA), Optional.of(BEN)));
    }

    @Test
    void somebodyLeftWhereNobodySitsAnyMore() {
        assertEquals(Map.of(Events.LEFT, ADA.id()), Seat.told(Optional.of(ADA), Optional.empty()));
    }

    @Test
    void nobodyLeftWhereThePersonIsTheSameEvenUnderAnotherName() {
        Learner renamed = new Learner(ADA.id(), "Ada Shah", Instant.EPOCH);
        assertEquals(Map.of(Topics.PAYLOAD, renamed), Seat.told(Optional.of(ADA), Optional.of(renamed)));
    }

    @Test
    void nobodyLeftWhereNobodyWas() {
        assertEquals(Map.of(Topics.PAYLOAD, ADA), Seat.told(Optional.empty(), Optional.of(ADA)));
    }
}
