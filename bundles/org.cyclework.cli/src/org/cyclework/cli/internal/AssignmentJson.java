package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.supervision.HandInOffer;
import org.cyclework.supervision.HandedIn;
import org.cyclework.supervision.MyAssignment;
import org.cyclework.supervision.OwnWords;

/** Assignments and hand-ins for programs. */
final class AssignmentJson {

    private AssignmentJson() {
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ObjectNode of(Assignment assignment) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", assignment.id().toString()).put("kind", word(assignment.task().kind()))
                .put("about", assignment.task().about()).put("title", assignment.title()).put("to", assignment.toName()).put("by", assignment.byName())
                .put("made", assignment.made().toString()).put("course", word(assignment.course())).put("withdrawn", assignment.withdrawn());
        assignment.terms().from().ifPresent(day -> node.put("from", day.toString()));
        assignment.terms().due().ifPresent(day -> node.put("due", day.toString()));
        assignment.terms().tries().ifPresent(tries -> node.put("tries", tries));
        if (!assignment.terms().note().isEmpty()) {
            node.put("note", assignment.terms().note());
        }
        assignment.after().forEach(title -> node.withArray("after").add(title));
        return node;
    }

    static ObjectNode of(GivenAssignment given) {
        ObjectNode node = of(given.assignment());
        ArrayNode people = node.putArray("people");
        for (GivenAssignment.Member member : given.people()) {
            ObjectNode one = people.addObject().put("trainee", member.trainee().toString()).put("name", member.name()).put("state", word(member.state()))
                    .put("late", member.late());
            member.handedIn().ifPresent(time -> one.put("handedIn", time.toString()));
        }
        return node;
    }

    static ObjectNode of(MyAssignment mine) {
        ObjectNode node = of(mine.assignment()).put("state", word(mine.state())).put("late", mine.late());
        mine.waitsFor().forEach(title -> node.withArray("waitsFor").add(title));
        mine.sessions().forEach(session -> node.withArray("sessions").add(session.toString()));
        return node;
    }

    static ObjectNode of(HandInOffer offer) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode works = node.putArray("sessions");
        for (HandInOffer.Work work : offer.sessions()) {
            ObjectNode one = works.addObject().put("session", work.session().toString()).put("title", work.title()).put("finished", work.finished())
                    .put("begunForThis", work.begunForThis());
            work.words().forEach(words -> one.withArray("words").add(of(words)));
        }
        offer.practice().forEach(words -> node.withArray("practice").add(of(words)));
        offer.goesAnyway().forEach(node.putArray("goesAnyway")::add);
        offer.missing().forEach(node.putArray("missing")::add);
        return node;
    }

    static ObjectNode of(OwnWords words) {
        return JsonNodeFactory.instance.objectNode().put("event", words.event().toString()).put("kind", word(words.kind())).put("text", words.text());
    }

    static ObjectNode of(HandedIn handedIn) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", handedIn.id().toString()).put("assignment", handedIn.assignment().toString())
                .put("when", handedIn.when().toString()).put("message", handedIn.message());
        handedIn.sessions().forEach(session -> node.withArray("sessions").add(session.toString()));
        handedIn.words().forEach(words -> node.withArray("words").add(of(words)));
        return node;
    }
}
