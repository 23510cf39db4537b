package org.cyclework.roleplay.internal;

import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.SignatureShift;
import org.cyclework.roleplay.dynamics.MoveSignature;
import org.cyclework.roleplay.dynamics.Signatures;
import org.cyclework.roleplay.dynamics.Utterance;

/** What a move carries at a place of the story: the table's values, or those of the option, with what the place adds. */
final class Signing {

    private Signing() {
    }

    /** An utterance at a node; {@code own} is the option's signature and may be null. */
    static Utterance at(Node node, MoveCode move, int intensity, Signature own) {
        Optional<SignatureShift> shift = node.getSignatures().stream().filter(each -> each.getMove() == move).findFirst();
        if (own == null && shift.isEmpty()) {
            return new Utterance(move, intensity);
        }
        MoveSignature carried = own == null ? Signatures.standard().of(move) : values(own);
        return new Utterance(move, intensity, Optional.of(shift.map(each -> sum(carried, values(each))).orElse(carried)));
    }

    private static MoveSignature values(Signature s) {
        return new MoveSignature(s.getX(), s.getR(), s.getK(), s.getSp(), s.getPr(), s.getVa(), s.getOw(), s.getSl());
    }

    private static MoveSignature sum(MoveSignature a, MoveSignature b) {
        return new MoveSignature(within(a.pressure() + b.pressure()), within(a.disconnection() + b.disconnection()),
                within(a.attack() + b.attack()), within(a.space() + b.space()), within(a.presence() + b.presence()),
                within(a.validation() + b.validation()), within(a.openness() + b.openness()),
                within(a.slowing() + b.slowing()));
    }

    private static double within(double value) {
        return Math.clamp(value, 0.0, 1.0);
    }
}
