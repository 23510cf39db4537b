package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.Emotion;
import org.cyclework.model.concept.EmotionLayer;
import org.cyclework.model.concept.Fear;
import org.cyclework.model.concept.Intervention;
import org.cyclework.model.concept.Move;
import org.cyclework.model.concept.Pole;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.RelationType;
import org.cyclework.model.concept.TherapyPhase;

/** Rules of the concept model: fears can be met, feelings are layered soundly, phases do not run in a circle. */
final class ConceptRulesCheck implements Check {

    private static final String SCREENING = "safety-screening";
    private static final Set<String> NOT_FOR_INSTRUMENTAL = Set.of("reframe", "emotion-accessing", "enactment");

    @Override
    public void check(PackModel pack, Findings findings) {
        List<Relation> relations = pack.all(Relation.class).stream().filter(r -> r.getSource() != null && r.getTarget() != null).toList();
        for (Fear fear : pack.all(Fear.class)) {
            boolean met = relations.stream().anyMatch(r -> r.getSource() == fear && r.getType() == RelationType.ADDRESSED_BY && meets(r.getTarget())
                    || r.getTarget() == fear && r.getType() == RelationType.SOOTHES && meets(r.getSource()));
            if (!met) {
                findings.error(fear, "fear-not-addressed", "No joining move and no intervention addresses or soothes this fear.",
                        "Relate it to one by ADDRESSED_BY or SOOTHES.");
            }
        }
        List<Emotion> emotions = pack.all(Emotion.class);
        emotions.forEach(e -> emotion(e, relations, findings));
        phases(relations, pack.all(TherapyPhase.class), findings);
        relations.stream().filter(r -> r.getStrength() < 1 || r.getStrength() > 3).forEach(r -> findings.error(r, "bad-strength",
                "The strength " + r.getStrength() + " is not between 1 and 3.", "Use 1 for weak, 2 for medium, 3 for strong."));
    }

    /** A need is met by what joins; pressing and stepping away do not meet it. */
    private static boolean meets(Concept concept) {
        return concept instanceof Intervention || concept instanceof Move move && move.getPole() == Pole.JOIN;
    }

    private static void emotion(Emotion emotion, List<Relation> relations, Findings findings) {
        List<Relation> own = relations.stream().filter(r -> r.getSource() == emotion).toList();
        List<Relation> masks = own.stream().filter(r -> r.getType() == RelationType.MASKS).toList();
        if (emotion.getLayer() == EmotionLayer.SECONDARY && masks.stream().noneMatch(r -> primary(r.getTarget()))) {
            findings.error(emotion, "secondary-without-primary", "A secondary feeling must cover a primary one.", "Add a MASKS relation, or correct the layer.");
        }
        if (emotion.getLayer() == EmotionLayer.INSTRUMENTAL) {
            masks.forEach(r -> findings.error(r, "instrumental-masks", "An instrumental feeling covers nothing.", "Remove the relation."));
            own.stream().filter(r -> r.getType() == RelationType.ADDRESSED_BY && NOT_FOR_INSTRUMENTAL.contains(r.getTarget().getKey()))
                    .forEach(r -> findings.error(r, "instrumental-addressed", "An instrumental feeling is never reframed, deepened or enacted.", "Remove the relation."));
            if (own.stream().noneMatch(r -> r.getType() == RelationType.REQUIRES && SCREENING.equals(r.getTarget().getKey()))) {
                findings.error(emotion, "instrumental-without-screening", "An instrumental feeling requires " + SCREENING + ".", "Add the relation.");
            }
        }
    }

    private static boolean primary(Concept concept) {
        return concept instanceof Emotion e && (e.getLayer() == EmotionLayer.PRIMARY_ADAPTIVE || e.getLayer() == EmotionLayer.PRIMARY_MALADAPTIVE);
    }

    private static void phases(List<Relation> relations, List<TherapyPhase> phases, Findings findings) {
        Map<Concept, List<Concept>> next = new HashMap<>();
        relations.stream().filter(r -> r.getType() == RelationType.PRECEDES && r.getSource() instanceof TherapyPhase)
                .forEach(r -> next.computeIfAbsent(r.getSource(), k -> new ArrayList<>()).add(r.getTarget()));
        for (TherapyPhase phase : phases) {
            List<Concept> open = new ArrayList<>(next.getOrDefault(phase, List.of()));
            Set<Concept> seen = new java.util.HashSet<>();
            while (!open.isEmpty()) {
                Concept concept = open.removeLast();
                if (concept == phase) {
                    findings.error(phase, "phases-run-in-a-circle", "The phase comes before itself.", "Remove one of the PRECEDES relations.");
                    break;
                }
                if (seen.add(concept)) {
                    open.addAll(next.getOrDefault(concept, List.of()));
                }
            }
        }
    }
}
