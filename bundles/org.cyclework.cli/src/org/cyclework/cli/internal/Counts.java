package org.cyclework.cli.internal;

/** Numbers with their nouns, as they stand in a sentence. */
final class Counts {

    private Counts() {
    }

    /** @return the number and the noun that belongs to it, such as “1 entry” and “3 entries” */
    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** @return a number of what has an s at the end where it is more or less than one */
    static String of(long count, String one) {
        return of(count, one, one + "s");
    }
}
