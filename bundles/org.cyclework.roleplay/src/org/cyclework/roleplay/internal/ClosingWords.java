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
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/** The sentences of a debrief that follow from how the scene closed. They speak of moves, never of what someone is. */
final class ClosingWords {

    private static final String FIRST_QUESTION = Words.of("closing.firstQuestion");
    /** What every debrief and every turning point asks. */
    static final String QUESTION = FIRST_QUESTION + " " + Words.of("closing.secondQuestion");
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
            return Words.of("closing.steppedOut");
        }
        return switch (end.outcome().get()) {
            case STOPPED_SAFELY -> reading.twoAtTheScreen() ? Words.of("closing.sceneLeft")
                    : Words.of("closing.youLeft");
            case CYCLE -> Words.of("closing.cycle");
            case HUSHED -> hushed();
            case CONNECTED -> Words.of("closing.connected");
            case TRUCE -> Words.of("closing.truce");
        };
    }

    static String question(Reading reading) {
        return ending(reading).flatMap(each -> Texts.optional(each.getQuestion()))
                .map(text -> text.replaceFirst(Words.of("closing.questionInCase"), "").strip())
                .filter(text -> !text.isEmpty() && !QUESTION.endsWith(text)).map(text -> QUESTION + " " + text)
                .orElse(QUESTION);
    }

    String strength() {
        return ending.flatMap(each -> Texts.optional(each.getStrength())).orElseGet(this::plainStrength);
    }

    String nextTry() {
        if (reading.stoppedSafely()) {
            return Words.of("closing.safetyPage");
        }
        String text = Texts.sentence(ending.flatMap(each -> Texts.optional(each.getNextTry())).orElseGet(this::plainNextTry));
        return tryFrom().isEmpty() ? text : text + " " + startAgain(tryFrom().getAsInt());
    }

    /** Says why it is this turn; the advice before it may speak of another one. */
    private String startAgain(int turn) {
        if (openings() == 0) {
            return rounds.stream().anyMatch(this::calmEnough) ? Words.of("closing.againCalm", turn) : Words.of("closing.againYoung", turn);
        }
        return helpful().isPresent() ? Words.of("closing.againHelpful", turn) : Words.of("closing.againHot", turn);
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
            more.add(new ReadMore(lesson, more.size() < ofTheEnding ? Words.of("closing.readEnding")
                    : Words.of("closing.readCase")));
        }
        return more;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (reading.seat() == Seat.DISTANCER || reading.casting().vignette().getStuckTurns() > LONG_STUCK) {
            notes.add(Words.of("closing.slower"));
        }
        if (secure(reading.style(Side.A)) || secure(reading.style(Side.B))) {
            notes.add(Words.of("closing.oneSecure"));
        }
        notes.add(Debrief.SCOPE);
        notes.add(Debrief.HONESTY);
        return notes;
    }

    private String hushed() {
        if (openings() > 0) {
            return played(MoveCode.LIMIT) ? Words.of("closing.hushedKept") : Words.of("closing.hushed");
        }
        if (played(MoveCode.LIMIT)) {
            return Words.of("closing.keptYourself");
        }
        return Words.of("closing.neverAsked", Texts.optional(reading.partner(reading.own()).getNeed()).map(Texts::sentence)
                .orElseGet(() -> Words.of("closing.someNeed")));
    }

    private String plainStrength() {
        if (reading.stoppedSafely()) {
            return Words.of("strength.left");
        }
        boolean kept = rounds.stream().anyMatch(seen -> seen.own().appraisal().keptBreak());
        if (kept) {
            return Words.of("strength.break");
        }
        if (reading.performance().couple().answeredOpenings(reading.own()) > 0) {
            return Words.of("strength.opened");
        }
        if (played(MoveCode.LIMIT) || played(MoveCode.ASSERT)) {
            return Words.of("strength.clearly");
        }
        return rounds.stream().filter(seen -> MoveGroup.of(seen.move()) == MoveGroup.JOINING)
                .findFirst().map(seen -> Words.of("strength.room", Texts.unquoted(seen.ownText())))
                .orElseGet(() -> Words.of("strength.stayed"));
    }

    private String plainNextTry() {
        if (openings() == 0) {
            return Words.of("nextTry.say");
        }
        if (!played(MoveCode.PAUSE)) {
            return Words.of("nextTry.break");
        }
        return Words.of("nextTry.answer");
    }

    private boolean played(MoveCode move) {
        return rounds.stream().anyMatch(seen -> seen.move() == move);
    }

    private static boolean secure(Style style) {
        return style.anxiety() <= SECURE_BELOW && style.avoidance() <= SECURE_BELOW;
    }
}
