package org.cyclework.record.internal.v1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Audience;
import org.cyclework.record.Verbs;
import org.cyclework.record.internal.journal.EventDraft;
import org.cyclework.record.internal.journal.FileLayer;
import org.cyclework.record.internal.journal.JournalPlaces;
import org.cyclework.record.internal.journal.StreamId;
import org.cyclework.record.internal.journal.TakenOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the record of the first release over into the journal, in one pass and always to the same bytes: a stream for each
 * device, learner and audience, an entry for each event, in the log's own order. The old file is then kept under another
 * name; broken off at any moment, it stands where it stood and the next start begins again.
 */
public final class Migration {

    /** The database of the first release, without its ending. */
    private static final String OLD = "record";
    private static final String ENDING = ".mv.db";
    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);

    private final FileLayer files;
    private final JournalPlaces places;
    private TakenOver streams;
    private long clock;
    private long events;
    private long unsound;
    private long leftOut;

    private Migration(FileLayer files, JournalPlaces places) {
        this.files = files;
        this.places = places;
    }

    /**
     * Whether a record of the first release lies there.
     *
     * @param places of the record
     * @return whether it is to be taken over
     */
    public static boolean isDue(JournalPlaces places) {
        return Files.isRegularFile(places.record().resolve(OLD + ENDING));
    }

    /**
     * Takes the old record over.
     *
     * @param files the file system
     * @param places of the record, whose lock the caller holds
     * @return what a person should know, as sentences
     * @throws SQLException where the old file cannot be read; nothing was changed then
     * @throws IOException where the journal cannot be written; the old file is as it was then
     */
    public static List<String> run(FileLayer files, JournalPlaces places) throws SQLException, IOException {
        return new Migration(files, places).run();
    }

    private List<String> run() throws SQLException, IOException {
        streams = new TakenOver(files, places);
        try (V1Record old = new V1Record(places.record(), OLD)) {
            old.each(this::take);
        } catch (NotWritten e) {
            throw e.cause();
        }
        streams.finish();
        Path kept = free();
        files.rename(places.record().resolve(OLD + ENDING), kept);
        files.forceDirectory(places.record());
        LOG.info("{} events of the old record were taken over; it is kept as {}.", events, kept);
        List<String> told = new ArrayList<>();
        if (unsound > 0) {
            told.add(unsound + " events of the old record are not as they were written. They were taken over as they are.");
        }
        if (leftOut > 0) {
            told.add(leftOut + " events of the old record are too long or too deep to be taken over. They are kept in " + kept + ".");
        }
        return told;
    }

    private Path free() {
        String name = OLD + (leftOut == 0 ? ".v1" : ".kept");
        Path kept = places.record().resolve(name + ENDING);
        for (int n = 2; Files.exists(kept); n++) {
            kept = places.record().resolve(name + "-" + n + ENDING);
        }
        return kept;
    }

    private void take(V1Event event) {
        unsound += event.isSound() ? 0 : 1;
        Optional<OwnWords> split = event.verb().equals(Verbs.PLAY_TURN) ? OwnWords.of(event.id(), event.payload())
                : Optional.empty();
        split.ifPresent(words -> write(event, words.id(), Verbs.OWN_WORDS, words.payload()));
        write(event, event.id(), event.verb(), split.map(OwnWords::turn).orElse(event.payload()));
        events++;
    }

    private void write(V1Event event, UUID id, String verb, String payload) {
        Audience audience = Verbs.audience(verb);
        StreamId stream = new StreamId(event.device(), event.learner(), audience.name());
        OffsetDateTime wall = Instant.ofEpochMilli(event.at()).atOffset(ZoneOffset.UTC);
        clock = Math.max(clock + 1, event.at() << 16);
        try {
            streams.add(stream, new EventDraft(id, verb, 1, event.objectId(), Sessions.of(payload), event.learner(), payload,
                    List.of()), clock, wall);
        } catch (IllegalArgumentException e) {
            LOG.warn("An event of the old record is left out: {}", id, e);
            leftOut++;
        } catch (IOException e) {
            throw new NotWritten(e);
        }
    }

    /** Carries a failure of writing through the reading. */
    private static final class NotWritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotWritten(IOException cause) {
            super(cause);
        }

        IOException cause() {
            return (IOException) getCause();
        }
    }
}
