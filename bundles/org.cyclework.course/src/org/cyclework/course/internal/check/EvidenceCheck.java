package org.cyclework.course.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.concept.Concept;
import org.cyclework.model.concept.EvidenceGrade;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.Source;
import org.cyclework.model.course.ArticleItem;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EObject;

/** Who claims evidence names it, and what is in the course comes from the article or from the literature. */
final class EvidenceCheck implements Check {

    private static final Set<EvidenceGrade> EMPIRICAL = EnumSet.of(EvidenceGrade.META, EvidenceGrade.TRIAL, EvidenceGrade.OBSERVATIONAL);
    private static final Set<EvidenceGrade> STRONG = EnumSet.of(EvidenceGrade.META, EvidenceGrade.TRIAL);

    @Override
    public void check(PackModel pack, Findings findings) {
        Set<String> weak = pack.all(Source.class).stream().filter(s -> !s.isForTrainees()).map(Source::getId).collect(Collectors.toSet());
        for (Concept concept : pack.all(Concept.class)) {
            if (EMPIRICAL.contains(concept.getEvidence()) && concept.getSourceIds().isEmpty()) {
                findings.error(concept, "missing-source", "The concept is graded " + concept.getEvidence() + " and names no source.", "Name the source or lower the grade.");
            }
            if (concept.getArticleItems().isEmpty() && !concept.isFromLiterature()) {
                findings.error(concept, "no-origin", "The concept names no item of the source article and is not marked as from the literature.", "List the item, or set fromLiterature.");
            }
            weak(concept, concept.getSourceIds(), weak, findings);
        }
        for (Relation relation : pack.all(Relation.class)) {
            if (STRONG.contains(relation.getEvidence()) && relation.getSourceIds().isEmpty()) {
                findings.error(relation, "missing-source", "The relation is graded " + relation.getEvidence() + " and names no source.", "Name the source or lower the grade.");
            }
        }
        pack.all(Item.class).forEach(i -> weak(i, i.getSourceIds(), weak, findings));
        pack.all(VignetteCase.class).forEach(v -> weak(v, v.getSourceIds(), weak, findings));
        pack.all(DecisionPoint.class).forEach(p -> weak(p, p.getSourceIds(), weak, findings));
        promotion(pack, findings);
    }

    private static void weak(EObject element, List<String> cited, Set<String> weak, Findings findings) {
        cited.stream().filter(weak::contains).forEach(s -> findings.error(element, "weak-source",
                "'" + s + "' is a source that trainees should not be sent to.", "Name a stronger one."));
    }

    private static void promotion(PackModel pack, Findings findings) {
        Set<String> promotional = pack.all(ArticleItem.class).stream().filter(ArticleItem::isPromotional).map(ArticleItem::getId).collect(Collectors.toSet());
        pack.all(Item.class).forEach(i -> promotion(i, i.getArticleItems(), promotional, findings));
        pack.all(VignetteCase.class).forEach(v -> promotion(v, v.getArticleItems(), promotional, findings));
        pack.all(DecisionPoint.class).forEach(p -> promotion(p, p.getArticleItems(), promotional, findings));
    }

    private static void promotion(EObject element, List<String> items, Set<String> promotional, Findings findings) {
        items.stream().filter(promotional::contains).forEach(a -> findings.error(element, "promotion-taught",
                "This rests on " + a + ", which the course leaves out.", "Rest it on something else."));
    }
}
