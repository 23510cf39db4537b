package org.cyclework.assessment.kind;

import java.math.BigDecimal;

/** Small help with texts of the model, which may be absent. */
final class Texts {

    private Texts() {
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** @return what somebody says, behind the name of who says it */
    static String speech(String speaker, String text) {
        return orEmpty(speaker).isBlank() ? orEmpty(text) : speaker + ": " + orEmpty(text);
    }

    /** @return the words with an end of a sentence behind them, where they have none */
    static String sentence(String words) {
        String text = orEmpty(words).strip();
        return text.matches("(?s).*[.!?…]\\p{Pf}?") ? text : text + ".";
    }

    /** @return the number without needless zeros */
    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
