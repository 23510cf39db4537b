package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import java.util.Optional;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.supervision.RaterAgreement;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.TurnRef;
import org.cyclework.supervision.agreement.Interval;
import org.cyclework.supervision.agreement.PairAgreement;

/** Reviews for programs. */
final class ReviewJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReviewJson() {
    }

    static ObjectNode of(QueueEntry entry) {
        return JSON.objectNode().put("id", entry.key().id().toString()).put("trainee", entry.trainee()).put("assignment", entry.assignment().toString())
                .put("title", entry.title()).put("kind", AssignmentJson.word(entry.kind())).put("when", entry.when().toString()).put("late", entry.late())
                .put("state", AssignmentJson.word(entry.state())).put("message", entry.message()).put("again", entry.again());
    }

    static ObjectNode of(ReviewPage page) {
        ObjectNode node = of(page.entry());
        TurnNumbers turns = TurnNumbers.of(page.work());
        ArrayNode works = node.putArray("work");
        page.work().forEach(work -> works.add(of(work, turns)));
        page.words().forEach(words -> node.withArray("words").add(AssignmentJson.of(words)));
        page.comments().forEach(comment -> node.withArray("comments").add(of(comment, turns)));
        page.ratings().forEach(rating -> node.withArray("ratings").add(of(rating)));
        page.answers().forEach(answer -> node.withArray("answers").add(of(answer, turns)));
        page.notes().forEach(note -> node.withArray("notes").add(note.text()));
        page.gone().forEach(node.withArray("gone")::add);
        return node;
    }

    private static ObjectNode of(ReviewedWork work, TurnNumbers turns) {
        ObjectNode node = JSON.objectNode();
        switch (work) {
            case ReviewedWork.Play play -> {
                node.put("session", play.session().toString()).put("case", play.caseId()).put("chair", play.chair()).put("level", play.level());
                ArrayNode tries = node.putArray("tries");
                play.tries().forEach(each -> tries.add(of(each, turns)));
            }
            case ReviewedWork.Quiz quiz -> {
                node.put("session", quiz.session().toString()).put("module", quiz.moduleId());
                quiz.score().ifPresent(score -> node.put("score", score));
                quiz.questions().forEach(question -> {
                    ObjectNode one = node.withArray("questions").addObject().put("item", question.itemId()).put("answers", question.answers());
                    question.score().ifPresent(score -> one.put("score", score));
                });
            }
            case ReviewedWork.Decisions decisions -> {
                node.put("session", decisions.session().toString()).put("case", decisions.caseId());
                decisions.steps().forEach(step -> node.withArray("steps").addObject().put("question", step.question()).put("chosen", step.chosen()));
            }
            case ReviewedWork.Lesson lesson -> {
                node.put("lesson", lesson.lessonId());
                lesson.read().ifPresent(time -> node.put("read", time.toString()));
            }
        }
        return node;
    }

    private static ObjectNode of(ReviewedWork.Try each, TurnNumbers turns) {
        ObjectNode node = JSON.objectNode().put("try", each.number()).put("hints", each.hints());
        each.left().ifPresent(left -> node.put("left", left));
        each.end().ifPresent(end -> node.put("end", end));
        for (ReviewedWork.Turn turn : each.turns()) {
            ObjectNode one = node.withArray("turns").addObject().put("turn", turn.round()).put("at", turns.typed(turn.ref())).put("name", turn.name()).put("text", turn.text())
                    .put("move", turn.move()).put("intensity", turn.intensity());
            one.putObject("own").put("alarm", turn.own().alarm()).put("security", turn.own().security());
            one.putObject("other").put("alarm", turn.other().alarm()).put("security", turn.other().security());
            if (!turn.ownWords().isEmpty()) {
                one.put("ownWords", turn.ownWords());
            }
            turn.guesses().forEach(guess -> one.withArray("guesses").add(guess.text()));
            turn.comments().forEach(comment -> one.withArray("comments").add(of(comment, turns)));
        }
        return node;
    }

    static ObjectNode of(Comment comment, TurnNumbers turns) {
        ObjectNode node = JSON.objectNode().put("id", comment.id().toString()).put("by", comment.byName()).put("text", comment.text());
        turn(node, comment.turn(), turns);
        return node;
    }

    static ObjectNode of(Answer answer, TurnNumbers turns) {
        ObjectNode node = JSON.objectNode().put("id", answer.id().toString()).put("kind", AssignmentJson.word(answer.kind())).put("signature", answer.signature())
                .put("day", answer.day().toString()).put("text", answer.text());
        turn(node, answer.from(), turns);
        return node;
    }

    private static void turn(ObjectNode node, Optional<TurnRef> turn, TurnNumbers turns) {
        turn.ifPresent(ref -> node.put("turn", turns.typed(ref)));
    }

    static ObjectNode of(Rating rating) {
        ObjectNode node = JSON.objectNode().put("id", rating.id().toString()).put("rubric", rating.rubric()).put("by", rating.byName()).put("remark", rating.remark());
        ObjectNode levels = node.putObject("levels");
        rating.levels().forEach(levels::put);
        return node;
    }

    static ObjectNode of(Rubric rubric) {
        ObjectNode node = JSON.objectNode().put("id", rubric.id()).put("version", rubric.version()).put("title", rubric.title()).put("rates", AssignmentJson.word(rubric.rates()));
        rubric.criteria().forEach(criterion -> criterion.anchors().forEach(node.withArray("criteria").addObject().put("id", criterion.id()).put("title", criterion.title())
                .putArray("anchors")::add));
        return node;
    }

    static ObjectNode of(Feedback feedback, TurnNumbers turns) {
        ObjectNode node = JSON.objectNode().put("work", feedback.work().toString()).put("title", feedback.title());
        feedback.answers().forEach(answer -> node.withArray("answers").add(of(answer, turns)));
        feedback.comments().forEach(comment -> node.withArray("comments").add(of(comment, turns)));
        feedback.ratings().forEach(rated -> node.withArray("ratings").addObject().put("rubric", rated.rubric()).put("criterion", rated.criterion()).put("level", rated.level())
                .put("of", rated.of()).put("anchor", rated.anchor()).put("by", rated.byName()));
        return node;
    }

    static ObjectNode of(RaterAgreement agreement) {
        ObjectNode node = JSON.objectNode().put("rubric", agreement.rubric()).put("first", agreement.first()).put("second", agreement.second()).put("works", agreement.works());
        for (RaterAgreement.OfCriterion criterion : agreement.criteria()) {
            PairAgreement numbers = criterion.agreement();
            ObjectNode one = node.withArray("criteria").addObject().put("title", criterion.title()).put("units", numbers.units()).put("raw", numbers.raw());
            number(one, "kappa", numbers.kappa(), numbers.kappaInterval());
            number(one, "linear", numbers.linear(), numbers.linearInterval());
            number(one, "quadratic", numbers.quadratic(), numbers.quadraticInterval());
        }
        agreement.totals().ifPresent(icc -> number(node, "icc", icc.value(), icc.interval()));
        agreement.gaps().forEach(gap -> node.withArray("gaps").addObject().put("trainee", gap.trainee()).put("criterion", gap.criterion()).put("first", gap.firstLevel())
                .put("second", gap.secondLevel()));
        agreement.notes().forEach(node.withArray("notes")::add);
        return node;
    }

    private static void number(ObjectNode node, String name, OptionalDouble value, Optional<Interval> interval) {
        value.ifPresent(number -> node.put(name, number));
        interval.ifPresent(ends -> node.putArray(name + "Interval").add(ends.low()).add(ends.high()));
    }
}
