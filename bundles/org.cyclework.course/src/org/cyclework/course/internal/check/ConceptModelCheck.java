package org.cyclework.course.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.CycleStage;
import org.cyclework.model.concept.Emotion;
import org.cyclework.model.concept.EmotionLayer;
import org.cyclework.model.concept.Intervention;
import org.cyclework.model.concept.Move;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.RelationType;
import org.cyclework.model.concept.RiskFactor;
import org.cyclework.model.concept.Role;

/** What the concepts together must not teach: that all anger is a cover, that a seat has a gender, that the loop ends by itself. */
final class ConceptModelCheck implements Check {

    private static final Pattern ANGER = Pattern.compile("\\banger\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENDERED = Pattern.compile(
            "\\b(women|woman|men|man|wife|wives|husbands?|girlfriends?|boyfriends?|females?|males?|she|her|hers|he|him|his)\\b", Pattern.CASE_INSENSITIVE);
    private static final String GENDER = "gender-norms";

    @Override
    public void check(PackModel pack, Findings findings) {
        List<Relation> relations = pack.all(Relation.class).stream().filter(r -> r.getSource() != null && r.getTarget() != null).toList();
        anger(pack.all(Emotion.class), findings);
        for (Move move : pack.all(Move.class)) {
            if (!move.isSetPole()) {
                findings.error(move, "no-pole", "The move does not say whether it goes toward, away or alongside.", "Write 'pole' as APPROACH, AVOID or JOIN.");
            }
        }
        roles(pack.all(Role.class), relations, findings);
        stages(pack.all(CycleStage.class), relations, findings);
        relations.stream().filter(r -> r.getType() == RelationType.CONTRAINDICATED_WITH && !leadsSomewhere(r.getTarget(), relations)).forEach(r -> findings.error(r,
                "ruled-out-without-referral", "The relation rules work out and '" + r.getTarget().getKey() + "' does not say what to do instead.",
                "Give the target a REQUIRES relation to a safety measure."));
    }

    private static void anger(List<Emotion> emotions, Findings findings) {
        List<Emotion> angers = emotions.stream().filter(e -> e.getLabel() != null && ANGER.matcher(e.getLabel()).find()).toList();
        if (!angers.isEmpty() && angers.stream().noneMatch(e -> e.getLayer() == EmotionLayer.PRIMARY_ADAPTIVE)) {
            findings.error(angers.getFirst(), "no-sound-anger", "Every anger here covers or steers something, as if none were a sound answer to a wrong.",
                    "Add an anger of the layer PRIMARY_ADAPTIVE, or correct the layer.");
        }
    }

    private static void roles(List<Role> roles, List<Relation> relations, Findings findings) {
        for (Role role : roles) {
            Stream.concat(Stream.of(role.getLabel(), role.getDefinition()), role.getSynonyms().stream()).filter(t -> t != null)
                    .map(GENDERED::matcher).filter(Matcher::find).forEach(m -> findings.error(role, "gendered-role", "'" + m.group() + "' ties the seat to a gender.",
                            "Say 'the partner who' or name the seat."));
        }
        relations.stream().filter(r -> r.getSource() instanceof Role && GENDER.equals(r.getTarget().getKey())
                || r.getTarget() instanceof Role && GENDER.equals(r.getSource().getKey())).forEach(r -> findings.error(r, "gendered-role",
                        "The relation ties a seat to a gender.", "Relate gender norms to a move or to the cycle as a whole."));
    }

    /** Where stages are put in order at all, at least one of them comes round again. */
    private static void stages(List<CycleStage> stages, List<Relation> relations, Findings findings) {
        List<Relation> steps = relations.stream().filter(r -> r.getType() == RelationType.PRECEDES && r.getSource() instanceof CycleStage
                && r.getTarget() instanceof CycleStage).toList();
        if (!steps.isEmpty() && stages.stream().noneMatch(s -> comesRound(s, steps))) {
            findings.error(steps.getFirst().getSource(), "loop-does-not-close", "No stage of the cycle comes round again, so that this is a line and no cycle.",
                    "Add the PRECEDES relation that closes the loop.");
        }
    }

    private static boolean comesRound(Concept stage, List<Relation> steps) {
        List<Concept> open = new ArrayList<>(List.of(stage));
        Set<Concept> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Concept here = open.removeLast();
            for (Relation step : steps) {
                if (step.getSource() == here && step.getTarget() == stage) {
                    return true;
                }
                if (step.getSource() == here && seen.add(step.getTarget())) {
                    open.add(step.getTarget());
                }
            }
        }
        return false;
    }

    /** The referral text of a risk has a check of its own; whatever else rules work out must ask for a safety measure. */
    private static boolean leadsSomewhere(Concept target, List<Relation> relations) {
        return target instanceof RiskFactor || relations.stream().anyMatch(r -> r.getSource() == target && r.getType() == RelationType.REQUIRES
                && r.getTarget() instanceof Intervention i && i.isSafetyMeasure());
    }
}
