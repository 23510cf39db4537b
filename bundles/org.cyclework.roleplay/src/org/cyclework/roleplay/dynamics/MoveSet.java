package org.cyclework.roleplay.dynamics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.cyclework.model.vignette.MoveCode;

/** An immutable set of moves; its order is always the catalogue's. */
public final class MoveSet {

    private static final MoveCode[] CATALOGUE = MoveCode.values();
    private static final MoveSet STANDARD = new MoveSet((1 << MoveCode.LIMIT.getValue()) - 1);
    private static final MoveSet OPENINGS = of(MoveCode.SOFTBID, MoveCode.DISCLOSE, MoveCode.ASSERT);
    private static final MoveSet REPLIES = of(MoveCode.VALIDATE, MoveCode.AVAIL, MoveCode.DISCLOSE, MoveCode.SOFTBID,
            MoveCode.REPAIR, MoveCode.ACCEPT);

    private final int bits;

    private MoveSet(int bits) {
        this.bits = bits;
    }

    /** @return what a simulated partner chooses among without a list: all but LIMIT, ASSERT and ACCEPT */
    public static MoveSet standard() {
        return STANDARD;
    }

    /** @return what counts as an opening unless the case says otherwise */
    public static MoveSet standardOpenings() {
        return OPENINGS;
    }

    /** @return what counts as a reply to an opening unless the case says otherwise */
    public static MoveSet standardReplies() {
        return REPLIES;
    }

    /**
     * A set of these moves.
     *
     * @param moves any number, repetitions allowed
     * @return the set
     */
    public static MoveSet of(MoveCode... moves) {
        return of(List.of(moves));
    }

    /**
     * A set of these moves.
     *
     * @param moves any number, repetitions allowed
     * @return the set
     */
    public static MoveSet of(Collection<MoveCode> moves) {
        int bits = 0;
        for (MoveCode move : moves) {
            bits |= 1 << move.getValue();
        }
        return new MoveSet(bits);
    }

    /**
     * All moves of these groups.
     *
     * @param groups any number
     * @return the set
     */
    public static MoveSet of(MoveGroup... groups) {
        List<MoveGroup> wanted = List.of(groups);
        List<MoveCode> moves = new ArrayList<>();
        for (MoveCode move : CATALOGUE) {
            if (wanted.contains(MoveGroup.of(move))) {
                moves.add(move);
            }
        }
        return of(moves);
    }

    /**
     * Whether a move is in the set.
     *
     * @param move the move
     * @return whether it is
     */
    public boolean contains(MoveCode move) {
        return (bits >>> move.getValue() & 1) != 0;
    }

    /** @return whether there is no move in it */
    public boolean isEmpty() {
        return bits == 0;
    }

    /** @return the moves in catalogue order */
    public List<MoveCode> moves() {
        List<MoveCode> moves = new ArrayList<>();
        for (MoveCode move : CATALOGUE) {
            if (contains(move)) {
                moves.add(move);
            }
        }
        return List.copyOf(moves);
    }

    int bits() {
        return bits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoveSet that && that.bits == bits;
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public String toString() {
        return moves().toString();
    }
}
