package org.cyclework.course.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A line has one code in all cases: the trainee learns the code from the label. */
final class OneCodeCheck implements Check {

    /** "Fine." can be many things. */
    private static final int LEAST_WORDS = 3;

    @Override
    public void check(PackModel pack, Findings findings) {
        Map<List<String>, Said> first = new HashMap<>();
        for (Said said : Said.in(pack)) {
            List<String> words = said.words();
            Said before = words.size() < LEAST_WORDS ? said : first.getOrDefault(words, said);
            first.putIfAbsent(words, said);
            if (before.move() != said.move()) {
                findings.error(said.element(), "two-codes", "The same line is coded " + before.move() + " at " + Findings.name(before.element())
                        + " and " + said.move() + " here.", "Code both alike, or change the words.");
            }
        }
    }
}
