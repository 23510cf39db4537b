package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.model.vignette.Ending;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.Debrief;
import org.cyclework.roleplay.Debrief.Alternative;
import org.cyclework.roleplay.Debrief.ReadMore;
import org.cyclework.roleplay.Debrief.TurningPoint;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Style;

/** The sentences of a debrief that follow from how the scene closed. They speak of moves, never of what someone is. */
final class ClosingWords {

    private static final String FIRST_QUESTION = "Was there anything you needed to say here?";
    /** What every debrief and every turning point asks. */
    static final String QUESTION = FIRST_QUESTION + " Was it said?";
    private static final String KEPT_YOURSELF = "You kept yourself all right. What you needed has not been asked yet.";
    private static final String SLOWER_FROM_THERE = "In this model repair led from the withdrawing side goes more slowly "
            + "once a couple has been stuck for long. That comes from our constants; EFT describes the opposite order, the "
            + "withdrawing partner coming back first.";
    private static final String ONE_SECURE = "In this model one secure partner is enough to settle the pair. That is the "
            + "model; real couples need work from both, and it is nobody's duty to be the calm one.";
    private static final String SAFETY_PAGE = "Nothing to try. The safety page is there whenever you want it.";
    private static final int LONG_STUCK = 12;
    private static final double SECURE_BELOW = .35;
    private static final double CALM_ENOUGH = .60;

    private final Reading reading;
    private final List<SeenRound> rounds;
    private final List<TurningPoint> points;
    private final SceneEnd end;
    private final Optional<Ending> ending;

    ClosingWords(Reading reading, List<TurningPoint> points) {
        this.reading = reading;
        this.points = points;
        rounds = reading.rounds();
        end = reading.end();
        ending = ending(reading);
    }

    private static Optional<Ending> ending(Reading reading) {
        return reading.end().outcome().flatMap(outcome -> Endings.authored(reading.casting(), reading.seat(), outcome));
    }

    String opening() {
        if (end.outcome().isEmpty()) {
            return "You stopped and stepped out. That is always possible, and it costs nothing.";
        }
        return switch (end.outcome().get()) {
            case STOPPED_SAFELY -> (reading.twoAtTheScreen() ? "The scene was left" : "You left")
                    + " to be safe. That was a right decision, and the scene is complete.";
            case CYCLE -> "The loop ran: what each of the two did to get safe made it harder for the other.";
            case HUSHED -> hushed();
            case CONNECTED -> "Something needed was said, and it was met.";
            case TRUCE -> "It is calm, without contact yet.";
        };
    }

    static String question(Reading reading) {
        return ending(reading).flatMap(each -> Texts.optional(each.getQuestion()))
                .map(text -> text.replaceFirst("^Was there anything you needed to say( here)?\\?", "").strip())
                .filter(text -> !text.isEmpty() && !QUESTION.endsWith(text)).map(text -> QUESTION + " " + text)
                .orElse(QUESTION);
    }

    String strength() {
        return ending.flatMap(each -> Texts.optional(each.getStrength())).orElseGet(this::plainStrength);
    }

    String nextTry() {
        if (reading.stoppedSafely()) {
            return SAFETY_PAGE;
        }
        String text = Texts.sentence(ending.flatMap(each -> Texts.optional(each.getNextTry())).orElseGet(this::plainNextTry));
        return tryFrom().isEmpty() ? text : text + " " + startAgain(tryFrom().getAsInt());
    }

    /** Says why it is this turn; the advice before it may speak of another one. */
    private String startAgain(int turn) {
        String why;
        if (openings() == 0) {
            why = rounds.stream().anyMatch(this::calmEnough) ? "it was calm enough there" : "there the scene was still young";
        } else {
            why = helpful().isPresent() ? "another move would have changed most there" : "the alarm was highest there";
        }
        return "Start again at turn " + turn + "; " + why + ".";
    }

