package org.cyclework.assessment.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.cyclework.course.render.LessonWords;

/**
 * Finds places in a lesson as it stands now.
 *
 * <p>The exact words come first. Where they stand more than once, what stood around them decides, and then which is nearest
 * to where they were. Words that are short count only where something around them is as it was, so that a highlight never moves to
 * another sentence that happens to have them. Where the words are gone and what stood before and behind them is there,
 * that is the place. Otherwise it is gone.
 */
public final class Anchoring {

    private static final int SHORT = 24;
    private static final int AGREES = 8;
    private static final int SIDE = 12;

    private final String text;

    /** Where words stand, and how many characters around them are as they were. */
    private record Found(int at, int agreeing) {
    }

    /** @param lesson as it stands now */
    public Anchoring(LessonWords lesson) {
        this.text = Objects.requireNonNull(lesson).text();
    }

    /** @return where this place is */
    public Where find(Anchor anchor) {
        String words = anchor.words();
        List<Found> all = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            all.add(new Found(at, agreeing(anchor, at)));
        }
        Comparator<Found> best = Comparator.comparingInt(Found::agreeing).reversed().thenComparingInt(found -> Math.abs(found.at() - anchor.offset()));
        return all.stream().filter(found -> found.agreeing() >= AGREES || words.length() >= SHORT || isAll(anchor, found)).min(best)
                .<Where>map(found -> new Where.Same(found.at(), found.at() + words.length())).orElseGet(() -> between(anchor));
    }

    /** Where there was little around the words, because the lesson ended there, all of it has to be as it was. */
    private static boolean isAll(Anchor anchor, Found found) {
        return found.agreeing() == anchor.before().length() + anchor.after().length();
    }

    private int agreeing(Anchor anchor, int at) {
        int before = 0;
        String was = anchor.before();
        while (before < was.length() && before < at && was.charAt(was.length() - 1 - before) == text.charAt(at - 1 - before)) {
            before++;
        }
        int after = 0;
        int end = at + anchor.words().length();
        while (after < anchor.after().length() && end + after < text.length() && anchor.after().charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }

    /** The stretch between what stood before the words and what stood behind them; not where it has grown to something else. */
    private Where between(Anchor anchor) {
        String before = anchor.before().substring(Math.max(0, anchor.before().length() - SIDE * 2));
        String after = anchor.after().substring(0, Math.min(anchor.after().length(), SIDE * 2));
        if (before.strip().length() < SIDE || after.strip().length() < SIDE) {
            return new Where.Gone();
        }
        int most = anchor.words().length() * 2 + SIDE * 2;
        List<Where.Edited> all = new ArrayList<>();
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
            int start = at + before.length();
            int end = text.indexOf(after, start);
            if (end > start && end - start <= most) {
                all.add(new Where.Edited(start, end));
            }
        }
        return all.stream().min(Comparator.comparingInt(found -> Math.abs(found.start() - anchor.offset()))).<Where>map(found -> found)
                .orElse(new Where.Gone());
    }
}
