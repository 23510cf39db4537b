package org.cyclework.assessment.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.cyclework.model.assessment.AcceptedAnswer;

/** Gathers what is wrong with an item. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    static Faults unless(boolean fulfilled, String why) {
        return new Faults().orUnless(fulfilled, why);
    }

    Faults orUnless(boolean fulfilled, String why) {
        if (!fulfilled) {
            found.add(why);
        }
        return this;
    }

    List<String> found() {
        return List.copyOf(found);
    }

    static <T> long count(List<T> elements, Predicate<T> wanted) {
        return elements.stream().filter(wanted).count();
    }

    /** Whether one of the answers earns full credit. */
    static boolean full(List<AcceptedAnswer> answers) {
        return answers.stream().anyMatch(answer -> answer.getCredit() >= 1);
    }
}
