package org.cyclework.ui.trainee.quiz;

import java.util.ArrayList;
import java.util.List;
import org.cyclework.assessment.Blueprint;
import org.cyclework.ui.Counted;
import org.cyclework.ui.trainee.Messages;

/**
 * How many questions a quiz asks; no SWT.
 *
 * @param items how many
 * @param all whether these are all there are
 */
record QuizLength(int items, boolean all) {

    private static final List<Integer> SHORT = List.of(10, 20);

    /** @return what can be chosen where there are this many items, the shortest first */
    static List<QuizLength> of(int items) {
        List<QuizLength> lengths = new ArrayList<>();
        SHORT.stream().filter(few -> few < items).forEach(few -> lengths.add(new QuizLength(few, false)));
        lengths.add(new QuizLength(items, true));
        return List.copyOf(lengths);
    }

    String words() {
        return Counted.of(all ? Messages.Start_all : Messages.Start_some, items);
    }

    Blueprint blueprint(String moduleId) {
        Blueprint whole = Blueprint.ofModule(moduleId);
        return all ? whole : whole.atMost(items);
    }
}
