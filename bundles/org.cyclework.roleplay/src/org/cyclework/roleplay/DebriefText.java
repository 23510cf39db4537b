package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.internal.texts.MoveWords;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * A debrief as plain text, to copy and for the terminal. What matters first stands first: the own account, a strength, the
 * turning points, the loop and one next try; then what was felt, what was said turn by turn, and the figures at the end.
 */
public final class DebriefText {

    private static final int WIDEST_NAME = 16;

    private final List<String> lines = new ArrayList<>();
    private final Debrief debrief;
    private final List<Reflection> reflections;
    private final UnaryOperator<String> lessonTitles;
    private final DebriefContents contents;

    private DebriefText(Debrief debrief, List<Reflection> reflections, UnaryOperator<String> lessonTitles, DebriefContents contents) {
        this.debrief = debrief;
        this.reflections = reflections;
        this.lessonTitles = lessonTitles;
        this.contents = contents;
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
        return of(debrief, reflections, lessonTitles, "", DebriefContents.EVERYTHING);
    }

    /**
     * A text that somebody takes along.
     *
     * @param debrief the debrief
     * @param reflections what the trainee wrote; may be empty
     * @param lessonTitles gives a lesson's title for its id
     * @param about who played it, when and which try, for the line below the title; may be empty
     * @param contents what goes in
     * @return the text, lines ended by a line feed
     */
    public static String of(Debrief debrief, List<Reflection> reflections, UnaryOperator<String> lessonTitles, String about, DebriefContents contents) {
        return String.join("\n", new DebriefText(debrief, reflections, lessonTitles, contents).write(about)) + "\n";
    }

    private List<String> write(String about) {
        lines.add(Words.of("debrief.title", debrief.caseTitle()));
        if (!about.isEmpty()) {
            lines.add(about);
        }
        lines.add(Words.of("debrief.chairs", debrief.ownName(), debrief.otherName()));
        lines.add(debrief.opening());
        lines.add(debrief.end().text());
        if (!debrief.end().outcomeName().isEmpty()) {
            lines.add(Words.of("debrief.closed", debrief.end().outcomeName()));
        }
        account();
        mattered();
        loops();
        next();
        feltAndShown();
        ownWords();
        turnByTurn();
        readOn();
        if (contents.numbers()) {
            numbers();
        }
        heading(Words.of("debrief.notes"));
        lines.addAll(debrief.notes());
        return lines;
    }

    private void account() {
        List<Reflection> own = contents.account() ? written(Reflection.Kind.ACCOUNT) : List.of();
        if (!own.isEmpty()) {
            heading(Words.of("debrief.account"));
            for (Reflection each : own) {
                AccountQuestion.of(each).ifPresent(question -> lines.add(question.text()));
                lines.add("  " + each.text());
            }
        }
    }

