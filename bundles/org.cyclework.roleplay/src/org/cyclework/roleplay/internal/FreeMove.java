package org.cyclework.roleplay.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * A move and its intensity, as they stand in a step: "SOFTBID/2".
 *
 * @param move the move
 * @param intensity 1 low, 2 clear, 3 strong
 */
record FreeMove(MoveCode move, int intensity) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+)/([123])");

    static FreeMove read(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches() || MoveCode.getByName(form.group(1)) == null) {
            throw new IllegalArgumentException(Words.of("refused.noMove", id));
        }
        return new FreeMove(MoveCode.getByName(form.group(1)), Integer.parseInt(form.group(2)));
    }

    String id() {
        return move.getLiteral() + "/" + intensity;
    }
}
