package org.cyclework.record.internal;

import java.util.Set;
import org.cyclework.record.NewEvent;
import org.cyclework.record.Verbs;

/** What the payload of each verb must hold. */
final class PayloadRules {

    private static final Set<String> IN_SESSION = Set.of(Verbs.QUIZ_STARTED, Verbs.ITEM_FLAGGED, Verbs.QUIZ_FINISHED,
            Verbs.PLAY_STARTED, Verbs.PLAY_TURN, Verbs.BEAT_ANSWERED, Verbs.PLAY_HINT,
            Verbs.PLAY_REWOUND, Verbs.PLAY_REFLECTED, Verbs.PLAY_STOPPED, Verbs.PLAY_ENDED,
            Verbs.DEBRIEF_FINISHED);
    private static final Set<String> SCORED = Set.of(Verbs.ITEM_RATED, Verbs.QUIZ_FINISHED);

    private PayloadRules() {
    }

    /** @throws IllegalArgumentException where the payload does not suit the verb */
    static Payload check(NewEvent event) {
        if (event.verb().equals(Verbs.TRAINEE_ENROLLED)) {
            throw new IllegalArgumentException("a trainee enrols by enrol, not by append");
        }
        if (Verbs.isWrittenByTheRecord(event.verb())) {
            throw new IllegalArgumentException(event.verb() + " is written by the record itself");
        }
        Payload payload = Payload.read(event.payloadJson());
        if (IN_SESSION.contains(event.verb()) && payload.session().isEmpty()) {
            throw new IllegalArgumentException(event.verb() + " needs \"session\" in its payload");
        }
        if (SCORED.contains(event.verb()) && payload.score().isEmpty()) {
            throw new IllegalArgumentException(event.verb() + " needs \"score\" in its payload");
        }
        if (event.verb().equals(Verbs.TAKEN_BACK) && (event.acts().size() != 1 || payload.verb().filter(Verbs::canBeTakenBack).isEmpty())) {
            throw new IllegalArgumentException(event.verb() + " acts on one event, whose \"verb\" in its payload is one that can be taken back");
        }
        return payload;
    }
}
