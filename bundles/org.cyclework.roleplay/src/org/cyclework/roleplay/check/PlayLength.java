package org.cyclework.roleplay.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.standalone.Plays;

/**
 * How many words there are to read in a play: what happens, what can be chosen, what is asked and answered, and the ending;
 * without the briefing and the debrief. Found by plays of somebody who chooses by chance.
 *
 * @param median words of the play in the middle
 * @param longest words of the longest
 */
public record PlayLength(int median, int longest) {

    private static final int PLAYS = 60;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

    /** Plays the case with as many options at a moment as the setup of each seed says. */
    static PlayLength of(VignetteCase vignette, LongFunction<Setup> setups) {
        List<Integer> lengths = new ArrayList<>();
        for (long seed = 0; seed < PLAYS; seed++) {
            lengths.add(words(Plays.start(vignette, setups.apply(seed)), new Random(seed)));
        }
        lengths.sort(Comparator.naturalOrder());
        return new PlayLength(lengths.get(lengths.size() / 2), lengths.get(lengths.size() - 1));
    }

    private static int words(Play play, Random chance) {
        int words = 0;
        int told = 0;
        while (!play.ended()) {
            Moment now = play.now();
            if (now.beat().isPresent()) {
                words += words(now.beat().get());
                play.answerBeat(now.beat().get().id(), answer(now.beat().get(), chance));
                continue;
            }
            List<String> open = now.choices().stream().filter(choice -> !choice.safetyExit()).map(choice -> choice.id()).toList();
            if (open.isEmpty()) {
                return words;
            }
            words += words(now);
            play.choose(open.get(chance.nextInt(open.size())));
            List<SpokenLine> story = play.story();
            words += story.subList(told, story.size()).stream().filter(line -> !line.own())
                    .mapToInt(line -> words(line.text()) + words(line.cue().orElse(""))).sum();
            told = story.size();
        }
        return words + words(play.end().orElseThrow().text());
    }

    private static int words(Moment now) {
        return words(now.narration()) + words(now.cue().orElse("")) + words(now.stage().interlude().orElse(""))
                + now.choices().stream().mapToInt(choice -> words(choice.line())).sum();
    }

    private static int words(PendingBeat beat) {
        return words(beat.prompt()) + beat.choices().stream().mapToInt(each -> words(each.text())).sum();
    }

    private static String answer(PendingBeat beat, Random chance) {
        return beat.choices().isEmpty() ? "5" : beat.choices().get(chance.nextInt(beat.choices().size())).id();
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
