package org.cyclework.roleplay.dynamics;

import java.util.Objects;
import java.util.Optional;
import org.cyclework.model.vignette.MoveCode;

/**
 * One speaking turn.
 *
 * @param move what kind of move it is
 * @param intensity 1 low, 2 clear, 3 strong
 * @param signature what it carries, where it differs from the table
 */
public record Utterance(MoveCode move, int intensity, Optional<MoveSignature> signature) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException where the intensity is not 1, 2 or 3
     */
    public Utterance {
        Objects.requireNonNull(move);
        Objects.requireNonNull(signature);
        if (intensity < 1 || intensity > 3) {
            throw new IllegalArgumentException("intensity must be 1, 2 or 3, not " + intensity);
        }
    }

    /**
     * A turn with the table's signature.
     *
     * @param move what kind of move it is
     * @param intensity 1 low, 2 clear, 3 strong
     */
    public Utterance(MoveCode move, int intensity) {
        this(move, intensity, Optional.empty());
    }
}
