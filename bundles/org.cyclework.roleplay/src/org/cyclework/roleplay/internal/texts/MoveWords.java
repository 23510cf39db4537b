package org.cyclework.roleplay.internal.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;

/** What a debrief calls each move and where it leads to: a table of this bundle. */
public final class MoveWords {

    private static final Map<MoveCode, MoveWords> BY_MOVE = TextFiles.rows("moves.txt").stream()
            .map(MoveWords::new).collect(Collectors.toMap(words -> words.move, words -> words));

    private final MoveCode move;
    private final List<String> cells;

    private MoveWords(List<String> cells) {
        this.cells = cells;
        this.move = MoveCode.valueOf(cells.get(0));
    }

    /**
     * The words of a move.
     *
     * @param move the move
     * @return its words
     */
    public static MoveWords of(MoveCode move) {
        return BY_MOVE.get(move);
    }

    /** @return the move's name with its article, such as "a pressing bid" */
    public String name() {
        return cells.get(1);
    }

    /** @return the name at the beginning of a sentence */
    public String capitalised() {
        return name().substring(0, 1).toUpperCase(Locale.ROOT) + name().substring(1);
    }

    /** @return the key of the move's concept */
    public String conceptKey() {
        return cells.get(2);
    }

    /** @return the item of the source article that speaks of it */
    public Optional<String> articleItem() {
        return Optional.of(cells.get(3)).filter(id -> !id.isEmpty());
    }

    /** @return words to search the lessons for */
    public String search() {
        return cells.get(4);
    }
}
