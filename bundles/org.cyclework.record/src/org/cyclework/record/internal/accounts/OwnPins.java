package org.cyclework.record.internal.accounts;

import java.util.Collection;
import java.util.Optional;

/**
 * PINs that their owners chose. One that a supervisor or an administrator set begins them; each names the one before it by its
 * digest and is signed by the key that one's PIN makes, so only whoever knew that PIN could say it. Another one from a supervisor
 * begins anew, and what followed an earlier one counts no more.
 */
public final class OwnPins {

    /** The field that names the one before. */
    public static final String AFTER = "after";

    private OwnPins() {
    }

    /**
     * The PIN that counts.
     *
     * @param set as it was set last by somebody who might
     * @param all whatever says what the person signs in with, in any order, forged ones among it
     * @param signatures checks
     * @return what it is checked by
     */
    public static Told latest(Told set, Collection<Told> all, Signatures signatures) {
        Told last = set;
        for (Optional<Told> next = Optional.of(set); next.isPresent();) {
            last = next.get();
            Told before = last;
            next = all.stream().filter(told -> follows(told, before)).filter(signatures::isRight).max(Told.ORDER);
        }
        return last;
    }

    /** A digest cannot name what comes after it, so there is no way round in a circle. */
    private static boolean follows(Told told, Told before) {
        boolean names = told.fields().text(AFTER).filter(before.digest()::equals).isPresent() && told.event().learner().equals(before.event().learner());
        return names && before.fields().text("key").filter(told.key()::equals).isPresent() && told.fields().text("kind").filter("pin"::equals).isPresent();
    }
}
