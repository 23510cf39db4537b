package org.cyclework.record.internal.query;

/** Where the databases that hold the same tables differ. */
enum Dialect {

    /** H2 in a file of this machine: a statement of a batch may fail, and the others count. */
    EMBEDDED(""),

    /** A PostgreSQL: a statement that fails takes its transaction with it, so none may. */
    SERVER(" ON CONFLICT DO NOTHING");

    private final String passingOver;

    Dialect(String passingOver) {
        this.passingOver = passingOver;
    }

    /** @return what ends an insert of which rows may be there */
    String passingOver() {
        return passingOver;
    }

    /** @return the value as the database can hold it: PostgreSQL knows neither the character 0 nor half a pair */
    Object held(Object value) {
        return this == SERVER && value instanceof String text ? held(text) : value;
    }

    private static String held(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0 || Character.isSurrogate(character)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        return text.codePoints().map(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                ? 0xFFFD : point).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
