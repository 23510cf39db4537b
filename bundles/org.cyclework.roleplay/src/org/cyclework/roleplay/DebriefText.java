package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Texts;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * A debrief as plain text, to copy and for the terminal. Complete, and in the order in which it is worked through: the own
 * account, what happened, what was felt and shown, why, what next, where to read on, notes.
 */
public final class DebriefText {

    private static final int WIDEST_NAME = 16;

    private final List<String> lines = new ArrayList<>();
    private final Debrief debrief;
    private final List<Reflection> reflections;
    private final UnaryOperator<String> lessonTitles;

    private DebriefText(Debrief debrief, List<Reflection> reflections, UnaryOperator<String> lessonTitles) {
        this.debrief = debrief;
        this.reflections = reflections;
        this.lessonTitles = lessonTitles;
    }

    /**
     * The whole text.
     *
     * @param debrief the debrief
     * @param reflections what the trainee wrote; may be empty
     * @return the text, lines ended by a line feed
     */
    public static String of(Debrief debrief, List<Reflection> reflections) {
        return of(debrief, reflections, id -> id);
    }

    /**
     * The whole text.
     *
     * @param debrief the debrief
     * @param reflections what the trainee wrote; may be empty
     * @param lessonTitles gives a lesson's title for its id
     * @return the text, lines ended by a line feed
     */
    public static String of(Debrief debrief, List<Reflection> reflections, UnaryOperator<String> lessonTitles) {
        return String.join("\n", new DebriefText(debrief, reflections, lessonTitles).write()) + "\n";
    }

    private List<String> write() {
        lines.add(Words.of("debrief.title", debrief.caseTitle()));
        lines.add(Words.of("debrief.chairs", debrief.ownName(), debrief.otherName()));
        account();
        whatHappened();
        feltAndShown();
        why();
        next();
        readOn();
        heading(Words.of("debrief.notes"));
        lines.addAll(debrief.notes());
        return lines;
    }

    private void account() {
        List<Reflection> own = written(Reflection.Kind.ACCOUNT);
        if (!own.isEmpty()) {
            heading(Words.of("debrief.account"));
            own.forEach(each -> lines.add(each.text()));
        }
    }

