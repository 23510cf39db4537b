package org.cyclework.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cyclework.assessment.AnswerText;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.model.assessment.AssessmentFactory;
import org.cyclework.model.assessment.Item;

/** Builds questions with two options {@code o1} and {@code o2}, to judge, to type and to write. */
final class Questions {

    private Questions() {
    }

    static Question pickOne(int number, String id) {
        return question(number, named(AssessmentFactory.eINSTANCE.createSingleChoiceItem(), id), "One number: ", List.of("  1  first", "  2  second"),
                typed -> typed.matches("[12]") ? Optional.of(new Response.Picked("o" + typed)) : Optional.empty());
    }

    static Question judge(int number, String id) {
        return question(number, named(AssessmentFactory.eINSTANCE.createTrueFalseItem(), id), "t or f: ", List.of(),
                typed -> typed.matches("[tf]") ? Optional.of(new Response.Judged(typed.equals("t"))) : Optional.empty());
    }

    static Question type(int number, String id) {
        return question(number, named(AssessmentFactory.eINSTANCE.createShortAnswerItem(), id), "Your answer: ", List.of(),
                typed -> Optional.of(new Response.Typed(typed)));
    }

    static Question write(int number, String id) {
        return question(number, named(AssessmentFactory.eINSTANCE.createOpenResponseItem(), id), "In your own words: ", List.of(),
                typed -> Optional.of(new Response.Written(typed)));
    }

    private static Question question(int number, Item item, String prompt, List<String> lines, Function<String, Optional<Response>> reader) {
        return new Question(number, item, new Presentation.Type(), new AnswerText() {

            @Override
            public List<String> lines(UnaryOperator<String> plain) {
                return lines;
            }

            @Override
            public String prompt() {
                return prompt;
            }

            @Override
            public Optional<Response> read(String typed) {
                return reader.apply(typed);
            }
        });
    }

    private static Item named(Item item, String id) {
        item.setId(id);
        item.setStem("Stem of *" + id + "*");
        return item;
    }
}
