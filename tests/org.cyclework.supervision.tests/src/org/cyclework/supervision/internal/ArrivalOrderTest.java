package org.cyclework.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.assessment.Worked;
import org.cyclework.record.Audience;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.AssignmentState;
import org.junit.jupiter.api.Test;

/** Sticks bring events in any order; what is told of them is the same. */
class ArrivalOrderTest {

    private static final long SEED = 20260302;
    private static final UUID TRAINEE = new UUID(1, 1);
    private static final UUID SUPERVISOR = new UUID(2, 2);
    private static final Instant START = Instant.parse("2026-03-31T21:00:00Z");
    private static final List<String> BY_TRAINEES = List.of(Verbs.ASSIGNMENT_BEGUN, Verbs.HANDED_IN, Verbs.HAND_IN_TAKEN_BACK);
    private static final List<String> BY_SUPERVISORS = List.of(Verbs.WORK_OPENED, Verbs.WORK_ANSWERED, Verbs.REVIEW_TAKEN_BACK, Verbs.REVIEW_PUT_BACK);

    private final Random random = new Random(SEED);

    private LearningEvent event(String verb, UUID actor, long at, List<UUID> acts, String payload) {
        return event(Verbs.audience(verb), verb, actor, at, acts, payload);
    }

    private LearningEvent event(Audience audience, String verb, UUID actor, long at, List<UUID> acts, String payload) {
        return new LearningEvent(new UUID(random.nextLong(), random.nextLong()), TRAINEE, audience, verb, 1, new UUID(9, 9).toString(), Optional.empty(), actor, payload,
                at, OffsetDateTime.ofInstant(START.plusSeconds(at), ZoneOffset.UTC), acts, new UUID(3, 3), 1);
    }

    private static <S> S folded(Projection<S> projection, List<LearningEvent> events) {
        S state = projection.empty();
        for (LearningEvent event : events) {
            state = projection.read(projection.write(projection.step(state, event)));
        }
        return state;
    }

    /** A dozen steps, mostly by whom they should be, some at the same moment. */
    private List<LearningEvent> steps() {
        List<LearningEvent> events = new ArrayList<>();
        List<UUID> ids = new ArrayList<>(List.of(new UUID(7, 7)));
        for (int i = 0; i < 12; i++) {
            boolean byTrainee = random.nextBoolean();
            List<String> verbs = byTrainee ? BY_TRAINEES : BY_SUPERVISORS;
            UUID actor = byTrainee == (random.nextInt(8) != 0) ? TRAINEE : SUPERVISOR;
            LearningEvent event = event(verbs.get(random.nextInt(verbs.size())), actor, random.nextInt(9), List.of(ids.get(random.nextInt(ids.size()))),
                    "{\"kind\":\"returned\",\"text\":\"x\"}");
            ids.add(event.id());
            events.add(event);
        }
        return events;
    }

    @Test
    void stepsOfAnAssignmentMayComeInAnyOrder() {
        for (int run = 0; run < 300; run++) {
            List<LearningEvent> events = steps();
            List<Deed> first = folded(new StoryProjection(), events);
            AssignmentState state = Story.of(TRAINEE, first).state(false);
            for (int again = 0; again < 5; again++) {
                Collections.shuffle(events, random);
                assertThat(folded(new StoryProjection(), events)).as("run %d of seed %d", run, SEED).isEqualTo(first);
                assertThat(Story.of(TRAINEE, Deed.of(events)).state(false)).as("run %d of seed %d", run, SEED).isEqualTo(state);
            }
        }
    }

