package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.Criterion;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Scored;
import org.cyclework.assessment.Standing;
import org.cyclework.course.render.ContentNote;

/** A question and what became of it as lines for the terminal. */
final class QuestionText {

    private final UnaryOperator<String> plain;

    /** @param plain turns Markdown into plain text */
    QuestionText(UnaryOperator<String> plain) {
        this.plain = plain;
    }

    List<String> of(Question question, int questions) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Question " + question.number() + " of " + questions);
        String note = ContentNote.of(question.item().getContentNote());
        if (!note.isEmpty()) {
            lines.add(plain.apply(note));
        }
        if (question.item().getContext() != null && !question.item().getContext().isBlank()) {
            lines.add(plain.apply(question.item().getContext()));
        }
        lines.add(plain.apply(question.item().getStem()));
        lines.addAll(question.text().lines(plain));
        return lines;
    }

    List<String> of(Question question, Scored scored) {
        List<String> lines = new ArrayList<>();
        lines.add(verdict(scored));
        for (PartFeedback part : scored.parts()) {
            if (part.taken()) {
                lines.add("  " + (part.right() ? "+ " : "- ") + plain.apply(part.feedback()));
            }
        }
        if (!scored.right() && !scored.rightAnswer().isEmpty()) {
            String name = scored.marks().criteria().isEmpty() ? "The key" : "A model answer";
            lines.add("  " + name + ": " + plain.apply(String.join("; ", scored.rightAnswer())));
        }
        question.text().measures(scored.marks()).forEach(line -> lines.add("  " + line));
        if (!scored.feedback().isBlank()) {
            lines.add("  " + plain.apply(scored.feedback()));
        }
        return lines;
    }

    private static String verdict(Scored scored) {
        return switch (scored.standing()) {
            case KEPT -> "Kept.";
            case TO_RATE -> "Hold it against these.";
            case TRY_AGAIN -> "Not yet. Once more.";
            case FINAL -> scored.right() ? "That is it." : scored.partly() ? "Partly." : "Not quite.";
        };
    }

    /** What an open answer is to be rated by, with its levels. */
    List<String> criteria(Scored scored) {
        List<String> lines = new ArrayList<>();
        int number = 0;
        for (Criterion criterion : scored.marks().criteria()) {
            lines.add("  " + ++number + "  " + plain.apply(criterion.name()) + ", from 1 to " + criterion.levels());
            for (int level = 1; level <= criterion.anchors().size(); level++) {
                lines.add("     " + level + " = " + plain.apply(criterion.anchors().get(level - 1)));
            }
        }
        return lines;
    }

    static boolean isToRate(Scored scored) {
        return scored.standing() == Standing.TO_RATE;
    }
}
