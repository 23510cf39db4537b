package org.cyclework.course.internal.check;

import java.util.List;
import org.cyclework.model.concept.Intervention;
import org.cyclework.model.concept.Relation;
import org.cyclework.model.concept.RelationType;
import org.cyclework.model.concept.RiskFactor;
import org.cyclework.model.concept.Severity;

/** What asks for softness is ruled out where there is danger, and every danger says where to send people. */
final class ContraindicationCheck implements Check {

    @Override
    public void check(PackModel pack, Findings findings) {
        List<RiskFactor> risks = pack.all(RiskFactor.class);
        List<Relation> rulings = pack.all(Relation.class).stream().filter(r -> r.getType() == RelationType.CONTRAINDICATED_WITH).toList();
        for (RiskFactor risk : risks) {
            boolean named = rulings.stream().anyMatch(r -> r.getTarget() == risk);
            if ((named || risk.getSeverity() == Severity.REFER) && (risk.getReferral() == null || risk.getReferral().isBlank())) {
                findings.error(risk, "risk-without-referral", "The risk rules work out and does not say what to do instead.", "Fill in 'referral'.");
            }
        }
        for (Intervention intervention : pack.all(Intervention.class)) {
            boolean deepens = intervention.getPhase() >= 2 && intervention.getPhase() <= 5 && !intervention.isSafetyMeasure() && !intervention.isStance();
            if (deepens) {
                risks.stream().filter(r -> r.getSeverity() == Severity.REFER).filter(risk -> rulings.stream()
                        .noneMatch(r -> r.getSource() == intervention && r.getTarget() == risk)).forEach(risk -> findings.error(intervention,
                                "not-contraindicated", "The intervention is not ruled out with '" + risk.getKey() + "'.",
                                "Add a CONTRAINDICATED_WITH relation, or mark it as a safety measure or stance."));
            }
        }
    }
}
