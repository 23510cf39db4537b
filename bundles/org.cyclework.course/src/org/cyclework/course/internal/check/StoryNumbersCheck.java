package org.cyclework.course.internal.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cyclework.model.vignette.Effect;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.SignatureShift;
import org.cyclework.model.vignette.StartState;
import org.cyclework.model.vignette.VignetteCase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;

/** The numbers of a story lie where the dynamics can take them. */
final class StoryNumbersCheck implements Check {

    private static final double LEAST_REACTIVITY = 0.4;

    @Override
    public void check(PackModel pack, Findings findings) {
        for (Effect effect : pack.all(Effect.class)) {
            range(effect, "add", effect.getAdd(), -1, 1, "effect-range", findings);
            if (effect.getAdd() == 0) {
                findings.warning(effect, "effect-of-nothing", "The effect adds nothing.", "Write 'add', or remove the effect.");
            }
        }
        for (Signature signature : pack.all(Signature.class)) {
            boolean shift = signature instanceof SignatureShift;
            for (EAttribute part : numbers(signature)) {
                range(signature, part.getName(), (Double) signature.eGet(part), shift ? -1 : 0, 1, shift ? "shift-range" : "signature-range", findings);
            }
            if (shift && numbers(signature).stream().allMatch(a -> (Double) signature.eGet(a) == 0)) {
                findings.warning(signature, "effect-of-nothing", "The shift adds nothing to the move.", "Write what it adds, or remove it.");
            }
        }
        pack.all(Node.class).forEach(n -> twice(n, findings));
        pack.all(Partner.class).forEach(p -> partner(p, findings));
        pack.all(VignetteCase.class).forEach(v -> counts(v, findings));
    }

    private static void twice(Node node, Findings findings) {
        Set<MoveCode> shifted = EnumSet.noneOf(MoveCode.class);
        node.getSignatures().stream().filter(s -> !shifted.add(s.getMove())).forEach(s -> findings.error(s, "shift-twice",
                "The node shifts " + s.getMove() + " twice.", "Put both shifts into one."));
    }

    private static void partner(Partner partner, Findings findings) {
        range(partner, "anxiety", partner.getAnxiety(), 0, 1, "partner-range", findings);
        range(partner, "avoidance", partner.getAvoidance(), 0, 1, "partner-range", findings);
        range(partner, "reactivity", partner.getReactivity(), LEAST_REACTIVITY, 1, "partner-range", findings);
        StartState start = partner.getStart();
        if (start != null) {
            // Below 0 security stands for the resting security of the style.
            numbers(start).forEach(a -> range(start, a.getName(), (Double) start.eGet(a), a.getName().equals("security") ? -1 : 0, 1, "partner-range", findings));
        }
    }

    private static void counts(VignetteCase vignette, Findings findings) {
        if (vignette.getRounds() < 1 || vignette.getStuckTurns() < 0 || vignette.getSilenceThresholdSeconds() < 0) {
            findings.error(vignette, "bad-rounds", "Rounds, stuck turns and the silence threshold cannot be negative, and a scene has a round at least.", "Correct the numbers.");
        }
    }

    private static List<EAttribute> numbers(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(a -> a.getEAttributeType() == EcorePackage.Literals.EDOUBLE).toList();
    }

    private static void range(EObject element, String name, double value, double least, double most, String rule, Findings findings) {
        if (!(value >= least && value <= most)) {
            findings.error(element, rule, "'" + name + "' is " + value + " and not between " + least + " and " + most + ".", "Correct the number.");
        }
    }
}
