package org.cyclework.roleplay.internal;

import java.util.Comparator;
import java.util.List;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Option;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.Signatures;
import org.cyclework.roleplay.internal.texts.Words;

/** Finds the option that a free move comes nearest to: the same move, else one of its kind, else what carries most alike. */
public final class Nearest {

    private static final double OTHER_MOVE = 1;
    private static final double OTHER_GROUP = 10;

    private Nearest() {
    }

    /**
     * The nearest option.
     *
     * @param move the move that is meant
     * @param intensity 1 low, 2 clear, 3 strong
     * @param options what is offered
     * @return the one that comes nearest; safety exits never do
     * @throws IllegalStateException where nothing else is offered
     */
    public static Option to(MoveCode move, int intensity, List<Option> options) {
        return options.stream().filter(option -> !option.isSafetyExit())
                .min(Comparator.comparingDouble(option -> distance(move, intensity, option)))
                .orElseThrow(() -> new IllegalStateException(Words.of("refused.nothing")));
    }

    private static double distance(MoveCode move, int intensity, Option option) {
        double apart = apart(Signatures.standard().of(move), intensity / 3.0, Signatures.standard().of(option.getMove()),
                option.getIntensity() / 3.0);
        if (option.getMove() == move) {
            return apart;
        }
        return apart + (MoveGroup.of(option.getMove()) == MoveGroup.of(move) ? OTHER_MOVE : OTHER_GROUP);
    }

    private static double apart(MoveSignature a, double qa, MoveSignature b, double qb) {
        return Math.abs(qa * a.pressure() - qb * b.pressure()) + Math.abs(qa * a.disconnection() - qb * b.disconnection())
                + Math.abs(qa * a.attack() - qb * b.attack()) + Math.abs(qa * a.space() - qb * b.space())
                + Math.abs(qa * a.presence() - qb * b.presence()) + Math.abs(qa * a.validation() - qb * b.validation())
                + Math.abs(qa * a.openness() - qb * b.openness()) + Math.abs(qa * a.slowing() - qb * b.slowing());
    }
}