    @Test
    void spansOfWorkAreTheSameInAnyOrderAndTellTimeAsProgressDoes() {
        for (int run = 0; run < 200; run++) {
            List<LearningEvent> events = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                events.add(event(Verbs.LESSON_OPENED, TRAINEE, random.nextInt(6 * 3600), List.of(), "{}"));
            }
            List<TimeProjection.Span> spans = spans(events);
            Duration told = spans.stream().map(TimeProjection.Span::length).reduce(Duration.ZERO, Duration::plus);
            assertThat(told).as("run %d of seed %d", run, SEED).isEqualTo(Worked.between(events.stream().map(LearningEvent::wall).toList()).total());
            Collections.shuffle(events, random);
            assertThat(spans(events)).as("run %d of seed %d", run, SEED).isEqualTo(spans);
        }
    }

    /** Half of the time lies in one month and half in the next. */
    private static List<TimeProjection.Span> spans(List<LearningEvent> events) {
        TimeProjection projection = new TimeProjection();
        List<TimeProjection.Span> all = new ArrayList<>();
        for (String month : List.of("2026-03", "2026-04")) {
            all.addAll(folded(projection, events.stream().filter(event -> projection.key(event).orElseThrow().equals(month)).toList()));
        }
        return TimeProjection.joined(all);
    }

    @Test
    void aHandInThatWasOpenedFirstStaysWhateverArrivesFirst() {
        LearningEvent handIn = event(Verbs.HANDED_IN, TRAINEE, 1, List.of(), "{}");
        LearningEvent takenBack = event(Verbs.HAND_IN_TAKEN_BACK, TRAINEE, 5, List.of(handIn.id()), "{}");
        LearningEvent opened = event(Verbs.WORK_OPENED, SUPERVISOR, 3, List.of(handIn.id()), "{}");
        LearningEvent openedLater = event(Verbs.WORK_OPENED, SUPERVISOR, 7, List.of(handIn.id()), "{}");
        assertThat(Story.of(TRAINEE, Deed.of(List.of(takenBack, opened, handIn))).state(false)).isEqualTo(AssignmentState.OPENED);
        assertThat(Story.of(TRAINEE, Deed.of(List.of(openedLater, takenBack, handIn))).handIn()).isEmpty();
    }

    @Test
    void aTraineeSignsNothingOffAndASupervisorHandsNothingIn() {
        LearningEvent handIn = event(Verbs.HANDED_IN, TRAINEE, 1, List.of(), "{}");
        LearningEvent signed = event(Verbs.WORK_ANSWERED, TRAINEE, 2, List.of(handIn.id()), "{\"kind\":\"signed-off\"}");
        assertThat(Story.of(TRAINEE, Deed.of(List.of(handIn, signed))).state(false)).isEqualTo(AssignmentState.HANDED_IN);
        assertThat(Story.of(TRAINEE, Deed.of(List.of(event(Verbs.HANDED_IN, SUPERVISOR, 1, List.of(), "{}")))).state(false)).isEqualTo(AssignmentState.NEW);
        LearningEvent assigned = event(Verbs.TASK_ASSIGNED, TRAINEE, 1, List.of(), "{\"task\":{\"kind\":\"reading\",\"about\":\"L1.1\"}}");
        assertThat(Definition.personal(TRAINEE, Deed.of(List.of(assigned)))).isEmpty();
    }

    @Test
    void whatANewerProgramWroteHidesNothingElse() {
        LearningEvent newer = event(Verbs.TASK_ASSIGNED, SUPERVISOR, 1, List.of(), "{\"task\":{\"kind\":\"dance\",\"about\":\"X\"},\"terms\":[]}");
        assertThat(Definition.personal(TRAINEE, Deed.of(List.of(newer)))).isEmpty();
        LearningEvent odd = event(Verbs.TASK_ASSIGNED, SUPERVISOR, 1, List.of(),
                "{\"task\":{\"kind\":\"reading\",\"about\":\"L1.1\"},\"terms\":{\"due\":\"never\",\"tries\":-3,\"required\":[\"JOY\"],\"after\":[\"x\"]}}");
        assertThat(Definition.personal(TRAINEE, Deed.of(List.of(odd))).orElseThrow().terms().due()).isEmpty();
    }

    @Test
    void feedbackThatLiesInATraineesOwnWorkIsNone() {
        LearningEvent handIn = event(Verbs.HANDED_IN, TRAINEE, 1, List.of(), "{}");
        LearningEvent answer = event(Verbs.WORK_ANSWERED, SUPERVISOR, 2, List.of(handIn.id()), "{\"kind\":\"signed-off\",\"text\":\"x\"}");
        LearningEvent forged = event(Audience.WORK, Verbs.WORK_ANSWERED, SUPERVISOR, 2, List.of(handIn.id()), "{\"kind\":\"signed-off\",\"text\":\"x\"}");
        assertThat(Story.of(TRAINEE, Deed.of(List.of(handIn, answer))).state(false)).isEqualTo(AssignmentState.SIGNED_OFF);
        assertThat(Story.of(TRAINEE, Deed.of(List.of(handIn, forged))).state(false)).isEqualTo(AssignmentState.HANDED_IN);
    }
}