    /** Where the next try starts: at an unsaid need, else at the turning point that would have changed most, else where it was hottest. */
    OptionalInt tryFrom() {
        if (reading.stoppedSafely() || rounds.isEmpty()) {
            return OptionalInt.empty();
        }
        if (openings() == 0) {
            return OptionalInt.of(rounds.stream().filter(this::calmEnough).findFirst().orElse(rounds.get(0)).number());
        }
        return helpful().map(point -> OptionalInt.of(point.round())).orElseGet(this::hottest);
    }

    private Optional<TurningPoint> helpful() {
        return points.stream().filter(point -> gain(point) > 0).max(Comparator.comparingDouble(ClosingWords::gain));
    }

    private boolean calmEnough(SeenRound seen) {
        return seen.before(reading.own()).a() < CALM_ENOUGH && seen.before(reading.own().other()).a() < CALM_ENOUGH;
    }

    private static double gain(TurningPoint point) {
        return point.alternatives().stream().filter(Alternative::better)
                .mapToDouble(other -> Math.max(other.other().security(), other.own().security())).max().orElse(0);
    }

    private OptionalInt hottest() {
        return OptionalInt.of(rounds.stream()
                .max(Comparator.comparingDouble((SeenRound seen) -> seen.before(reading.own()).a())).orElseThrow().number());
    }

    private int openings() {
        return reading.performance().couple().openings(reading.own());
    }

    List<ReadMore> readMore() {
        Set<String> lessons = new LinkedHashSet<>();
        ending.ifPresent(each -> lessons.addAll(each.getLessonIds()));
        int ofTheEnding = lessons.size();
        if (!reading.stoppedSafely()) {
            lessons.addAll(reading.casting().vignette().getLessonIds());
        }
        List<ReadMore> more = new ArrayList<>();
        for (String lesson : lessons) {
            more.add(new ReadMore(lesson, more.size() < ofTheEnding ? "Goes with the way this scene closed."
                    : "Goes with this case."));
        }
        return more;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (reading.seat() == Seat.DISTANCER || reading.casting().vignette().getStuckTurns() > LONG_STUCK) {
            notes.add(SLOWER_FROM_THERE);
        }
        if (secure(reading.style(Side.A)) || secure(reading.style(Side.B))) {
            notes.add(ONE_SECURE);
        }
        notes.add(Debrief.SCOPE);
        notes.add(Debrief.HONESTY);
        return notes;
    }

    private String hushed() {
        if (openings() > 0) {
            return (played(MoveCode.LIMIT) ? "You kept yourself all right. " : "")
                    + "What you needed was touched on and not met. It became quiet at your expense.";
        }
        if (played(MoveCode.LIMIT)) {
            return KEPT_YOURSELF;
        }
        return "What was never asked for: " + Texts.optional(reading.partner(reading.own()).getNeed()).map(Texts::sentence)
                .orElse("what your character needed.") + " It became quiet at your expense.";
    }

    private String plainStrength() {
        if (reading.stoppedSafely()) {
            return "You left when it was right to leave.";
        }
        boolean kept = rounds.stream().anyMatch(seen -> seen.own().appraisal().keptBreak());
        if (kept) {
            return "You announced a break and kept it.";
        }
        if (reading.performance().couple().answeredOpenings(reading.own()) > 0) {
            return "You said something that opened the talk, and it was met.";
        }
        if (played(MoveCode.LIMIT) || played(MoveCode.ASSERT)) {
            return "You said clearly where you stand, without attack.";
        }
        return rounds.stream().filter(seen -> MoveGroup.of(seen.move()) == MoveGroup.JOINING)
                .findFirst().map(seen -> "“" + Texts.unquoted(seen.ownText()) + "” made room for contact.")
                .orElse("You stayed with a hard moment and looked at it.");
    }

    private String plainNextTry() {
        if (openings() == 0) {
            return "Say once, clearly and softly, what your character needs.";
        }
        if (!played(MoveCode.PAUSE)) {
            return "When the alarm is high, name a break with a clock time, and keep it.";
        }
        return "Answer first what was just said, before the next point of your own.";
    }

    private boolean played(MoveCode move) {
        return rounds.stream().anyMatch(seen -> seen.move() == move);
    }

    private static boolean secure(Style style) {
        return style.anxiety() <= SECURE_BELOW && style.avoidance() <= SECURE_BELOW;
    }
}
