package org.cyclework.roleplay.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.PlayState;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays of the course's cases, kept in the learner record. */
@Component
public final class RecordedRolePlay implements RolePlay {

    private static final Logger LOG = LoggerFactory.getLogger(RecordedRolePlay.class);

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
    public KeptPlay start(UUID learner, String caseId, Seat seat, long seed) {
        Play play = Play.start(vignette(caseId), seat, seed);
        PlayEvents events = new PlayEvents(learner, caseId, UUID.randomUUID());
        record.append(events.started(seat, seed));
        return new RecordedPlay(play, events, record, false);
    }

    @Override
    public List<KeptPlay> open(UUID learner) {
        return record.plays(learner).stream().filter(play -> play.state() != PlayState.DONE)
                .map(play -> rebuilt(learner, play)).flatMap(Optional::stream).toList();
    }

    private Optional<KeptPlay> rebuilt(UUID learner, PlayRecord kept) {
        List<LearningEvent> events = record.sessionEvents(learner, kept.session());
        Optional<PlayEvents.Start> start = PlayEvents.start(events);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        try {
            Play play = Play.replay(vignette(kept.caseId()), start.get().seat(), start.get().seed(),
                    PlayEvents.steps(events));
            boolean endWritten = events.stream().map(LearningEvent::verb)
                    .anyMatch(verb -> verb.equals(Verbs.PLAY_ENDED) || verb.equals(Verbs.PLAY_STOPPED));
            RecordedPlay rebuilt = new RecordedPlay(play, new PlayEvents(learner, kept.caseId(), kept.session()), record,
                    endWritten);
            rebuilt.writeEnd();
            return Optional.of(rebuilt);
        } catch (SceneRefused e) {
            LOG.info("A kept play of {} cannot go on: {}", kept.caseId(), e.getMessage());
            return Optional.empty();
        }
    }

    private VignetteCase vignette(String caseId) {
        return library.course().vignette(caseId)
                .orElseThrow(() -> new SceneRefused("There is no case “" + caseId + "”."));
    }
}
