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
import org.cyclework.roleplay.internal.MoveWords;
import org.cyclework.roleplay.internal.Texts;

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
        lines.add("DEBRIEF: " + debrief.caseTitle());
        lines.add("From the chair of " + debrief.ownName() + ", with " + debrief.otherName() + " in the other.");
        account();
        whatHappened();
        feltAndShown();
        why();
        next();
        readOn();
        heading("Notes");
        lines.addAll(debrief.notes());
        return lines;
    }

    private void account() {
        List<Reflection> own = written(Reflection.Kind.ACCOUNT);
        if (!own.isEmpty()) {
            heading("Your own account");
            own.forEach(each -> lines.add(each.text()));
        }
    }

    private void whatHappened() {
        heading("What happened");
        int scene = 0;
        for (Debrief.PlayedTurn turn : debrief.turns()) {
            if (turn.scene() != scene) {
                scene = turn.scene();
                int number = scene;
                debrief.scenes().stream().filter(each -> each.number() == number && debrief.scenes().size() > 1)
                        .forEach(each -> lines.add("Scene " + number + ": " + each.title()));
            }
            turn(turn);
        }
        lines.add(debrief.end().text());
        if (!debrief.end().outcomeName().isEmpty()) {
            lines.add("How it closed: " + debrief.end().outcomeName() + ".");
        }
        lines.add(debrief.opening());
        if (!debrief.wordings().isEmpty()) {
            heading("Your own words");
            debrief.wordings().forEach(this::wording);
        }
    }

    private void turn(Debrief.PlayedTurn turn) {
        StringBuilder line = new StringBuilder().append(turn.round()).append("  ").append(turn.line().name()).append(": ")
                .append(turn.line().text());
        turn.line().cue().ifPresent(cue -> line.append(" (").append(cue).append(')'));
        line.append("  [").append(move(turn.move(), turn.intensity()));
        if (turn.applied() != turn.move()) {
            line.append("; landed as ").append(MoveWords.of(turn.applied()).name());
        }
        lines.add(line.append(turn.pinned() ? "; fixed by the author]" : "]").toString());
        turn.explanation().forEach(each -> lines.add("      " + each));
    }

    private void wording(Debrief.Wording wording) {
        lines.add("Turn " + wording.round());
        lines.add("  What you would have said: " + wording.ownWords());
        lines.add("  What you chose: " + wording.chosen() + "  [" + MoveWords.of(wording.move()).name() + "]");
        wording.model().ifPresent(model -> lines.add("  A line to learn from: " + model.line() + "  ["
                + move(model.move(), model.intensity()) + "] " + model.reason()));
    }

    private void feltAndShown() {
        heading("What was felt and what showed");
        written(Reflection.Kind.ESTIMATE).forEach(each -> lines.add("Your guess: " + each.text()));
        for (Debrief.BeatReview beat : debrief.beats()) {
            lines.add("Turn " + beat.round() + ": " + beat.prompt());
            lines.add("  You: " + beat.answer() + (beat.confidence().isPresent()
                    ? " (" + beat.confidence().getAsInt() + " % sure)" : ""));
            beat.truth().ifPresent(truth -> lines.add("  It was: " + truth));
            if (!beat.feedback().isEmpty()) {
                lines.add("  " + beat.feedback());
            }
        }
        lines.addAll(debrief.calibration().sentences());
        lines.add("Alarm from 0 to 10, at the opening and after each turn:");
        series(debrief.ownName(), debrief.own());
        series(debrief.otherName(), debrief.other());
        lines.add(debrief.evidenceNote());
    }

    private void series(String name, Debrief.ArousalSeries series) {
        lines.add(row(name, "felt", series.felt()));
        lines.add(row(name, "shown", series.shown()));
    }

    private static String row(String name, String kind, List<Double> values) {
        String shortened = name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME) : name;
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-" + WIDEST_NAME + "s %-6s", shortened, kind));
        values.forEach(value -> line.append(String.format(Locale.ROOT, " %2.0f", 10 * value)));
        return line.toString();
    }

    private void why() {
        heading("Why");
        lines.add("A strength: " + debrief.strength());
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            lines.add("");
            lines.add("Turning point in turn " + point.round() + ": " + point.line() + "  ["
                    + move(point.move(), point.intensity()) + "]");
            lines.add("  " + debrief.otherName() + ": " + change(point.changedOther()) + "; " + debrief.ownName() + ": "
                    + change(point.changedOwn()) + ".");
            point.why().forEach(each -> lines.add("  " + each));
            point.alternatives().forEach(each -> lines.add("  - " + each.text()));
            lines.add("  " + point.question());
            lines.add("  Look at: " + point.conceptKey().replace('-', ' ')
                    + point.articleItem().map(item -> "; source article, " + item).orElse("") + "; search the lessons for “"
                    + point.search() + "”.");
        }
        loops();
        lines.add("");
        lines.add("The moves by kind:");
        debrief.groups().forEach(group -> lines.add("  " + group.name() + ": " + debrief.ownName() + " "
                + counts(group.own()) + "; " + debrief.otherName() + " " + counts(group.other())));
    }

    private void loops() {
        debrief.loop().ifPresent(loop -> loop("The loop as it was played in turn " + loop.round() + ":", loop.first(), loop.second()));
        debrief.caseLoop().ifPresent(loop -> loop("The loop as the author of the case sees it:", loop.first(), loop.second()));
        List<LoopComparison.Box> drawn = LoopComparison.of(debrief, reflections).boxes().stream()
                .filter(box -> !box.drawn().isBlank()).toList();
        if (!drawn.isEmpty()) {
            lines.add("");
            lines.add("The loop as you drew it:");
            drawn.forEach(box -> lines.add("  " + box.person() + ", " + box.part().key() + ": " + box.drawn()
                    + nearness("as played", box.toPlayed()) + nearness("as the author sees it", box.toAuthor())));
            lines.add(LoopComparison.NOTE);
        }
    }

    private static String nearness(String to, LoopComparison.Nearness nearness) {
        return switch (nearness) {
            case CLOSE -> " [close to the loop " + to + "]";
            case DIFFERENT -> " [different from the loop " + to + "]";
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
        heading("What next");
        lines.add("One next try: " + debrief.nextTry());
        lines.add(debrief.question());
        written(Reflection.Kind.REFLECTION).forEach(each -> lines.add("What you take with you: " + each.text()));
    }

    private void readOn() {
        if (!debrief.readMore().isEmpty()) {
            heading("Read on");
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
        return MoveWords.of(move).name() + ", " + Moves.strength(intensity);
    }

    private static String counts(Map<MoveCode, Integer> moves) {
        return moves.isEmpty() ? "none" : moves.entrySet().stream()
                .map(each -> MoveWords.of(each.getKey()).name() + " × " + each.getValue()).collect(Collectors.joining(", "));
    }

    private static String change(Debrief.Change change) {
        return "felt security " + Texts.signed(change.security()) + ", alarm " + Texts.signed(change.arousal());
    }

    /**
     * Two tries side by side as text.
     *
     * @param comparison the comparison
     * @return the text, lines ended by a line feed
     */
    public static String of(TryComparison comparison) {
        List<String> text = new ArrayList<>();
        text.add(comparison.parting().isPresent() ? "The two tries part in turn " + comparison.parting().getAsInt() + "."
                : "The two tries are the same as far as both go.");
        text.add("Alarm from 0 to 10 stands in brackets, " + comparison.ownName() + " first.");
        for (TryComparison.Row row : comparison.rows()) {
            text.add("");
            text.add("Turn " + row.round() + (row.same() ? ", the same in both" : ""));
            round("first", row.first(), comparison, text);
            if (!row.same()) {
                round("second", row.second(), comparison, text);
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
                .orElse("did not come to this turn"));
    }
}
