package org.cyclework.course.internal.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the care notes that a lesson's callouts show. */
final class CareCallouts {

    /** The id of a care note. */
    static final Pattern NOTE = Pattern.compile("\\bN\\d+[a-z]?\\b");

    private static final Pattern CALLOUT = Pattern.compile("^\\s*>\\s*\\[!CARE\\](.*)$", Pattern.MULTILINE);

    private CareCallouts() {
    }

    static Set<String> in(String markdown) {
        Set<String> notes = new TreeSet<>();
        Matcher callouts = CALLOUT.matcher(markdown);
        while (callouts.find()) {
            NOTE.matcher(callouts.group(1)).results().forEach(r -> notes.add(r.group()));
        }
        return notes;
    }
}
