package org.cyclework.roleplay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Seat;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * What a play looks like afterwards, read from one of the two chairs: values only, in the order they are worked through.
 * Texts are plain sentences that speak of moves, never of what a person is. Of two at one screen each has a debrief, in
 * which "own" is the one who reads it.
 *
 * @param caseTitle the case's title
 * @param seat the chair that is read from
 * @param ownName the trainee's character
 * @param otherName the other partner
 * @param end how the play closed, as seen from this chair
 * @param opening the first sentence, by the way the play closed
 * @param question whether anything needed was said
 * @param own the arousal of the trainee's character
 * @param other the arousal of the other partner
 * @param scenes the scenes that were played, oldest first
 * @param turns what was played, oldest first
 * @param beats the answered beats against what was so
 * @param calibration how near the guesses came, kind by kind, with how many there were
 * @param evidenceNote what may and may not be read from a calm look
 * @param wordings what the trainee would have said, beside what was chosen; empty where nothing was written
 * @param turningPoints at most three, in the order they were played
 * @param loop the loop as it was played; empty where nothing was played
 * @param caseLoop the loop as the case's author sees it; empty where the case has none
 * @param balance how often each move was used by the trainee's character, in catalogue order
 * @param groups the same for both partners by kind of move; kinds that neither used are left out
 * @param strength something that was done well
 * @param nextTry one thing to try; for a safe stop the safety page, and nothing else
 * @param tryFrom the round that the next try starts from, from 1 over all scenes, as {@link KeptPlay#rewind} takes it;
 *     empty where there is nothing to try
 * @param readMore lessons to go on with
 * @param notes sentences about the model that belong to this scene; the honesty line is the last
 */
public record Debrief(String caseTitle, Seat seat, String ownName, String otherName, SceneEnd end, String opening,
        String question, ArousalSeries own, ArousalSeries other, List<PlayedScene> scenes, List<PlayedTurn> turns,
        List<BeatReview> beats, Calibration calibration, String evidenceNote, List<Wording> wordings,
        List<TurningPoint> turningPoints, Optional<PlayedLoop> loop, Optional<CaseLoop> caseLoop,
        Map<MoveCode, Integer> balance, List<GroupBalance> groups, String strength, String nextTry, OptionalInt tryFrom,
        List<ReadMore> readMore, List<String> notes) {

    /** The line that stands under every debrief. */
    public static final String HONESTY = Words.of("note.honesty");

    /** What the product is and is not; the line before the last under every debrief. */
    public static final String SCOPE = Words.of("note.scope");

    /** Copies the lists. */
    public Debrief {
        scenes = List.copyOf(scenes);
        turns = List.copyOf(turns);
        beats = List.copyOf(beats);
        wordings = List.copyOf(wordings);
        turningPoints = List.copyOf(turningPoints);
        balance = Collections.unmodifiableMap(new LinkedHashMap<>(balance));
        groups = List.copyOf(groups);
        readMore = List.copyOf(readMore);
        notes = List.copyOf(notes);
    }

    /**
     * A scene of the play.
     *
     * @param number from 1
     * @param title its title
     * @param firstRound its first round over the whole play, from 1
     */
    public record PlayedScene(int number, String title, int firstRound) {
    }

    /**
     * Felt and shown arousal at the opening and after each turn, so one value more than there were turns.
     *
     * @param felt inner alarm, each 0 to 1
     * @param shown what of it showed, each 0 to 1
     */
    public record ArousalSeries(List<Double> felt, List<Double> shown) {

        /** Copies the lists. */
        public ArousalSeries {
            felt = List.copyOf(felt);
            shown = List.copyOf(shown);
        }
    }

    /**
     * One turn of either person.
     *
     * @param scene the scene's number, from 1
     * @param round round over the whole play, from 1
     * @param line what was said
     * @param move the move as chosen
     * @param applied what it landed as; differs only for a break that was not kept
     * @param intensity 1 low, 2 clear, 3 strong
     * @param pinned whether the case's author fixed this reply
     * @param explanation what mattered in this turn; may be empty
     */
    public record PlayedTurn(int scene, int round, SpokenLine line, MoveCode move, MoveCode applied, int intensity,
            boolean pinned, List<String> explanation) {

        /** Copies the list. */
        public PlayedTurn {
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * A beat's answer against what was so.
     *
     * @param round the round it was asked in, from 1 over the whole play
     * @param kind what was asked
     * @param prompt the question
     * @param answer what the trainee answered, as text
     * @param confidence how sure the trainee was, 0 to 100; empty where it was not said
     * @param truth what was so, as text; empty where there is no single truth
     * @param fitting whether the answer fits: for arousal within one step of ten; empty where it is not judged
     * @param error how far the guess was off: for arousal the steps between guess and truth, 0 to 10; for a move with a
     *     confidence the Brier score, 0 best to 2 worst; empty for everything else
     * @param feedback what the case says to it; may be empty
     */
    public record BeatReview(int round, BeatKind kind, String prompt, String answer, OptionalInt confidence,
            Optional<String> truth, Optional<Boolean> fitting, OptionalDouble error, String feedback) {
    }

    /**
     * How near the guesses of a play came, kind by kind. Never one number for all, and never without the number of guesses
     * behind it.
     *
     * <p>A guess of the next move that came with a confidence is taken as a forecast over all answers offered and one more,
     * "something else": with K answers and the confidence p, the chosen answer gets p and each of the other K (the other
     * answers and "something else") gets (1 − p) / K. The Brier score is the sum over all K + 1 of (forecast − what was
     * so)², where what was so is 1 for the move that came and 0 for all others: 0 is best, 2 is worst.
     *
     * @param moves guesses of the next move
     * @param movesFitting how many of them were right
     * @param forecasts how many of them came with a confidence
     * @param brier the mean Brier score of those; empty where there was none
     * @param arousals guesses of the felt arousal on 0 to 10
     * @param meanError the mean distance between guess and truth, in steps of 0 to 10; empty where there was no guess
     * @param needs guesses of the need
     * @param needsFitting how many of them fitted
     * @param sentences the same in words; the last says what such numbers can bear; empty where nothing was guessed
     */
    public record Calibration(int moves, int movesFitting, int forecasts, OptionalDouble brier, int arousals,
            OptionalDouble meanError, int needs, int needsFitting, List<String> sentences) {

        /** Copies the list. */
        public Calibration {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What the trainee would have said, beside what was chosen.
     *
     * @param round round over the whole play, from 1
     * @param ownWords what the trainee wrote before the options were seen
     * @param chosen what was said then
     * @param move the move of that
     * @param model a line to learn from at this place; empty where the case marks none. The second of two at one screen has
     *     one of the answers that stood there; empty where none would have done
     */
    public record Wording(int round, String ownWords, String chosen, MoveCode move, Optional<ModelLine> model) {

        /** @return whether the line to learn from is the one that was chosen; it need not be said twice */
        public boolean choseModel() {
            return model.filter(line -> line.line().equals(chosen)).isPresent();
        }
    }

    /**
     * A line to learn from.
     *
     * @param line the words
     * @param move its move
     * @param intensity 1 low, 2 clear, 3 strong
     * @param reason why it fits there
     */
    public record ModelLine(String line, MoveCode move, int intensity, String reason) {
    }

    /**
     * A turn at which another move would have changed much.
     *
     * @param round round over the whole play, from 1, as {@link KeptPlay#rewind} takes it
     * @param line what the trainee's character said
     * @param move the move
     * @param intensity its intensity
     * @param changedOther what this turn and the answer to it changed in the other
     * @param changedOwn the same in the trainee's character
     * @param ahead how many rounds the alternatives look ahead, this one included: 1 to 3
     * @param alternatives other moves at the same intensity, with what they would have led to
     * @param question whether anything needed was said here
     * @param why sentences on what mattered
     * @param conceptKey a concept to look at
     * @param articleItem an item of the source article; empty where none fits
     * @param search words to search the lessons for
     */
    public record TurningPoint(int round, String line, MoveCode move, int intensity, Change changedOther,
            Change changedOwn, int ahead, List<Alternative> alternatives, String question, List<String> why,
            String conceptKey, Optional<String> articleItem, String search) {

        /** Copies the lists. */
        public TurningPoint {
            alternatives = List.copyOf(alternatives);
            why = List.copyOf(why);
        }
    }

    /**
     * A change of felt security and arousal, each -1 to 1.
     *
     * @param security more is safer
     * @param arousal more is more alarmed
     */
    public record Change(double security, double arousal) {
    }

    /**
     * For whom another move would have been the best or the worst of those compared.
     */
    public enum Extreme {
        /** The other would have been safest with it. */
        BEST_FOR_OTHER,
        /** The trainee's character would have been safest with it. */
        BEST_FOR_OWN,
        /** The other would have been least safe with it. */
        WORST_FOR_OTHER,
        /** The trainee's character would have been least safe with it. */
        WORST_FOR_OWN
    }

    /**
     * Another move, compared with the one played; the two people stand side by side and are never added up.
     *
     * @param move the other move
     * @param extremes why it is listed; not empty
     * @param other how much more safe or alarmed the other would have been then
     * @param own the same for the trainee's character
     * @param line the author's words for it at this place; empty where no option there has this move
     * @param text all of it in words
     */
    public record Alternative(MoveCode move, List<Extreme> extremes, Change other, Change own, Optional<String> line,
            String text) {

        /** Copies the list. */
        public Alternative {
            extremes = List.copyOf(extremes);
        }

        /** @return whether it is listed because someone would have been safer */
        public boolean better() {
            return extremes.contains(Extreme.BEST_FOR_OTHER) || extremes.contains(Extreme.BEST_FOR_OWN);
        }
    }

    /**
     * The loop of the most telling round.
     *
     * @param round the round over the whole play, from 1
     * @param first the side that begins: what the other heard, and what it did
     * @param second the answering side
     */
    public record PlayedLoop(int round, LoopSide first, LoopSide second) {
    }

    /**
     * The loop of this couple as the author of the case sees it.
     *
     * @param first the half that begins
     * @param second the other half
     */
    public record CaseLoop(LoopSide first, LoopSide second) {
    }

    /**
     * How often both used moves of one kind.
     *
     * @param group the kind
     * @param name what it is called, such as "making contact safer"
     * @param own the moves of the trainee's character with how often they were used, in catalogue order
     * @param other the same of the other partner
     */
    public record GroupBalance(MoveGroup group, String name, Map<MoveCode, Integer> own, Map<MoveCode, Integer> other) {

        /** Copies the maps. */
        public GroupBalance {
            own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
            other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
        }

        /** @return how often the trainee's character used moves of this kind */
        public int ownTotal() {
            return own.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** @return how often the other partner used moves of this kind */
        public int otherTotal() {
            return other.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * One person's half of the loop.
     *
     * @param name who
     * @param cue what came in
     * @param meaning what it can be taken to mean
     * @param feeling what is felt
     * @param move what was done
     * @param effect what it did to the other
     */
    public record LoopSide(String name, String cue, String meaning, String feeling, String move, String effect) {
    }

    /**
     * A place to read on.
     *
     * @param lessonId the lesson's id, such as "L1.2"
     * @param why what it has to do with this scene
     */
    public record ReadMore(String lessonId, String why) {
    }
}
