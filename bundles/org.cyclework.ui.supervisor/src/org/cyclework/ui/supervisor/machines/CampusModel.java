package org.cyclework.ui.supervisor.machines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.cyclework.record.CampusResult;
import org.cyclework.record.CampusState;
import org.cyclework.ui.Counted;
import org.cyclework.ui.Dates;
import org.cyclework.ui.supervisor.Messages;

/**
 * How this machine stands with the campus, in words; no SWT.
 *
 * @param state what was found
 * @param mayExchange whether whoever is signed in may exchange now
 */
record CampusModel(CampusState state, boolean mayExchange) {

    /** @return what was found, as sentences; where there is no campus, what makes one */
    String words(LocalDate today, ZoneId zone) {
        List<String> words = new ArrayList<>();
        if (state.place().isEmpty()) {
            words.add(Messages.Campus_none);
        }
        state.place().ifPresent(place -> words.add(Messages.bind(Messages.Campus_place, place)));
        state.login().ifPresent(login -> words.add(Messages.bind(Messages.Campus_login, login)));
        state.login().ifPresent(login -> words.add(state.waiting() == 0 && state.there() == 0 ? Messages.Campus_same
                : Messages.bind(Messages.Campus_differ, state.waiting(), state.there())));
        if (state.place().isPresent()) {
            words.add(state.exchanged().map(at -> Messages.bind(Messages.Campus_last, Dates.when(at, today, zone))).orElse(Messages.Campus_never));
        }
        words.addAll(state.told());
        if (state.place().isPresent() && !mayExchange) {
            words.add(Messages.Campus_byItself);
        }
        return String.join(" ", words);
    }

    /** @return whether an exchange can be begun */
    boolean canExchange() {
        return mayExchange && state.place().isPresent();
    }

    /** @return what came of an exchange, a paragraph each */
    static String told(CampusResult result) {
        List<String> lines = new ArrayList<>();
        if (result.whole()) {
            lines.add(Counted.of(Messages.Campus_exchanged, result.brought(), result.fetched().entries()));
        }
        lines.addAll(result.told());
        lines.addAll(result.fetched().told());
        lines.addAll(result.fetched().refused());
        return String.join("\n\n", lines);
    }
}
