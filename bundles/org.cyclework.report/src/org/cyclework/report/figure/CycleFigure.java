package org.cyclework.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The loop of two people: what each took in, made of it, felt, did, and what that did to the other. The first person's
 * steps run down on the left, the second's up on the right, so that each one's effect lies beside the other's cue. A step
 * without words is drawn as an empty box, to be filled.
 *
 * @param id the element's id
 * @param title the title, one line
 * @param first the person on the left
 * @param second the person on the right
 */
public record CycleFigure(String id, String title, Person first, Person second) implements Figure {

    /** The names of a person's steps, in their order: the same words as wherever else a loop is told. */
    public static final List<String> STEPS = List.of("What came in", "What it was taken to mean", "What was felt", "What was done",
            "What it did to the other");

    /**
     * One person's half of the loop.
     *
     * @param name as it is to be printed
     * @param tone the person's seat
     * @param cue what the person saw or heard
     * @param meaning what it meant to them
     * @param feeling what they felt
     * @param move what they did
     * @param effect what that did to the other
     */
    public record Person(String name, Tone tone, String cue, String meaning, String feeling, String move, String effect) {

        /** Checks that every part is there; words may be empty. */
        public Person {
            Objects.requireNonNull(name);
            Objects.requireNonNull(tone);
            for (String words : new String[] {cue, meaning, feeling, move, effect}) {
                Objects.requireNonNull(words);
            }
        }

        /** @return the words of the steps, in the order of {@link CycleFigure#STEPS} */
        public List<String> steps() {
            return List.of(cue, meaning, feeling, move, effect);
        }

        /** @return a person whose five boxes are empty */
        public static Person empty(String name, Tone tone) {
            return new Person(name, tone, "", "", "", "", "");
        }
    }

    /** Checks that every part is there. */
    public CycleFigure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(title);
        Objects.requireNonNull(first);
        Objects.requireNonNull(second);
    }

    @Override
    public String description() {
        return sentence(first) + " " + sentence(second) + " " + first.name() + "’s effect is " + second.name()
                + "’s cue, and " + second.name() + "’s effect is " + first.name() + "’s next cue.";
    }

    private static String sentence(Person person) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            String words = person.steps().get(i).strip();
            parts.add(STEPS.get(i) + ": " + (words.isEmpty() ? "still empty" : words.replaceAll("[.\\s]+$", "")));
        }
        return person.name() + ": " + String.join("; ", parts) + ".";
    }

    @Override
    public String svg(FigurePalette palette) {
        return new CycleDrawing(this, palette).svg();
    }

    @Override
    public FigureTable table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            rows.add(List.of(STEPS.get(i), orEmpty(first.steps().get(i)), orEmpty(second.steps().get(i))));
        }
        return new FigureTable(title, List.of("step", first.name(), second.name()), rows);
    }

    private static String orEmpty(String words) {
        return words.isBlank() ? "(empty)" : words.strip();
    }
}
