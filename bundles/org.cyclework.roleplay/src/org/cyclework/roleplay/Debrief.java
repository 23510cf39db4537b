package org.cyclework.roleplay;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.MoveCode;

/**
 * What a scene looks like afterwards: values only, in the order they are worked through. Texts are plain sentences.
 *
 * @param caseTitle the case's title
 * @param ownName the trainee's character
 * @param otherName the simulated partner
 * @param end how the scene closed
 * @param opening the first sentence, by the way the scene closed
 * @param question whether anything needed was said
 * @param own the arousal of the trainee's character
 * @param other the arousal of the simulated partner
 * @param turns what was played, oldest first
 * @param beats the answered beats against what was so
 * @param evidenceNote what may and may not be read from a calm look
 * @param turningPoints at most three, in the order they were played
 * @param loop the loop as it was played; empty where nothing was played
 * @param balance how often each move was used by the trainee's character, in catalogue order
 * @param strength something that was done well
 * @param nextTry one thing to try; for a safe stop the safety page, and nothing else
 * @param readMore lessons to go on with
 * @param notes sentences about the model that belong to this scene; the honesty line is the last
 */
public record Debrief(String caseTitle, String ownName, String otherName, SceneEnd end, String opening, String question,
        ArousalSeries own, ArousalSeries other, List<PlayedTurn> turns, List<BeatReview> beats, String evidenceNote,
        List<TurningPoint> turningPoints, Optional<PlayedLoop> loop, Map<MoveCode, Integer> balance, String strength,
        String nextTry, List<ReadMore> readMore, List<String> notes) {

    /** The line that stands under every debrief. */
    public static final String HONESTY = "A simplified teaching model. It is not fitted to real couples and cannot predict "
            + "anyone's relationship.";

    /** Copies the lists. */
    public Debrief {
        turns = List.copyOf(turns);
        beats = List.copyOf(beats);
        turningPoints = List.copyOf(turningPoints);
        balance = Collections.unmodifiableMap(new LinkedHashMap<>(balance));
        readMore = List.copyOf(readMore);
        notes = List.copyOf(notes);
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
     * @param round round, from 1
     * @param line what was said
     * @param move the move as chosen
     * @param applied what it landed as; differs only for a break that was not kept
     * @param intensity 1 low, 2 clear, 3 strong
     * @param pinned whether the case's author fixed this reply
     * @param explanation what mattered in this turn; may be empty
     */
    public record PlayedTurn(int round, SpokenLine line, MoveCode move, MoveCode applied, int intensity, boolean pinned,
            List<String> explanation) {

        /** Copies the list. */
        public PlayedTurn {
            explanation = List.copyOf(explanation);
        }
    }

    /**
     * A beat's answer against what was so.
     *
     * @param kind what was asked
     * @param prompt the question
     * @param answer what the trainee answered, as text
     * @param truth what was so, as text; empty where there is no single truth
     * @param fitting whether the answer fits: for arousal within one step of ten; empty where it is not judged
     * @param feedback what the case says to it; may be empty
     */
    public record BeatReview(BeatKind kind, String prompt, String answer, Optional<String> truth,
            Optional<Boolean> fitting, String feedback) {
    }

    /**
     * A turn at which another move would have changed much.
     *
     * @param round round, from 1
     * @param line what the trainee's character said
     * @param move the move
     * @param intensity its intensity
     * @param changedOther what this round changed in the other
     * @param changedOwn what this round changed in the trainee's character
     * @param alternatives other moves at the same intensity, with what they would have led to three rounds later
     * @param why sentences on what mattered
     * @param conceptKey a concept to look at
     * @param articleItem an item of the source article; empty where none fits
     * @param search words to search the lessons for
     */
    public record TurningPoint(int round, String line, MoveCode move, int intensity, Change changedOther,
            Change changedOwn, List<Alternative> alternatives, List<String> why, String conceptKey,
            Optional<String> articleItem, String search) {

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
     * Another move, compared with the one played; the two people stand side by side and are never added up.
     *
     * @param move the other move
     * @param other how much more safe or alarmed the other would have been three rounds later
     * @param own the same for the trainee's character
     * @param text both in words
     */
    public record Alternative(MoveCode move, Change other, Change own, String text) {
    }

    /**
     * The loop of the most telling round.
     *
     * @param round the round, from 1
     * @param first the side that begins: what the other heard, and what it did
     * @param second the answering side
     */
    public record PlayedLoop(int round, LoopSide first, LoopSide second) {
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
