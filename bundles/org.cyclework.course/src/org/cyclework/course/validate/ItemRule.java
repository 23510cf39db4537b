package org.cyclework.course.validate;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.cyclework.model.assessment.Item;
import org.eclipse.emf.ecore.EObject;

/** What an item must hold so that it can be asked. Whoever asks items offers one; a pack is checked by it beside the other rules. */
@FunctionalInterface
public interface ItemRule {

    /**
     * Something to tell an item's author.
     *
     * @param severity how bad it is
     * @param rule name of the rule, such as "no-key"
     * @param message why, a sentence
     * @param remedy what to do, a sentence
     */
    record Remark(Finding.Severity severity, String rule, String message, String remedy) {

        /** Refuses null. */
        public Remark {
            Objects.requireNonNull(severity);
            Objects.requireNonNull(rule);
            Objects.requireNonNull(message);
            Objects.requireNonNull(remedy);
        }
    }

    /**
     * Checks an item.
     *
     * @param item the item, as far as it could be read
     * @param written whether an element's attribute stands in the file, whatever its value
     * @return what there is to tell; empty where all is well
     */
    List<Remark> check(Item item, BiPredicate<EObject, String> written);
}