    private void whatHappened() {
        heading(Words.of("debrief.happened"));
        int scene = 0;
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            if (turn.scene() != scene) {
                scene = turn.scene();
                int number = scene;
                debrief.scenes().stream().filter(each -> each.number() == number && debrief.scenes().size() > 1)
                        .forEach(each -> lines.add(Words.of("debrief.scene", number, each.title())));
            }
            turn(turn);
        }
        lines.add(debrief.end().text());
        if (!debrief.end().outcomeName().isEmpty()) {
            lines.add(Words.of("debrief.closed", debrief.end().outcomeName()));
        }
        lines.add(debrief.opening());
        if (!debrief.wordings().isEmpty()) {
            heading(Words.of("debrief.ownWords"));
            debrief.wordings().forEach(this::wording);
        }
    }

    private void turn(Debrief.PlayedTurn turn) {
        StringBuilder line = new StringBuilder().append(turn.round()).append("  ").append(turn.line().name()).append(": ")
                .append(turn.line().text());
        turn.line().cue().ifPresent(cue -> line.append(" (").append(cue).append(')'));
        line.append("  [").append(move(turn.move(), turn.intensity()));
        if (turn.applied() != turn.move()) {
            line.append("; ").append(Words.of("debrief.landed", MoveWords.of(turn.applied()).name()));
        }
        lines.add(line.append(turn.pinned() ? "; " + Words.of("debrief.fixed") : "").append(']').toString());
        turn.explanation().forEach(each -> lines.add("      " + each));
    }

    private void wording(Debrief.Wording wording) {
        lines.add(Words.of("debrief.turn", wording.round()));
        lines.add("  " + Words.of("debrief.wouldSay", wording.ownWords()));
        lines.add("  " + Words.of("debrief.chose", wording.chosen(), MoveWords.of(wording.move()).name()));
        wording.model().ifPresent(model -> lines.add("  " + Words.of("debrief.learn", model.line(), move(model.move(), model.intensity()), model.reason())));
    }

    private void feltAndShown() {
        heading(Words.of("debrief.felt"));
        written(Reflection.Kind.ESTIMATE).forEach(each -> lines.add(Words.of("debrief.guess", each.text())));
        for (Debrief.BeatReview beat : debrief.beats()) {
            lines.add(Words.of("debrief.turnSays", beat.round(), beat.prompt()));
            lines.add("  " + (beat.confidence().isPresent() ? Words.of("debrief.answeredSure", beat.answer(), beat.confidence().getAsInt())
                    : Words.of("debrief.answered", beat.answer())));
            beat.truth().ifPresent(truth -> lines.add("  " + Words.of("debrief.itWas", truth)));
            if (!beat.feedback().isEmpty()) {
                lines.add("  " + beat.feedback());
            }
        }
        lines.addAll(debrief.calibration().sentences());
        lines.add(Words.of("debrief.alarm"));
        series(debrief.ownName(), debrief.own());
        series(debrief.otherName(), debrief.other());
        lines.add(debrief.evidenceNote());
    }

    private void series(String name, Debrief.ArousalSeries series) {
        lines.add(row(name, Words.of("debrief.rowFelt"), series.felt()));
        lines.add(row(name, Words.of("debrief.rowShown"), series.shown()));
    }

    private static String row(String name, String kind, List<Double> values) {
        String shortened = name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME) : name;
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-" + WIDEST_NAME + "s %-6s", shortened, kind));
        values.forEach(value -> line.append(String.format(Locale.ROOT, " %2.0f", 10 * value)));
        return line.toString();
    }

    private void why() {
        heading(Words.of("debrief.why"));
        lines.add(Words.of("debrief.strength", debrief.strength()));
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            lines.add("");
            lines.add(Words.of("debrief.point", point.round(), point.line(), move(point.move(), point.intensity())));
            lines.add("  " + Words.of("debrief.changes", debrief.otherName(), change(point.changedOther()), debrief.ownName(), change(point.changedOwn())));
            point.why().forEach(each -> lines.add("  " + each));
            point.alternatives().forEach(each -> lines.add("  - " + each.text()));
            lines.add("  " + point.question());
            String concept = point.conceptKey().replace('-', ' ');
            lines.add("  " + point.articleItem().map(item -> Words.of("debrief.lookArticle", concept, item, point.search()))
                    .orElseGet(() -> Words.of("debrief.look", concept, point.search())));
        }
        loops();
        lines.add("");
        lines.add(Words.of("debrief.kinds"));
        debrief.groups().forEach(group -> lines.add("  " + group.name() + ": " + debrief.ownName() + " "
                + counts(group.own()) + "; " + debrief.otherName() + " " + counts(group.other())));
    }

    private void loops() {
        debrief.loop().ifPresent(loop -> loop(Words.of("debrief.loopPlayed", loop.round()), loop.first(), loop.second()));
        debrief.caseLoop().ifPresent(loop -> loop(Words.of("debrief.loopAuthor"), loop.first(), loop.second()));
        List<LoopComparison.Box> drawn = LoopComparison.of(debrief, reflections).boxes().stream()
                .filter(box -> !box.drawn().isBlank()).toList();
        if (!drawn.isEmpty()) {
            lines.add("");
            lines.add(Words.of("debrief.loopDrawn"));
            drawn.forEach(box -> lines.add("  " + box.person() + ", " + box.part().key() + ": " + box.drawn()
                    + nearness(Words.of("debrief.asPlayed"), box.toPlayed()) + nearness(Words.of("debrief.asAuthor"), box.toAuthor())));
            lines.add(LoopComparison.NOTE);
        }
    }

    private static String nearness(String to, LoopComparison.Nearness nearness) {
        return switch (nearness) {
            case CLOSE -> " [" + Words.of("debrief.close", to) + "]";
            case DIFFERENT -> " [" + Words.of("debrief.different", to) + "]";
            case EMPTY -> "";
        };
    }

    private void loop(String title, LoopSide first, LoopSide second) {
        lines.add("");
        lines.add(title);
        for (LoopSide side : List.of(first, second)) {
            lines.add("  " + side.name() + ": " + String.join(" → ", side.cue(), side.meaning(), side.feeling(), side.move(),
                    side.effect()));
        }
    }

    private void next() {
        heading(Words.of("debrief.next"));
        lines.add(Words.of("debrief.nextTry", debrief.nextTry()));
        lines.add(debrief.question());
        written(Reflection.Kind.REFLECTION).forEach(each -> lines.add(Words.of("debrief.take", each.text())));
    }

    private void readOn() {
        if (!debrief.readMore().isEmpty()) {
            heading(Words.of("debrief.readOn"));
            debrief.readMore().forEach(each -> lines.add(lessonTitles.apply(each.lessonId()) + ": " + each.why()));
        }
    }

    private void heading(String title) {
        lines.add("");
        lines.add(title.toUpperCase(Locale.ROOT));
    }

    private List<Reflection> written(Reflection.Kind kind) {
        return reflections.stream().filter(each -> each.kind() == kind && !each.text().isBlank()).toList();
    }

    private static String move(MoveCode move, int intensity) {
        String name = MoveWords.of(move).name();
        return Moves.hasStrength(move) ? Words.of("debrief.move", name, Moves.strength(intensity)) : name;
    }

    private static String counts(Map<MoveCode, Integer> moves) {
        return moves.isEmpty() ? Words.of("debrief.none") : moves.entrySet().stream()
                .map(each -> MoveWords.of(each.getKey()).name() + " × " + each.getValue()).collect(Collectors.joining(", "));
    }

    private static String change(Debrief.Change change) {
        return Words.of("debrief.change", Texts.signed(change.security()), Texts.signed(change.arousal()));
    }

    /**
     * Two tries side by side as text.
     *
     * @param comparison the comparison
     * @return the text, lines ended by a line feed
     */
    public static String of(TryComparison comparison) {
        List<String> text = new ArrayList<>();
        text.add(comparison.parting().isPresent() ? Words.of("tries.part", comparison.parting().getAsInt())
                : Words.of("tries.noPart"));
        text.add(Words.of("tries.alarm", comparison.ownName()));
        for (TryComparison.Row row : comparison.rows()) {
            text.add("");
            text.add(row.same() ? Words.of("tries.same", row.round()) : Words.of("debrief.turn", row.round()));
            round(Words.of("tries.first"), row.first(), comparison, text);
            if (!row.same()) {
                round(Words.of("tries.second"), row.second(), comparison, text);
            }
        }
        text.add("");
        text.add(comparison.ownChange());
        text.add(comparison.otherChange());
        text.add(Debrief.HONESTY);
        return String.join("\n", text) + "\n";
    }

    private static void round(String which, Optional<TryComparison.Round> round, TryComparison comparison, List<String> text) {
        text.add("  " + which + ": " + round.map(each -> comparison.ownName() + ": " + each.ownLine() + "  ["
                + move(each.ownMove(), each.ownIntensity()) + "]  " + comparison.otherName() + ": " + each.otherLine() + "  ["
                + move(each.otherMove(), each.otherIntensity()) + "]"
                + String.format(Locale.ROOT, "  (%.0f, %.0f)", 10 * each.ownFelt(), 10 * each.otherFelt()))
                .orElseGet(() -> Words.of("tries.notThere")));
    }
}
