package org.cyclework.course.internal.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;

/** A case that is played is rich enough to be played more than once. */
final class CaseCompletenessCheck implements Check {

    private static final int LEAST_LINES = 4;
    private static final int LEAST_NODES = 18;
    private static final int LEAST_BEATS = 3;
    private static final int MOST_BEATS = 6;

    @Override
    public void check(PackModel pack, Findings findings) {
        pack.all(VignetteCase.class).stream().filter(Scenes::played).forEach(v -> {
            lines(v, findings);
            nodes(v, findings);
            for (Seat seat : Seat.values()) {
                if (v.getChairs().contains(Chair.get(seat.getName()))) {
                    chair(v, seat, findings);
                }
            }
        });
    }

    private static void lines(VignetteCase vignette, Findings findings) {
        for (Partner partner : vignette.getPartners()) {
            String few = Arrays.stream(MoveCode.values()).filter(m -> lines(vignette, partner, m) < LEAST_LINES)
                    .map(m -> m.getName() + " " + lines(vignette, partner, m)).collect(Collectors.joining(", "));
            if (!few.isEmpty()) {
                findings.warning(partner, "few-lines", "Moves with fewer than " + LEAST_LINES + " lines: " + few + ".", "Write more, so that nobody repeats what was just said.");
            }
        }
    }

    private static long lines(VignetteCase vignette, Partner partner, MoveCode move) {
        return vignette.getLines().stream().filter(l -> l.getPartner() == partner && l.getMove() == move).count();
    }

    private static void nodes(VignetteCase vignette, Findings findings) {
        List<Node> nodes = vignette.getScenes().stream().flatMap(s -> s.getNodes().stream()).toList();
        if (nodes.size() < LEAST_NODES) {
            findings.warning(vignette, "few-nodes", "The case has " + nodes.size() + " nodes; " + LEAST_NODES + " make a story that can go more than one way.", "Write more.");
        }
        nodes.stream().filter(n -> !n.getOptions().isEmpty()).filter(n -> n.getOptions().stream()
                .noneMatch(o -> o.getModelReason() != null && !o.getModelReason().isBlank())).forEach(n -> findings.warning(n, "no-model-line",
                        "No option of the node says why it is a line to learn from.", "Write 'modelReason' for one."));
    }

    private static void chair(VignetteCase vignette, Seat seat, Findings findings) {
        long beats = vignette.getScenes().stream().filter(s -> s.getSeat() == seat).flatMap(s -> s.getNodes().stream())
                .map(Node::getBeat).filter(Objects::nonNull).count();
        if (beats < LEAST_BEATS || beats > MOST_BEATS) {
            findings.warning(vignette, "beat-count", "The " + seat + " is asked " + beats + " beats; " + LEAST_BEATS + " to " + MOST_BEATS
                    + " teach without getting in the way.", "Add or remove some.");
        }
        for (OutcomeClass outcome : OutcomeClass.values()) {
            if (vignette.getEndings().stream().noneMatch(e -> e.getSeat() == seat && e.getOutcome() == outcome)) {
                findings.warning(vignette, "ending-for-chair", "The chair " + seat + " is offered and has no ending " + outcome + ".", "Write one.");
            }
        }
    }
}
