package org.cyclework.roleplay.dynamics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cyclework.model.vignette.MoveCode;

/** The signature of each of the 24 moves, read from the table in this bundle. Immutable. */
public final class Signatures {

    private static final String TABLE = "signatures.csv";
    private static final Signatures STANDARD = read();

    private final MoveSignature[] byMove;

    private Signatures(MoveSignature[] byMove) {
        this.byMove = byMove;
    }

    /** @return the table of this bundle */
    public static Signatures standard() {
        return STANDARD;
    }

    /**
     * The signature of a move.
     *
     * @param move the move
     * @return what it carries
     */
    public MoveSignature of(MoveCode move) {
        return byMove[move.getValue()];
    }

    private static Signatures read() {
        MoveSignature[] byMove = new MoveSignature[MoveCode.values().length];
        for (String line : lines()) {
            String[] cell = line.split(",");
            byMove[MoveCode.valueOf(cell[0]).getValue()] = new MoveSignature(number(cell[1]), number(cell[2]),
                    number(cell[3]), number(cell[4]), number(cell[5]), number(cell[6]), number(cell[7]),
                    number(cell[8]));
        }
        for (MoveCode move : MoveCode.values()) {
            if (byMove[move.getValue()] == null) {
                throw new IllegalStateException("no signature for " + move + " in " + TABLE);
            }
        }
        return new Signatures(byMove);
    }

    private static List<String> lines() {
        InputStream table = Signatures.class.getResourceAsStream(TABLE);
        if (table == null) {
            throw new IllegalStateException("missing table " + TABLE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