    private void mattered() {
        heading(Words.of("debrief.mattered"));
        lines.add(Words.of("debrief.strength", debrief.strength()));
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            lines.add("");
            lines.add(Words.of("debrief.point", point.round(), point.line(), move(point.move(), point.intensity())));
            lines.add("  " + Words.of("debrief.changes", debrief.otherName(), ScaleWords.change(point.changedOther()), debrief.ownName(),
                    ScaleWords.change(point.changedOwn())));
            point.why().forEach(each -> lines.add("  " + each));
            point.alternatives().forEach(each -> lines.add("  - " + each.text()));
            lines.add("  " + point.question());
            String concept = point.conceptKey().replace('-', ' ');
            lines.add("  " + point.articleItem().map(item -> Words.of("debrief.lookArticle", concept, item, point.search()))
                    .orElseGet(() -> Words.of("debrief.look", concept, point.search())));
        }
    }

    private void loops() {
        List<LoopComparison.Box> drawn = contents.ownWords() ? LoopComparison.of(debrief, reflections).boxes().stream()
                .filter(box -> !box.drawn().isBlank()).toList() : List.of();
        if (debrief.loop().isEmpty() && debrief.caseLoop().isEmpty() && drawn.isEmpty()) {
            return;
        }
        heading(Words.of("debrief.loop"));
        if (!drawn.isEmpty()) {
            lines.add(Words.of("debrief.loopDrawn"));
            drawn.forEach(box -> lines.add("  " + Words.of("debrief.box", box.person(), box.part().label(), box.drawn())
                    + nearness(Words.of("debrief.asPlayed"), box.toPlayed()) + nearness(Words.of("debrief.asAuthor"), box.toAuthor())));
            lines.add(LoopComparison.NOTE);
        }
        debrief.loop().ifPresent(loop -> loop(Words.of("debrief.loopPlayed", loop.round()), loop.first(), loop.second()));
        debrief.caseLoop().ifPresent(loop -> loop(Words.of("debrief.loopAuthor"), loop.first(), loop.second()));
    }

    private static String nearness(String to, LoopComparison.Nearness nearness) {
        return switch (nearness) {
            case CLOSE -> " [" + Words.of("debrief.close", to) + "]";
            case DIFFERENT -> " [" + Words.of("debrief.different", to) + "]";
            case EMPTY -> "";
        };
    }

    private void loop(String title, LoopSide first, LoopSide second) {
        lines.add(title);
        for (LoopSide side : List.of(first, second)) {
            for (LoopComparison.Part part : LoopComparison.Part.values()) {
                lines.add("  " + Words.of("debrief.box", side.name(), part.label(), part.of(side)));
            }
        }
    }

    private void next() {
        heading(Words.of("debrief.next"));
        lines.add(Words.of("debrief.nextTry", debrief.nextTry()));
        lines.add(debrief.question());
        if (contents.reflection()) {
            written(Reflection.Kind.REFLECTION).forEach(each -> lines.add(Words.of("debrief.take", each.text())));
        }
    }

    private void feltAndShown() {
        heading(Words.of("debrief.felt"));
        written(Reflection.Kind.ESTIMATE).stream().limit(contents.account() ? 1 : 0)
                .forEach(each -> lines.add(Words.of("debrief.guess", each.text())));
        for (Debrief.BeatReview beat : debrief.beats()) {
            lines.add(Words.of("debrief.turnSays", beat.round(), beat.prompt()));
            lines.add("  " + (beat.confidence().isPresent()
                    ? Words.of("debrief.answeredSure", beat.answer(), ScaleWords.sure(beat.confidence().getAsInt()))
                    : Words.of("debrief.answered", beat.answer())));
            beat.truth().ifPresent(truth -> lines.add("  " + Words.of("debrief.itWas", truth)));
            if (!beat.feedback().isEmpty()) {
                lines.add("  " + beat.feedback());
            }
        }
        lines.addAll(debrief.calibration().sentences());
        if (contents.figures()) {
            lines.add(Words.of("debrief.alarm"));
            series(debrief.ownName(), debrief.own());
            series(debrief.otherName(), debrief.other());
        }
        lines.add(debrief.evidenceNote());
    }

    private void series(String name, Debrief.ArousalSeries series) {
        lines.add(row(name, Words.of("debrief.rowFelt"), series.felt()));
        lines.add(row(name, Words.of("debrief.rowShown"), series.shown()));
    }

    private static String row(String name, String kind, List<Double> values) {
        String shortened = name.length() > WIDEST_NAME ? name.substring(0, WIDEST_NAME) : name;
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-" + WIDEST_NAME + "s %-6s", shortened, kind));
        values.forEach(value -> line.append(String.format(Locale.ROOT, " %2d", ScaleWords.step(value))));
        return line.toString();
    }

    private void ownWords() {
        if (debrief.wordings().isEmpty() || !contents.ownWords()) {
            return;
        }
        heading(Words.of("debrief.ownWords"));
        for (Debrief.Wording wording : debrief.wordings()) {
            lines.add(Words.of("debrief.turn", wording.round()));
            lines.add("  " + Words.of("debrief.wouldSay", wording.ownWords()));
            lines.add("  " + Words.of("debrief.chose", wording.chosen(), MoveWords.of(wording.move()).name()));
            wording.model().ifPresent(model -> lines.add("  " + (wording.choseModel() ? Words.of("debrief.learnChosen", model.reason())
                    : Words.of("debrief.learn", model.line(), move(model.move(), model.intensity()), model.reason()))));
        }
    }

    private void turnByTurn() {
        if (debrief.turns().isEmpty()) {
            return;
        }
        heading(Words.of("debrief.turnByTurn"));
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
        lines.add("");
        lines.add(Words.of("debrief.kinds"));
        debrief.groups().forEach(group -> lines.add("  " + group.name() + ": " + debrief.ownName() + " "
                + counts(group.own()) + "; " + debrief.otherName() + " " + counts(group.other())));
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

    private void readOn() {
        if (!debrief.readMore().isEmpty()) {
            heading(Words.of("debrief.readOn"));
            debrief.readMore().forEach(each -> lines.add(lessonTitles.apply(each.lessonId()) + ": " + each.why()));
        }
    }

    private void numbers() {
        DebriefNumbers numbers = DebriefNumbers.of(debrief);
        heading(Words.of("debrief.numbers"));
        lines.add(numbers.how());
        numbers.points().forEach(this::table);
        table(numbers.alarm());
        numbers.sureness().ifPresent(lines::add);
    }

    private void table(DebriefNumbers.Table table) {
        lines.add(table.title());
        for (List<String> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 1; i < row.size(); i++) {
                cells.add(table.heads().get(i) + " " + row.get(i));
            }
            lines.add("  " + row.get(0) + ": " + String.join(", ", cells));
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
}
