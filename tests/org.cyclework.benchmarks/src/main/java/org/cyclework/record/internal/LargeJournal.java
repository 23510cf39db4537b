package org.cyclework.record.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.RealFiles;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.TakenOver;

/** Writes the journal of a cohort: reading, quizzes and scenes, an evening after the other. */
public final class LargeJournal {

    private static final UUID WRITER = new UUID(0x5000_4000L, 0x8000_0000_0000_0006L);
    private static final Instant START = Instant.parse("2026-01-05T18:00:00Z");
    private static final int AN_EVENING = 40;

    private final List<String> lessons;
    private final List<String> items;
    private final List<String> cases;
    private final Random chance = new Random(1);
    private long clock;

    /**
     * @param lessons what is read
     * @param items what is answered
     * @param cases what is played
     */
    public LargeJournal(List<String> lessons, List<String> items, List<String> cases) {
        this.lessons = lessons;
        this.items = items;
        this.cases = cases;
    }

    /** Writes so many events about each of so many people. */
    public void write(Path home, int people, int each) throws IOException {
        Files.createDirectories(home);
        TakenOver streams = new TakenOver(new RealFiles(), new JournalPlaces(home, home.resolve("machine")));
        for (int person = 0; person < people; person++) {
            UUID learner = new UUID(0x9E37_79B9_7F4A_7C15L * (person + 1), 0x8000_0000_0000_0000L | person);
            clock = START.toEpochMilli();
            add(streams, learner, "person", Verbs.TRAINEE_ENROLLED, Verbs.TRAINEE, "{\"name\":\"Trainee " + person + "\"}");
            UUID session = id();
            for (int event = 0; event < each; event++) {
                clock += event % AN_EVENING == 0 ? 3 * 24 * 3_600_000L : 20_000 + chance.nextInt(120_000);
                int kind = event % 20;
                session = kind == 2 || kind == 14 ? id() : session;
                work(streams, learner, kind, session, event);
            }
        }
        streams.finish();
    }

    /** Of twenty: a lesson is read, a quiz of ten answers is taken, a scene is begun and debriefed. */
    private void work(TakenOver streams, UUID learner, int kind, UUID session, int event) throws IOException {
        String plain = "{\"session\":\"" + session + "\"}";
        String lesson = lessons.get(event / 20 % lessons.size());
        String vignette = cases.get(event / 20 % cases.size());
        switch (kind) {
            case 0 -> add(streams, learner, "work", Verbs.LESSON_OPENED, lesson, "{}");
            case 1 -> add(streams, learner, "work", Verbs.LESSON_READ, lesson, "{}");
            case 2 -> add(streams, learner, "work", Verbs.QUIZ_STARTED, "M1", plain);
            case 13 -> add(streams, learner, "work", Verbs.QUIZ_FINISHED, "M1", plain.replace("}", ",\"score\":0.5}"));
            case 14 -> add(streams, learner, "work", Verbs.PLAY_STARTED, vignette, plain);
            case 15, 16, 17 -> add(streams, learner, "work", Verbs.PLAY_TURN, vignette, plain);
            case 18 -> add(streams, learner, "work", Verbs.PLAY_ENDED, vignette, plain);
            case 19 -> add(streams, learner, "work", Verbs.DEBRIEF_FINISHED, vignette, plain);
            default -> add(streams, learner, "work", Verbs.ITEM_ANSWERED, items.get(chance.nextInt(items.size())),
                    plain.replace("}", ",\"score\":0." + chance.nextInt(10) + ",\"bank\":\"Q1\",\"latency\":" + (1_000 + event) + "}"));
        }
    }

    private void add(TakenOver streams, UUID learner, String audience, String verb, String object, String payload) throws IOException {
        OffsetDateTime wall = Instant.ofEpochMilli(clock).atOffset(ZoneOffset.UTC);
        Optional<UUID> session = payload.contains("session") ? Optional.of(UUID.fromString(payload.substring(12, 48))) : Optional.empty();
        streams.add(new StreamId(WRITER, learner, audience), new EventDraft(id(), verb, 1, object, session, learner, payload, List.of()), (clock << 16) + chance.nextInt(60_000), wall);
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
