package org.cyclework.roleplay.internal;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * An answer to a beat, taken apart.
 *
 * @param text the number, the choice's id or the words
 * @param confidence how sure the trainee was, 0 to 100; empty where it was not said
 */
record BeatAnswer(String text, OptionalInt confidence) {

    private static final Pattern WITH_CONFIDENCE = Pattern.compile("(.*)@(\\d{1,3})");

    static BeatAnswer read(Beat beat, String answer) {
        String text = answer.strip();
        if (beat.getChoices().isEmpty()) {
            if (beat.getKind() == BeatKind.PREDICT_AROUSAL) {
                requireNumber(text);
            }
            return new BeatAnswer(text, OptionalInt.empty());
        }
        Matcher form = WITH_CONFIDENCE.matcher(text);
        String choice = form.matches() ? form.group(1) : text;
        OptionalInt confidence = form.matches() ? OptionalInt.of(Integer.parseInt(form.group(2))) : OptionalInt.empty();
        if (confidence.orElse(0) > 100) {
            throw new IllegalArgumentException(Words.of("refused.sure"));
        }
        if (beat.getChoices().stream().noneMatch(each -> each.getId().equals(choice))) {
            throw new IllegalArgumentException(Words.of("refused.answer", choice));
        }
        return new BeatAnswer(choice, confidence);
    }

    private static void requireNumber(String answer) {
        try {
            int number = Integer.parseInt(answer);
            if (number < 0 || number > 10) {
                throw new IllegalArgumentException(Words.of("refused.number"));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Words.of("refused.number"), e);
        }
    }
}
