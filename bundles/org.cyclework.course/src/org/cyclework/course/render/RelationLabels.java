package org.cyclework.course.render;

import org.cyclework.model.concept.RelationType;

/** How relations between concepts read, in both directions. */
public final class RelationLabels {

    private RelationLabels() {
    }

    /** @return the words between source and target, such as "activates" */
    public static String forward(RelationType type) {
        return switch (type) {
            case IS_A -> "is a kind of";
            case PART_OF -> "is part of";
            case PRECEDES -> "comes before";
            case ACTIVATES -> "activates";
            case SOOTHES -> "soothes";
            case MASKS -> "may cover";
            case PROTECTS_AGAINST -> "protects against";
            case EXPRESSES -> "expresses";
            case INTERPRETS_AS -> "is read as";
            case ESCALATES -> "escalates";
            case REINFORCES -> "reinforces";
            case LEARNED_FROM -> "is learned from";
            case ADDRESSED_BY -> "is addressed by";
            case CONTRAINDICATED_WITH -> "must not be used with";
            case REQUIRES -> "requires";
            case LAYERS_ON -> "adds a layer to";
            case OBSCURES -> "can be mistaken for, or hide,";
            case RISK_FOR -> "is a risk for";
            case LEADS_TO -> "leads to";
            case OPPOSES -> "works against";
            case EVIDENCE_FROM -> "has evidence from";
        };
    }

    /** @return the words between target and source, such as "is activated by" */
    public static String backward(RelationType type) {
        return switch (type) {
            case IS_A -> "has the kind";
            case PART_OF -> "has the part";
            case PRECEDES -> "comes after";
            case ACTIVATES -> "is activated by";
            case SOOTHES -> "is soothed by";
            case MASKS -> "may be covered by";
            case PROTECTS_AGAINST -> "is kept off by";
            case EXPRESSES -> "is expressed by";
            case INTERPRETS_AS -> "is a reading of";
            case ESCALATES -> "is escalated by";
            case REINFORCES -> "is reinforced by";
            case LEARNED_FROM -> "teaches";
            case ADDRESSED_BY -> "addresses";
            case CONTRAINDICATED_WITH -> "rules out";
            case REQUIRES -> "is required by";
            case LAYERS_ON -> "has a layer added by";
            case OBSCURES -> "can be mistaken for, or hidden by,";
            case RISK_FOR -> "is more likely with";
            case LEADS_TO -> "follows from";
            case OPPOSES -> "is weakened by";
            case EVIDENCE_FROM -> "is evidence for";
        };
    }
}
