package org.cyclework.ui.trainee.quiz;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Scored;

/**
 * A key or a model answer, one part in a line; no SWT.
 *
 * @param lines the parts
 */
record KeyLines(List<String> lines) {

    KeyLines {
        lines = List.copyOf(lines);
    }

    /** @return the key; steps in order and gaps are numbered, and parts that stand side by side begin with a dot */
    static KeyLines of(Question question, Scored scored, UnaryOperator<String> plain) {
        List<String> parts = scored.rightAnswer().stream().map(plain).filter(part -> !part.isBlank()).toList();
        boolean numbered = question.presentation() instanceof Presentation.Order || question.presentation() instanceof Presentation.Fill;
        return new KeyLines(parts.size() < 2 ? parts
                : IntStream.range(0, parts.size()).mapToObj(i -> (numbered ? i + 1 + "  " : "•  ") + parts.get(i)).toList());
    }

    /** @return the lines as they follow what they are called: one behind it, several below it */
    String text() {
        return lines.size() < 2 ? String.join("", lines) : lines.stream().map("\n"::concat).collect(Collectors.joining());
    }
}
