package org.cyclework.course.render;

import org.cyclework.model.concept.RelationType;

/** How relations between concepts read. */
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
}
