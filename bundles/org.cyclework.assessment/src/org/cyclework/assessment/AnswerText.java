package org.cyclework.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A question's answer in a terminal: what there is to choose from, and how an answer is typed. */
public interface AnswerText {

    /**
     * What stands below the stem.
     *
     * @param plain turns Markdown into plain text
     * @return lines; none where there is nothing to choose from
     */
    List<String> lines(UnaryOperator<String> plain);

    /** @return what asks for the answer and shows its form, such as "One number: " */
    String prompt();

    /**
     * What a result measures beside its score.
     *
     * @param marks of an answer
     * @return lines; none where there is nothing more to tell
     */
    default List<String> measures(Marks marks) {
        return List.of();
    }

    /**
     * Reads an answer.
     *
     * @param typed one line, without space at its ends
     * @return the response; empty where the words are none for this question
     */
    Optional<Response> read(String typed);
}
