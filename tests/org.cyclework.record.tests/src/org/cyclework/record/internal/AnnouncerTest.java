package org.cyclework.record.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import java.util.UUID;
import org.cyclework.record.Appended;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Topics;
import org.cyclework.record.Verbs;
import org.junit.jupiter.api.Test;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Whoever listens on the platform's event service hears of each event. */
class AnnouncerTest {

    private static final LearningEvent EVENT = new LearningEvent(new UUID(1, 1), new UUID(2, 2), Audience.WORK, Verbs.LESSON_READ, 1,
            "L1.1", Optional.empty(), new UUID(2, 2), "{}", 1, OffsetDateTime.parse("2026-03-02T09:00:00Z"), List.of(), new UUID(3, 3), 1);

    @Test
    void anAppendedEventIsPostedWithItsIds() {
        List<Event> posted = new ArrayList<>();
        new Announcer(new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                posted.add(event);
            }

            @Override
            public void sendEvent(Event event) {
                throw new AssertionError("nobody may hold up the one who saves");
            }
        }).accept(EVENT);
        assertThat(posted).hasSize(1);
        assertThat(posted.get(0).getTopic()).isEqualTo(Topics.APPENDED);
        assertThat(posted.get(0).getProperty(Topics.PAYLOAD))
                .isEqualTo(new Appended(EVENT.learner(), EVENT.id(), Verbs.LESSON_READ, "L1.1"));
    }

    @Test
    void withoutAnEventServiceNothingIsPosted() {
        assertThatCode(() -> new Announcer().accept(EVENT)).doesNotThrowAnyException();
    }
}
