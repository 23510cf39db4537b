package org.cyclework.ui.trainee.study;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Appended;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LessonProgress;
import org.cyclework.record.PlayRecord;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.Topics;
import org.cyclework.ui.CurrentLearner;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/**
 * Service: what the record knows of the person at the desk, read once for everything that shows it, and again only as far
 * as something was written. Says by {@link #CHANGED} that it has changed. Thread-safe.
 */
@Component(service = {CurrentStudy.class, EventHandler.class}, property = EventConstants.EVENT_TOPIC + "=" + Topics.APPENDED)
public final class CurrentStudy implements EventHandler {

    /** Topic: something was written about a person; the payload is the {@link Appended}. */
    public static final String CHANGED = "cyclework/ui/study/changed";

    private final LearnerRecord record;
    private final CurrentLearner people;
    private final EventAdmin events;
    private final Set<Part> stale = ConcurrentHashMap.newKeySet();
    private Optional<UUID> whose = Optional.empty();
    private List<LessonProgress> lessons = List.of();
    private List<QuizRecord> quizzes = List.of();
    private List<PlayRecord> plays = List.of();

    /** What is read apart from the rest. */
    private enum Part { LESSONS, QUIZZES, PLAYS }

    /** Made by the service runtime. */
    @Activate
    public CurrentStudy(@Reference LearnerRecord record, @Reference CurrentLearner people, @Reference EventAdmin events) {
        this.record = record;
        this.people = people;
        this.events = events;
        stale.addAll(EnumSet.allOf(Part.class));
    }

    /** Notes what has to be read again; never waits. */
    @Override
    public void handleEvent(Event event) {
        if (event.getProperty(Topics.PAYLOAD) instanceof Appended appended) {
            stale.addAll(parts(appended.verb()));
            events.postEvent(new Event(CHANGED, Map.of(Topics.PAYLOAD, appended)));
        }
    }

    private static Set<Part> parts(String verb) {
        return switch (verb.substring(0, Math.max(0, verb.indexOf('-')))) {
            case "lesson" -> EnumSet.of(Part.LESSONS);
            case "quiz", "item" -> EnumSet.of(Part.QUIZZES);
            case "play", "own", "beat", "debrief" -> EnumSet.of(Part.PLAYS);
            case "statement", "note" -> EnumSet.noneOf(Part.class);
            default -> EnumSet.allOf(Part.class);
        };
    }

    /**
     * What is known now; reads the record, so call it in a job.
     *
     * @return the study of the person at the desk; of nobody where the record cannot be used, which is said elsewhere
     */
    public Study study() {
        try {
            Optional<Learner> learner = people.present();
            return learner.isEmpty() ? Study.NOBODY : study(learner.get());
        } catch (AccessDenied left) { // the person signed out meanwhile
            return Study.NOBODY;
        } catch (RecordUnavailable unavailable) { // said once, when the window opened
            return Study.NOBODY;
        }
    }

    private synchronized Study study(Learner learner) {
        if (!whose.equals(Optional.of(learner.id()))) {
            stale.addAll(EnumSet.allOf(Part.class));
            whose = Optional.of(learner.id());
        }
        if (!stale.isEmpty()) {
            Optional<Access> access = people.access();
            if (access.isEmpty() || !access.get().learner().equals(learner.id())) { // somebody else sat down meanwhile
                return Study.NOBODY;
            }
            read(access.get());
        }
        return Study.of(learner.name(), lessons, quizzes, plays);
    }

    /** A part is taken off the list before it is read, so that what is written meanwhile puts it there again. */
    private void read(Access access) {
        for (Part part : EnumSet.allOf(Part.class)) {
            if (!stale.remove(part)) {
                continue;
            }
            boolean done = false;
            try {
                switch (part) {
                    case LESSONS -> lessons = record.lessons(access);
                    case QUIZZES -> quizzes = record.quizzes(access);
                    case PLAYS -> plays = record.plays(access);
                }
                done = true;
            } finally {
                if (!done) {
                    stale.add(part);
                }
            }
        }
    }
}
