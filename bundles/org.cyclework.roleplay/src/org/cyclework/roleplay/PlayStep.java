package org.cyclework.roleplay;

import java.util.List;
import org.cyclework.model.vignette.MoveCode;

/**
 * One thing the trainee did in a play. The case, the seat, the seed and the list of steps rebuild the play exactly.
 *
 * @param kind what was done
 * @param id the option's, the beat's or the node's id, or a move and its intensity such as "SOFTBID/2"; empty for leaving
 * @param answer the answer to a beat; for a choice or a move what the trainee would have said before the options were
 *     seen, which may be empty; empty otherwise
 * @param offered the ids of what stood there to choose from, for a choice in a play that shows few; empty otherwise, and
 *     before the choice is taken
 */
public record PlayStep(Kind kind, String id, String answer, List<String> offered) {

    /** Copies the list. */
    public PlayStep {
        offered = List.copyOf(offered);
    }

    /**
     * A step that does not tell what stood there.
     *
     * @param kind what was done
     * @param id as above
     * @param answer as above
     */
    public PlayStep(Kind kind, String id, String answer) {
        this(kind, id, answer, List.of());
    }

    /** What a step can be. */
    public enum Kind {
        /** An option was chosen. */
        CHOICE,
        /** A move was played without an option. */
        MOVE,
        /** A hint was taken; changes nothing in the scene. */
        HINT,
        /** A beat was answered. */
        BEAT,
        /** The trainee stopped and stepped out of the scene. */
        STEP_OUT,
        /** The character left for safety's sake. */
        SAFETY_EXIT
    }

    /**
     * A chosen option.
     *
     * @param optionId the option's id
     * @return the step
     */
    public static PlayStep choice(String optionId) {
        return new PlayStep(Kind.CHOICE, optionId, "");
    }

    /**
     * A chosen option.
     *
     * @param optionId the option's id
     * @param ownWords what the trainee would have said before the options were seen; may be empty
     * @return the step
     */
    public static PlayStep choice(String optionId, String ownWords) {
        return new PlayStep(Kind.CHOICE, optionId, ownWords);
    }

    /**
     * A move without an option.
     *
     * @param move the move
     * @param intensity 1 low, 2 clear, 3 strong
     * @param ownWords what the trainee would have said; may be empty
     * @return the step
     */
    public static PlayStep move(MoveCode move, int intensity, String ownWords) {
        return new PlayStep(Kind.MOVE, move.getLiteral() + "/" + intensity, ownWords);
    }

    /**
     * A hint that was taken.
     *
     * @param nodeId where
     * @return the step
     */
    public static PlayStep hint(String nodeId) {
        return new PlayStep(Kind.HINT, nodeId, "");
    }

    /**
     * An answered beat.
     *
     * @param beatId the beat's id
     * @param answer a number, a choice's id or a text, as the beat's kind asks; a number or a choice may be followed by
     *     how sure the trainee is, as in "v1-b2@70"
     * @return the step
     */
    public static PlayStep beat(String beatId, String answer) {
        return new PlayStep(Kind.BEAT, beatId, answer);
    }

    /** @return stopping and stepping out */
    public static PlayStep stepOut() {
        return new PlayStep(Kind.STEP_OUT, "", "");
    }

    /** @return leaving for safety's sake */
    public static PlayStep safetyExit() {
        return new PlayStep(Kind.SAFETY_EXIT, "", "");
    }

    /**
     * The same step with what stood there.
     *
     * @param ids the ids of what could be chosen
     * @return the step
     */
    public PlayStep among(List<String> ids) {
        return new PlayStep(kind, id, answer, ids);
    }

    /** @return whether words are said by this step */
    public boolean speaks() {
        return kind == Kind.CHOICE || kind == Kind.MOVE;
    }

    /**
     * The move of a step without an option.
     *
     * @return the move
     * @throws IllegalStateException for a step of another kind
     */
    public MoveCode move() {
        return MoveCode.getByName(freeMove()[0]);
    }

    /**
     * How strong the move of a step without an option is.
     *
     * @return 1 low, 2 clear, 3 strong
     * @throws IllegalStateException for a step of another kind
     */
    public int intensity() {
        return Integer.parseInt(freeMove()[1]);
    }

    private String[] freeMove() {
        if (kind != Kind.MOVE) {
            throw new IllegalStateException("not a free move: " + kind);
        }
        return id.split("/");
    }
}
