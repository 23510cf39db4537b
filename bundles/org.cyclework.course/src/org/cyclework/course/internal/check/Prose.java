package org.cyclework.course.internal.check;

import java.util.regex.Pattern;

/** Counts words of running text. */
public final class Prose {

    private static final Pattern NOT_READ = Pattern.compile("\\]\\([^)]*\\)|\\{#[^}]*\\}|\\[!\\w+\\]|<[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’–-]*");

    private Prose() {
    }

    /** @return the words a reader reads: no addresses, ids or marks */
    public static int words(String markdown) {
        return (int) WORD.matcher(NOT_READ.matcher(markdown).replaceAll(" ")).results().count();
    }
}
