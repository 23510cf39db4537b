package org.cyclework.course.internal.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Couples do not share phrases: five words in a row that somebody says in one case nobody says in another, but for a list. */
final class SharedPhraseCheck implements Check {

    private static final int WORDS = 5;

    /** The first phrase that a line shares with another case, and how far it goes. */
    private record Shared(Said other, int from, int to) {

        private Shared and(Said again, int at) {
            return again == other && at + WORDS == to + 1 ? new Shared(other, from, at + WORDS) : this;
        }
    }

    @Override
    public void check(PackModel pack, Findings findings) {
        SharedPhrases allowed = SharedPhrases.of(pack, findings);
        Map<List<String>, Said> first = new HashMap<>();
        for (Said said : Said.in(pack)) {
            List<String> words = said.words();
            Optional<Shared> shared = Optional.empty();
            for (int at = 0; at + WORDS <= words.size(); at++) {
                List<String> phrase = words.subList(at, at + WORDS);
                Said before = first.putIfAbsent(List.copyOf(phrase), said);
                if (before != null && before.vignette() != said.vignette() && !allowed.allows(phrase)) {
                    int from = at;
                    shared = Optional.of(shared.map(each -> each.and(before, from)).orElseGet(() -> new Shared(before, from, from + WORDS)));
                }
            }
            shared.ifPresent(each -> tell(said, each, findings));
        }
        allowed.tellUnused(findings);
    }

    private static void tell(Said said, Shared shared, Findings findings) {
        findings.warning(said.element(), "shared-phrase", "“" + String.join(" ", said.words().subList(shared.from(), shared.to())) + "” is also said in "
                + shared.other().vignette().getId() + ", by " + Findings.name(shared.other().element()) + ".",
                "Find this person's own words, or put the phrase into " + SharedPhrases.FILE + " with the reason.");
    }
}
