package org.cyclework.roleplay.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.UnknownRecastingException;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.internal.texts.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays of the course's cases, kept in the learner record. */
@Component
public final class RecordedRolePlay implements RolePlay {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedRolePlay.class);
    private static final int HOT_SCENES = 3;
    private static final double FLOODED = .70;
    private static final Duration ONE_AFTER_THE_OTHER = Duration.ofMinutes(45);

    private final CourseLibrary library;
    private final LearnerRecord record;

    /**
     * Creates the service.
     *
     * @param library where the cases come from
     * @param record where the plays go
     */
    @Activate
    public RecordedRolePlay(@Reference CourseLibrary library, @Reference LearnerRecord record) {
        this.library = library;
        this.record = record;
    }

    @Override
    public KeptPlay start(Access access, String caseId, Setup setup) {
        PlayEvents events = new PlayEvents(caseId, UUID.randomUUID());
        RecordedPlay play = new RecordedPlay(cast(caseId, setup.recasting()), setup, events, record, access);
        record.append(access, events.started(setup));
        return play;
    }

    @Override
    public List<KeptPlay> open(Access access) {
        return record.plays(access).stream().filter(play -> play.state() != PlayState.DONE)
                .map(play -> rebuilt(access, play)).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<KeptPlay> find(Access access, UUID session) {
        return record.plays(access).stream().filter(play -> play.session().equals(session)).findFirst()
                .flatMap(play -> rebuilt(access, play));
    }

    @Override
    public List<Transcript> transcripts(Access access, UUID session) {
        List<LearningEvent> events = record.sessionEvents(access, session);
        if (events.stream().noneMatch(event -> event.verb().equals(Verbs.PLAY_STARTED))) {
            return List.of();
        }
        return new PlayLog(events).tries().stream().map(PlayLog.LoggedTry::transcript).toList();
    }

    @Override
    public KeptWalk walk(Access access, String caseId, long seed) {
        for (PlayRecord kept : record.plays(access)) {
            if (kept.caseId().equals(caseId) && kept.state() == PlayState.OPEN) {
                return caughtUp(access, kept);
            }
        }
        String recasting = drawn(cast(caseId, Optional.empty()), seed);
        DecisionWalk walk = DecisionWalk.start(cast(caseId, Optional.of(recasting).filter(id -> !id.isEmpty())), seed);
        return new RecordedWalk(access, UUID.randomUUID(), record, walk).begin(recasting);
    }

    @Override
    public Optional<KeptWalk> walked(Access access, UUID session) {
        return record.plays(access).stream().filter(kept -> kept.session().equals(session))
                .filter(kept -> library.course().vignette(kept.caseId()).filter(vignette -> vignette.getOpening() != null).isPresent())
                .findFirst().map(kept -> caughtUp(access, kept));
    }

    private KeptWalk caughtUp(Access access, PlayRecord kept) {
        List<LearningEvent> events = record.sessionEvents(access, kept.session());
        JsonNode start = TranscriptJson.parse(events.get(0).payloadJson());
        Optional<String> recasting = Optional.of(start.path("recasting").asText("")).filter(id -> !id.isEmpty());
        DecisionWalk walk = DecisionWalk.start(cast(kept.caseId(), recasting), start.path("seed").asLong());
        return new RecordedWalk(access, kept.session(), record, walk).caughtUp(events);
    }

    /** Who is who is drawn by lot, so that no gender comes to stand for danger; empty for the couple as written. */
    private static String drawn(VignetteCase vignette, long seed) {
        int casts = vignette.getRecastings().size() + 1;
        int drawn = Math.min(casts - 1, (int) (SeededChance.of(seed + "|cast") * casts));
        return drawn == 0 ? "" : vignette.getRecastings().get(drawn - 1).getId();
    }

    @Override
    public boolean breakDue(Access access, Instant now) {
        List<LearningEvent> ends = record.events(access).stream().filter(event -> event.verb().equals(Verbs.PLAY_ENDED))
                .toList();
        Instant next = now;
        for (int i = 1; i <= HOT_SCENES; i++) {
            if (ends.size() < i) {
                return false;
            }
            LearningEvent end = ends.get(ends.size() - i);
            boolean hot = TranscriptJson.parse(end.payloadJson()).path("peak").asDouble() >= FLOODED;
            if (!hot || Duration.between(end.when(), next).compareTo(ONE_AFTER_THE_OTHER) > 0) {
                return false;
            }
            next = end.when();
        }
        return true;
    }

    private Optional<KeptPlay> rebuilt(Access access, PlayRecord kept) {
        PlayLog log = new PlayLog(record.sessionEvents(access, kept.session()));
        if (log.setup().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new RecordedPlay(cast(kept.caseId(), log.setup().get().recasting()), log.setup().get(),
                    new PlayEvents(kept.caseId(), kept.session()), record, access, log));
        } catch (SceneRefused e) {
            LOG.info("A kept play of {} cannot go on: {}", kept.caseId(), e.getMessage());
            return Optional.empty();
        }
    }

    private VignetteCase cast(String caseId, Optional<String> recasting) {
        try {
            return library.course().vignette(caseId, recasting)
                    .orElseThrow(() -> new SceneRefused(Words.of("refused.noCase", caseId)));
        } catch (UnknownRecastingException e) {
            throw new SceneRefused(e.getMessage());
        }
    }
}
