package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cyclework.roleplay.Debrief;

/** A debrief as lines for the terminal. */
final class DebriefText {

    private DebriefText() {
    }

    static List<String> of(Debrief debrief) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("DEBRIEF  " + debrief.caseTitle());
        lines.add(debrief.end().text());
        if (!debrief.end().outcomeName().isEmpty()) {
            lines.add("How it closed: " + debrief.end().outcomeName());
        }
        lines.add(debrief.opening());
        lines.add(debrief.question());
        lines.add("");
        lines.add("Alarm from 0 to 10, at the opening and after each turn:");
        lines.add(series(debrief.ownName(), "felt", debrief.own().felt()));
        lines.add(series(debrief.ownName(), "shown", debrief.own().shown()));
        lines.add(series(debrief.otherName(), "felt", debrief.other().felt()));
        lines.add(series(debrief.otherName(), "shown", debrief.other().shown()));
        for (Debrief.BeatReview beat : debrief.beats()) {
            lines.add(beat.prompt() + " You: " + beat.answer() + beat.truth().map(truth -> ". It was: " + truth).orElse("")
                    + (beat.feedback().isEmpty() ? "" : ". " + beat.feedback()));
        }
        lines.add(debrief.evidenceNote());
        for (Debrief.TurningPoint point : debrief.turningPoints()) {
            lines.add("");
            lines.add("Turning point, round " + point.round() + ": " + point.line() + "  [" + point.move() + " " + point.intensity() + "]");
            point.why().forEach(why -> lines.add("  " + why));
            point.alternatives().forEach(other -> lines.add("  " + other.text()));
        }
        debrief.loop().ifPresent(loop -> {
            lines.add("");
            lines.add("The loop in round " + loop.round() + ":");
            lines.add(side(loop.first()));
            lines.add(side(loop.second()));
        });
        lines.add("");
        lines.add("Strength: " + debrief.strength());
        lines.add("Next try: " + debrief.nextTry());
        debrief.readMore().forEach(more -> lines.add("Read more: " + more.lessonId() + ", " + more.why()));
        lines.addAll(debrief.notes());
        return lines;
    }

    private static String series(String name, String kind, List<Double> values) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-10s %-6s", name, kind));
        values.forEach(value -> line.append(String.format(Locale.ROOT, " %2.0f", 10 * value)));
        return line.toString();
    }

    private static String side(Debrief.LoopSide side) {
        return "  " + side.name() + ": " + String.join(" → ", side.cue(), side.meaning(), side.feeling(), side.move(), side.effect());
    }
}
