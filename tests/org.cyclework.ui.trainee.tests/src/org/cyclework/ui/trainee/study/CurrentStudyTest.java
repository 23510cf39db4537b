package org.cyclework.ui.trainee.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Appended;
import org.cyclework.record.Learner;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Topics;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.RealRecord;
import org.cyclework.testsupport.WatchedRecord;
import org.cyclework.ui.CurrentLearner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** What is known of the person at the desk is read once for all who show it, and again only as far as it changed. */
class CurrentStudyTest {

    @TempDir
    static Path folder;

    private static StandaloneRecord people;
    private static Learner ada;
    private static Learner bo;

    private final List<String> asked = new ArrayList<>();
    private final List<Event> posted = new ArrayList<>();
    private Optional<Learner> sitting = Optional.of(ada);
    private Optional<RuntimeException> trouble = Optional.empty();
    private final CurrentStudy study = new CurrentStudy(record(), desk(), events());

    @BeforeAll
    static void enrol() {
        people = RealRecord.in(folder);
        ada = people.enrol("Ada");
        bo = people.enrol("Bo");
        String session = "{\"session\":\"" + UUID.randomUUID() + "\"}";
        people.append(people.pick(ada.id()), List.of(new NewEvent(Verbs.PLAY_STARTED, "V1", session), new NewEvent(Verbs.DEBRIEF_FINISHED, "V1", session)));
    }

    @AfterAll
    static void close() {
        people.close();
    }

    private LearnerRecord record() {
        return new WatchedRecord(people, (method, access) -> {
            asked.add(method + " of " + (access.learner().equals(ada.id()) ? "Ada" : "Bo"));
            trouble.ifPresent(thrown -> {
                throw thrown;
            });
        });
    }

    private CurrentLearner desk() {
        return new CurrentLearner() {
            @Override
            public Optional<Learner> learner() {
                return sitting;
            }

            @Override
            public List<Learner> load() {
                return List.of();
            }

            @Override
            public Optional<Access> access() {
                return sitting.map(learner -> people.pick(learner.id()));
            }

            @Override
            public void choose(Learner learner) {
                sitting = Optional.of(learner);
            }

            @Override
            public Learner enrol(String name) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private EventAdmin events() {
        return new EventAdmin() {
            @Override
            public void postEvent(Event event) {
                posted.add(event);
            }

            @Override
            public void sendEvent(Event event) {
                throw new UnsupportedOperationException();
            }
        };
    }

    private void written(String verb, String object) {
        study.handleEvent(new Event(Topics.APPENDED, Map.of(Topics.PAYLOAD, new Appended(ada.id(), UUID.randomUUID(), verb, object))));
    }

    private List<String> askedFor(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    @Test
    void itIsReadOnceForAllWhoShowIt() {
        assertEquals(List.of("lessons of Ada", "quizzes of Ada", "plays of Ada"), askedFor(() -> {
            study.study();
            study.study();
            study.study();
        }));
        assertEquals(Mark.DONE, study.study().play("V1"));
    }

    @Test
    void anAnswerCostsOneQueryForOutlineStartPageAndProgressTogether() {
        study.study();
        assertEquals(List.of("quizzes of Ada"), askedFor(() -> {
            written(Verbs.ITEM_ANSWERED, "Q1-a");
            study.study();
            study.study();
            study.study();
        }));
    }

    @Test
    void eachVerbMakesOnlyItsPartReadAgain() {
        study.study();
        Map<String, String> parts = Map.of(Verbs.LESSON_READ, "lessons", Verbs.QUIZ_FINISHED, "quizzes", Verbs.ITEM_FLAGGED, "quizzes", Verbs.PLAY_TURN, "plays",
                Verbs.OWN_WORDS, "plays", Verbs.BEAT_ANSWERED, "plays", Verbs.DEBRIEF_FINISHED, "plays");
        parts.forEach((verb, part) -> assertEquals(List.of(part + " of Ada"), askedFor(() -> {
            written(verb, "x");
            study.study();
        }), verb));
        assertEquals(List.of(), askedFor(() -> {
            written(Verbs.STATEMENT_RATED, "L1.1");
            study.study();
        }), "practice shows nowhere here");
        assertEquals(3, askedFor(() -> {
            written("something-new", "x");
            study.study();
        }).size(), "whatever it is, nothing old is shown");
    }

    @Test
    void whatWasWrittenIsToldOnWhenItIsKnownHere() {
        study.study();
        people.append(people.pick(ada.id()), new NewEvent(Verbs.LESSON_OPENED, "L1.1", "{}"));
        written(Verbs.LESSON_OPENED, "L1.1");
        assertEquals(List.of(CurrentStudy.CHANGED), posted.stream().map(Event::getTopic).toList());
        assertEquals("L1.1", ((Appended) posted.getFirst().getProperty(Topics.PAYLOAD)).objectId());
        assertEquals(Mark.HERE, study.study().lesson("L1.1"));
    }

    @Test
    void anotherPersonIsReadWholly() {
        study.study();
        assertEquals(List.of("lessons of Bo", "quizzes of Bo", "plays of Bo"), askedFor(() -> {
            sitting = Optional.of(bo);
            assertEquals(Optional.of("Bo"), study.study().name());
        }));
    }

    @Test
    void nobodyIsNobody() {
        sitting = Optional.empty();
        assertSame(Study.NOBODY, study.study());
        assertTrue(asked.isEmpty());
    }

    @Test
    void aRecordThatCannotBeReadIsReadAgainLater() {
        trouble = Optional.of(new RecordUnavailable(RecordUnavailable.Kind.values()[0], "It is gone.", "Everything.", "Wait.", null));
        assertSame(Study.NOBODY, study.study());
        trouble = Optional.empty();
        assertEquals(3, askedFor(() -> assertEquals(Optional.of("Ada"), study.study().name())).size());
    }

    @Test
    void whoeverSignedOutMeanwhileIsNobodyAndIsReadWhenBackAgain() {
        trouble = Optional.of(new AccessDenied("You are not signed in any longer. Nothing was read or changed."));
        assertEquals(Study.NOBODY, study.study());
        trouble = Optional.empty();
        assertEquals(Optional.of("Ada"), study.study().name());
    }
}
