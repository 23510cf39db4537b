package org.cyclework.assessment.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Scored;
import org.cyclework.model.assessment.AcceptedAnswer;

/** What items have in common whose answers are typed and compared with accepted ones. */
final class Accepted {

    private Accepted() {
    }

    static Optional<AcceptedAnswer> best(List<AcceptedAnswer> answers, String typed, boolean caseSensitive) {
        return answers.stream().filter(answer -> TypedPattern.fits(answer.getPattern(), typed, caseSensitive))
                .max(Comparator.comparingDouble(AcceptedAnswer::getCredit));
    }

    static double credit(Optional<AcceptedAnswer> answer) {
        return answer.map(found -> Math.clamp(found.getCredit(), 0.0, 1.0)).orElse(0.0);
    }

    /** @param id the part's id where no accepted answer fits */
    static PartFeedback feedback(Optional<AcceptedAnswer> best, String id, String typed, String other) {
        return new PartFeedback(best.map(AcceptedAnswer::getId).orElse(id), typed, true, Scored.reaches(credit(best), 1),
                Texts.orEmpty(best.map(AcceptedAnswer::getFeedback).orElse(other)));
    }

    /** @return the answers with full credit as a person would write them: those that are whole as they stand, or else all */
    static List<String> readable(List<AcceptedAnswer> answers) {
        List<String> full = answers.stream().filter(answer -> Scored.reaches(answer.getCredit(), 1)).map(AcceptedAnswer::getPattern).toList();
        List<String> whole = full.stream().filter(TypedPattern::isWhole).toList();
        return (whole.isEmpty() ? full : whole).stream().map(TypedPattern::readable).distinct().toList();
    }

    /** @return how the first answer with full credit begins; empty where that would give all of it away or is not known */
    static Optional<String> hint(List<AcceptedAnswer> answers) {
        return readable(answers).stream().findFirst().map(text -> text.replace("…", "").strip())
                .filter(text -> text.length() > 2).map(text -> "It begins with “" + text.substring(0, text.offsetByCodePoints(0, 1)) + "”.");
    }
}
