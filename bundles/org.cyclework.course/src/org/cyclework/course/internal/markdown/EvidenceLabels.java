package org.cyclework.course.internal.markdown;

import org.cyclework.model.concept.EvidenceGrade;

/** What evidence grades are called for readers. */
public final class EvidenceLabels {

    private EvidenceLabels() {
    }

    /** @return the grade in a word or two, such as "observational" */
    public static String of(EvidenceGrade grade) {
        return switch (grade) {
            case META -> "meta-analysis";
            case TRIAL -> "trial";
            case OBSERVATIONAL -> "observational";
            case SMALL_OR_MIXED -> "small or mixed";
            case CLINICAL_CONSENSUS -> "clinical consensus";
            case ARTICLE_ONLY -> "source article only";
            case OWN_DESIGN -> "our design";
        };
    }
}
