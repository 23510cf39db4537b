package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.AssignmentState;

/**
 * What a trainee and supervisors did for one assignment, told in canonical order. A hand-in is taken back unless a supervisor
 * had opened it before; what a supervisor took back is left out; the latest answer counts. Trainees cannot do what supervisors
 * do, nor the other way round, whatever a file says.
 */
final class Story {

    private static final String[] BY_SUPERVISORS = {Verbs.WORK_OPENED, Verbs.WORK_COMMENTED, Verbs.WORK_RATED, Verbs.WORK_ANSWERED,
        Verbs.ROLE_PLAY_WATCHED, Verbs.REVIEW_TAKEN_BACK, Verbs.REVIEW_PUT_BACK};
    private static final String[] BY_TRAINEES = {Verbs.ASSIGNMENT_BEGUN, Verbs.HANDED_IN, Verbs.HAND_IN_TAKEN_BACK};

    private final UUID trainee;
    private final List<Deed> deeds = new ArrayList<>();
    private final Map<UUID, Boolean> undone = new HashMap<>();

    private Story(UUID trainee, List<Deed> all) {
        this.trainee = trainee;
        Map<UUID, UUID> authors = new HashMap<>();
        all.forEach(deed -> authors.put(deed.id(), deed.actor()));
        for (Deed deed : all.stream().sorted(Deed.CANONICAL).toList()) {
            boolean own = deed.actor().equals(trainee);
            if (deed.is(BY_TRAINEES) && own || deed.is(BY_SUPERVISORS) && !own) {
                deeds.add(deed);
            }
            if (deed.is(Verbs.REVIEW_TAKEN_BACK, Verbs.REVIEW_PUT_BACK)) {
                deed.target().filter(target -> deed.actor().equals(authors.get(target))).ifPresent(target -> undone.put(target, deed.is(Verbs.REVIEW_TAKEN_BACK)));
            }
        }
    }

    static Story of(UUID trainee, List<Deed> deeds) {
        return new Story(trainee, deeds);
    }

    UUID trainee() {
        return trainee;
    }

    /** @return whether a supervisor took it back and did not do it again */
    boolean isUndone(Deed deed) {
        return undone.getOrDefault(deed.id(), false);
    }

    /** @return what supervisors did about this work and did not take back, first one first */
    List<Deed> about(UUID work, String verb) {
        return deeds.stream().filter(deed -> deed.is(verb) && deed.actsOn(work) && !isUndone(deed)).toList();
    }

    /** @return live role-plays that were watched and not taken back */
    List<Deed> watched() {
        return deeds.stream().filter(deed -> deed.is(Verbs.ROLE_PLAY_WATCHED) && !isUndone(deed)).toList();
    }

    /** @return hand-ins that were not taken back, first one first */
    List<Deed> handIns() {
        return deeds.stream().filter(deed -> deed.is(Verbs.HANDED_IN) && !isTakenBack(deed)).toList();
    }

    /** @return the latest hand-in that was not taken back */
    Optional<Deed> handIn() {
        List<Deed> all = handIns();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    Optional<Deed> find(UUID id) {
        return deeds.stream().filter(deed -> deed.id().equals(id)).findFirst();
    }

    /** @return who opened it first; whoever does anything about it has opened it */
    Optional<Deed> opened(UUID work) {
        return deeds.stream().filter(deed -> deed.is(Verbs.WORK_OPENED, Verbs.WORK_COMMENTED, Verbs.WORK_RATED, Verbs.WORK_ANSWERED) && deed.actsOn(work))
                .findFirst();
    }

    private boolean isTakenBack(Deed handIn) {
        Optional<Deed> opened = opened(handIn.id());
        return deeds.stream().anyMatch(deed -> deed.is(Verbs.HAND_IN_TAKEN_BACK) && deed.actsOn(handIn.id())
                && opened.filter(first -> Deed.CANONICAL.compare(first, deed) < 0).isEmpty());
    }

    /** @return the plays and quizzes that were begun for it, first one first */
    List<UUID> sessions() {
        Set<UUID> sessions = new LinkedHashSet<>();
        deeds.stream().filter(deed -> deed.is(Verbs.ASSIGNMENT_BEGUN)).forEach(deed -> Json.id(deed.payload().path("session")).ifPresent(sessions::add));
        return List.copyOf(sessions);
    }

    /** @return those that were handed in at any time and not taken back */
    Set<UUID> handedInSessions() {
        Set<UUID> sessions = new LinkedHashSet<>();
        for (Deed handIn : handIns()) {
            for (JsonNode session : handIn.payload().path("sessions")) {
                Json.id(session).ifPresent(sessions::add);
            }
        }
        return sessions;
    }

    /** @return the latest answer to this work that was not taken back */
    Optional<Deed> answer(UUID work) {
        List<Deed> answers = about(work, Verbs.WORK_ANSWERED);
        return answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast());
    }

    /** @return how far one hand-in is */
    AssignmentState state(Deed handIn) {
        Optional<Answer.Kind> kind = answer(handIn.id()).flatMap(AnswerJson::kind);
        if (kind.isPresent()) {
            return switch (kind.get()) {
                case REVIEWED -> AssignmentState.REVIEWED;
                case RETURNED -> AssignmentState.RETURNED;
                case SIGNED_OFF -> AssignmentState.SIGNED_OFF;
            };
        }
        return opened(handIn.id()).isPresent() ? AssignmentState.OPENED : AssignmentState.HANDED_IN;
    }

    /** @return how far the assignment is */
    AssignmentState state(boolean withdrawn) {
        Optional<Deed> handIn = handIn();
        if (handIn.isPresent()) {
            return state(handIn.get());
        }
        if (withdrawn) {
            return AssignmentState.WITHDRAWN;
        }
        return deeds.stream().anyMatch(deed -> deed.is(Verbs.ASSIGNMENT_BEGUN)) ? AssignmentState.BEGUN : AssignmentState.NEW;
    }
}
