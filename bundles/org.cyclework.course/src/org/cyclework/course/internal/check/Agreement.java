package org.cyclework.course.internal.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds verbs in a template, before or behind a pronoun, that agree with one pronoun and not with another. Not all: only what cannot be meant. */
final class Agreement {

    private static final String THEY = "\\{[pd]\\.[Tt]hey\\}";
    private static final String NOT_AUXILIARY = "(?<!\\b(?:did|does|do|would|could|should|will|can|may|might|must|shall|to|let|[Dd]idn’t|[Ww]on’t)\\s)";
    private static final String NOT_WISHED = "(?<!\\b(?:if|If|though|wish|wishes|wished)\\s)";

    private static final String NOT = "(?:n[’']t)?";
    private static final String ASKING = "\\b(?i:what|where|when|why|how|who)";
    private static final String NOT_CLEFT = "(?<!\\b[Ii]t\\s)";
    private static final String NOT_A_SUBJECT = "(?<!\\b(?:I|you|You|we|We|to)\\s)";
    private static final String AUXILIARIES = "v:(?i:is|was|has|does|isn[’']t|wasn[’']t|hasn[’']t|doesn[’']t)\\|[^}]*\\}\\s+";

    private static final List<Pattern> FAULTS = Stream.of(
            THEY + "(?:\\s+(?:is|was|has|does|are|isn[’']t|wasn[’']t|hasn[’']t|doesn[’']t|aren[’']t)\\b|[’'](?:s|re|ve)\\b)",
            NOT_WISHED + THEY + "\\s+were(?:n[’']t)?\\b",
            NOT_AUXILIARY + THEY + "\\s+(?:have|do)(?:n[’']t)?\\b",
            THEY + "\\s+(?:say|go|come|look|see|know|want|think|get|make|take)s\\b",
            NOT_CLEFT + "\\b(?i:is|are|was|has|does)" + NOT + "\\s+" + THEY,
            NOT_A_SUBJECT + "\\b(?i:have|do)" + NOT + "\\s+" + THEY,
            ASKING + "\\s+were" + NOT + "\\s+" + THEY,
            "\\bWere" + NOT + "\\s+" + THEY + "[^,.;:?]*\\?",
            ASKING + "[’'](?:s|re|ve)\\s+" + THEY,
            "[”’]\\s+(?:say|ask|answer|whisper|think|type|write)s?\\s+" + THEY,
            "\\{p\\." + AUXILIARIES + "\\{d\\.[Tt]hey\\}",
            "\\{d\\." + AUXILIARIES + "\\{p\\.[Tt]hey\\}",
            "(?<![Tt]hey\\}\\s)\\{[pd]\\.v:(?i:does|doesn[’']t)\\|[^}]*\\}\\s+\\{[pd]\\}",
            "\\{p\\.[Tt]hey\\}\\s*\\{d\\.v:[^}]*\\}",
            "\\{d\\.[Tt]hey\\}\\s*\\{p\\.v:[^}]*\\}",
            "\\{[pd]\\}\\s*\\{[pd]\\.v:[^}]*\\}").map(Pattern::compile).toList();

    private Agreement() {
    }

    /** @return the places, as they are written */
    static List<String> faults(String template) {
        if (!template.contains("{p") && !template.contains("{d")) {
            return List.of(); // each of them needs a partner
        }
        return FAULTS.stream().flatMap(f -> f.matcher(template).results()).map(r -> r.group()).distinct().toList();
    }
}
