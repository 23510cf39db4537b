package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.Presentation;
import org.cyclework.assessment.Question;
import org.cyclework.assessment.Response;
import org.cyclework.course.render.MarkdownRenderer;

/** A question as lines for the terminal, and what was typed as a response. */
final class QuestionText {

    private QuestionText() {
    }

    static List<String> of(Question question, int questions, MarkdownRenderer markdown) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Question " + question.number() + " of " + questions);
        if (question.item().getContext() != null && !question.item().getContext().isBlank()) {
            lines.add(markdown.text(question.item().getContext()).strip());
        }
        lines.add(markdown.text(question.item().getStem()).strip());
        switch (question.presentation()) {
            case Presentation.PickOne one -> number(lines, one.options(), markdown);
            case Presentation.PickSeveral several -> number(lines, several.options(), markdown);
            case Presentation.Order order -> number(lines, order.steps(), markdown);
            case Presentation.Match match -> {
                number(lines, match.left(), markdown);
                char letter = 'a';
                for (Part part : match.right()) {
                    lines.add("  " + letter++ + "  " + markdown.text(part.text()).strip());
                }
            }
            case Presentation.Judge judge -> lines.add("  t  true    f  false");
            case Presentation.Type type -> { }
        }
        return lines;
    }

    private static void number(List<String> lines, List<Part> parts, MarkdownRenderer markdown) {
        for (int i = 0; i < parts.size(); i++) {
            lines.add("  " + (i + 1) + "  " + markdown.text(parts.get(i).text()).strip());
        }
    }

    static String prompt(Question question) {
        return switch (question.presentation()) {
            case Presentation.PickOne one -> "One number: ";
            case Presentation.PickSeveral several -> "Numbers, such as 1,3: ";
            case Presentation.Judge judge -> "t or f: ";
            case Presentation.Match match -> "Pairs, such as 1b,2a: ";
            case Presentation.Order order -> "The numbers in order, such as 2,1,3: ";
            case Presentation.Type type -> "Your answer: ";
        };
    }

    /** @return the response; empty where the words are none for this question */
    static Optional<Response> response(Question question, String typed) {
        return switch (question.presentation()) {
            case Presentation.PickOne one -> parts(one.options(), typed).filter(ids -> ids.size() == 1)
                    .map(ids -> new Response.Picked(ids.get(0)));
            case Presentation.PickSeveral several -> parts(several.options(), typed).map(ids -> new Response.PickedSet(new HashSet<>(ids)));
            case Presentation.Judge judge -> typed.equalsIgnoreCase("t") || typed.equalsIgnoreCase("f")
                    ? Optional.of(new Response.Judged(typed.equalsIgnoreCase("t"))) : Optional.empty();
            case Presentation.Match match -> pairs(match, typed);
            case Presentation.Order order -> parts(order.steps(), typed).filter(ids -> ids.size() == order.steps().size())
                    .map(Response.Ordered::new);
            case Presentation.Type type -> typed.length() <= Response.Typed.LONGEST ? Optional.of(new Response.Typed(typed)) : Optional.empty();
        };
    }

    private static Optional<List<String>> parts(List<Part> parts, String typed) {
        List<String> ids = new ArrayList<>();
        for (String word : typed.split("[,\\s]+")) {
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > parts.size()) {
                return Optional.empty();
            }
            ids.add(parts.get(Integer.parseInt(word) - 1).id());
        }
        Set<String> once = Set.copyOf(ids);
        return once.size() == ids.size() ? Optional.of(ids) : Optional.empty();
    }

    private static Optional<Response> pairs(Presentation.Match match, String typed) {
        Map<String, String> pairs = new HashMap<>();
        for (String word : typed.split("[,\\s]+")) {
            if (!word.matches("\\d[a-z]")) {
                return Optional.empty();
            }
            int left = word.charAt(0) - '1';
            int right = word.charAt(1) - 'a';
            if (left < 0 || left >= match.left().size() || right >= match.right().size()) {
                return Optional.empty();
            }
            if (pairs.put(match.left().get(left).id(), match.right().get(right).id()) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Response.Matched(pairs));
    }
}
