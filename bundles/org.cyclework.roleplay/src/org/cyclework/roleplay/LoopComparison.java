package org.cyclework.roleplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.internal.texts.ContentWords;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * The loop as a trainee drew it beside the loop as it was played and as the author of the case sees it. Only words are
 * compared, so a box that says the same in other words counts as different; it is a hint to look again and never a grade.
 *
 * @param boxes the ten boxes, five for each person in the order of the loop; empty where there is no loop at all
 */
public record LoopComparison(List<Box> boxes) {

    /** What stands under every comparison. */
    public static final String NOTE = Words.of("note.loops");

    /** Copies the list. */
    public LoopComparison {
        boxes = List.copyOf(boxes);
    }

    /** A step of one person's half. */
    public enum Part {
        /** What came in. */
        CUE,
        /** What it was taken to mean. */
        MEANING,
        /** What was felt. */
        FEELING,
        /** What was done. */
        MOVE,
        /** What it did to the other. */
        EFFECT;

        /** @return as it stands in a box's key, such as "cue" */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @return what it is called wherever a loop is drawn, written or told, such as "What came in" */
        public String label() {
            return switch (this) {
                case CUE -> Words.of("loop.cue");
                case MEANING -> Words.of("loop.meaning");
                case FEELING -> Words.of("loop.feeling");
                case MOVE -> Words.of("loop.move");
                case EFFECT -> Words.of("loop.effect");
            };
        }

        /**
         * What one half of a loop says here.
         *
         * @param side the half
         * @return its words
         */
        public String of(LoopSide side) {
            return switch (this) {
                case CUE -> side.cue();
                case MEANING -> side.meaning();
                case FEELING -> side.feeling();
                case MOVE -> side.move();
                case EFFECT -> side.effect();
            };
        }
    }

    /** How near two texts come by their words. */
    public enum Nearness {
        /** They share enough words that matter. */
        CLOSE,
        /** They do not. */
        DIFFERENT,
        /** One of them says nothing. */
        EMPTY
    }

    /**
     * One box.
     *
     * @param key the box's name as the {@link Reflection} has it: "first.cue" to "second.effect"
     * @param person whose half it is in
     * @param part which step
     * @param drawn what the trainee wrote; empty where nothing was written
     * @param played what the play says
     * @param author what the author says; empty where the case has no loop
     * @param toPlayed how near the trainee's words come to the play's
     * @param toAuthor how near they come to the author's
     * @param shared the words that the trainee's text shares with one of the two, in the trainee's order
     */
    public record Box(String key, String person, Part part, String drawn, String played, String author,
            Nearness toPlayed, Nearness toAuthor, List<String> shared) {

        /** Copies the list. */
        public Box {
            shared = List.copyOf(shared);
        }
    }

    /**
     * Compares what the trainee drew.
     *
     * @param debrief the debrief with the two loops
     * @param reflections what the trainee wrote; only the texts of the kind {@link Reflection.Kind#LOOP} are read
     * @return the comparison
     */
    public static LoopComparison of(Debrief debrief, List<Reflection> reflections) {
        Optional<LoopSide> first = debrief.loop().map(Debrief.PlayedLoop::first);
        Optional<LoopSide> second = debrief.loop().map(Debrief.PlayedLoop::second);
        List<Box> boxes = new ArrayList<>();
        boxes.addAll(half("first", first, author(debrief, first, true), debrief, reflections));
        boxes.addAll(half("second", second, author(debrief, second, false), debrief, reflections));
        return new LoopComparison(boxes);
    }

    /** The author's half of the same person: either loop may begin with either of the two. */
    private static Optional<LoopSide> author(Debrief debrief, Optional<LoopSide> played, boolean first) {
        return debrief.caseLoop().map(loop -> played
                .map(side -> side.name().equals(loop.first().name()) ? loop.first() : loop.second())
                .orElse(first ? loop.first() : loop.second()));
    }

    private static List<Box> half(String key, Optional<LoopSide> played, Optional<LoopSide> author, Debrief debrief,
            List<Reflection> reflections) {
        if (played.isEmpty() && author.isEmpty()) {
            return List.of();
        }
        ContentWords words = new ContentWords(List.of(debrief.ownName(), debrief.otherName()));
        List<Box> boxes = new ArrayList<>();
        for (Part part : Part.values()) {
            String name = key + "." + part.key();
            String drawn = reflections.stream()
                    .filter(each -> each.kind() == Reflection.Kind.LOOP && each.key().equals(name)).map(Reflection::text)
                    .reduce("", (earlier, later) -> later);
            String ofPlay = played.map(part::of).orElse("");
            String ofAuthor = author.map(part::of).orElse("");
            List<String> shared = words.shared(drawn, ofPlay + " " + ofAuthor);
            boxes.add(new Box(name, played.or(() -> author).orElseThrow().name(), part, drawn, ofPlay, ofAuthor,
                    nearness(words, drawn, ofPlay), nearness(words, drawn, ofAuthor), shared));
        }
        return boxes;
    }

    private static Nearness nearness(ContentWords words, String one, String other) {
        return one.isBlank() || other.isBlank() ? Nearness.EMPTY
                : words.close(one, other) ? Nearness.CLOSE : Nearness.DIFFERENT;
    }
}
