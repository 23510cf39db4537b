package org.cyclework.assessment.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.cyclework.assessment.ItemKind;
import org.cyclework.assessment.Marks;
import org.cyclework.assessment.Part;
import org.cyclework.assessment.PartFeedback;
import org.cyclework.assessment.Presentation.Match;
import org.cyclework.assessment.Response.Matched;
import org.cyclework.model.assessment.LoopMapItem;
import org.cyclework.model.assessment.LoopSlot;
import org.cyclework.model.assessment.LoopStep;
import org.cyclework.model.vignette.Seat;
import org.eclipse.emf.ecore.EObject;

/** Statements to place in the loop of two people: each belongs to a seat and a step, or nowhere. */
final class LoopMap implements ItemKind<LoopMapItem, Match, Matched> {

    private static final Part NOWHERE = new Part("NOWHERE", "No place in the loop");

    @Override
    public Class<LoopMapItem> item() {
        return LoopMapItem.class;
    }

    @Override
    public Class<Matched> response() {
        return Matched.class;
    }

    @Override
    public Match present(LoopMapItem item, RandomGenerator random) {
        List<Part> statements = item.getSlots().stream().map(slot -> new Part(slot.getId(), slot.getText())).toList();
        return new Match(Shuffle.of(statements, random), places());
    }

    private static List<Part> places() {
        List<Part> places = new ArrayList<>();
        for (Seat seat : Seat.VALUES) {
            for (LoopStep step : LoopStep.VALUES) {
                places.add(place(seat, step));
            }
        }
        places.add(NOWHERE);
        return places;
    }

    private static Part place(Seat seat, LoopStep step) {
        String seatName = seat == Seat.PURSUER ? "Pursuer’s seat" : "Distancer’s seat";
        return new Part(seat.getLiteral() + "-" + step.getLiteral(), seatName + ": " + step.getLiteral().toLowerCase(Locale.ROOT));
    }

    private static Part place(LoopSlot slot) {
        return slot.isDistractor() ? NOWHERE : place(slot.getSeat(), slot.getStep());
    }

    @Override
    public Marks mark(LoopMapItem item, Match presentation, Matched response) {
        Choices.checkKnown(presentation.left(), response.rightByLeft().keySet());
        Choices.checkKnown(presentation.right(), new HashSet<>(response.rightByLeft().values()));
        List<PartFeedback> parts = new ArrayList<>();
        int found = 0;
        int misplaced = 0;
        for (Part statement : presentation.left()) {
            LoopSlot slot = item.getSlots().stream().filter(one -> one.getId().equals(statement.id())).findFirst().orElseThrow();
            String given = response.rightByLeft().getOrDefault(slot.getId(), NOWHERE.id());
            boolean right = given.equals(place(slot).id());
            found += right && !slot.isDistractor() ? 1 : 0;
            misplaced += !right && slot.isDistractor() ? 1 : 0;
            parts.add(new PartFeedback(slot.getId(), slot.getText(), true, right,
                    Texts.sentence(place(slot).text()) + " " + Texts.orEmpty(slot.getFeedback())));
        }
        long places = Faults.count(item.getSlots(), slot -> !slot.isDistractor());
        double score = places == 0 ? (misplaced == 0 ? 1 : 0) : Math.max(0, (double) (found - misplaced) / places);
        return Marks.of(score, parts, item.getSlots().stream().map(slot -> slot.getText() + " → " + place(slot).text()).toList());
    }

    @Override
    public void write(Matched response, ObjectNode into) {
        Pairs.write(response, into);
    }

    @Override
    public Matched read(JsonNode from, Optional<String> words) {
        return Pairs.read(from);
    }

    @Override
    public List<String> lines(Match presentation, UnaryOperator<String> plain) {
        return Pairs.lines(presentation, plain);
    }

    @Override
    public String prompt(Match presentation) {
        return Pairs.PROMPT;
    }

    @Override
    public Optional<Matched> typed(Match presentation, String line) {
        return Pairs.typed(presentation, line);
    }

    @Override
    public List<String> faults(LoopMapItem item, BiPredicate<EObject, String> written) {
        return Faults.unless(Faults.count(item.getSlots(), slot -> !slot.isDistractor()) > 1, "a loop needs at least two parts").found();
    }
}
