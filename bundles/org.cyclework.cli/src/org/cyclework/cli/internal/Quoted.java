package org.cyclework.cli.internal;

/** What somebody typed, as it stands in a sentence: in quotation marks, in one line and not longer than a sentence can bear. */
final class Quoted {

    /** How many characters of it are shown. */
    static final int MOST = 60;

    private Quoted() {
    }

    static String of(String typed) {
        return "“" + cut(typed) + "”";
    }

    /** @return the text without what moves a terminal's cursor, its end replaced by an ellipsis where it is longer than can be shown */
    static String cut(String typed) {
        String line = typed.length() > 10 * MOST ? typed.substring(0, 10 * MOST) : typed;
        String plain = line.codePoints().map(each -> isShown(each) ? each : '\uFFFD').limit(MOST + 1L)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return plain.codePointCount(0, plain.length()) > MOST ? plain.substring(0, plain.offsetByCodePoints(0, MOST)) + "…" : plain;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
