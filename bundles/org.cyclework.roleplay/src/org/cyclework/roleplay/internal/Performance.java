package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cyclework.model.vignette.Beat;
import org.cyclework.model.vignette.BeatGuard;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Scene;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.dynamics.Couple;
import org.cyclework.roleplay.dynamics.Outcomes;
import org.cyclework.roleplay.dynamics.Partner;
import org.cyclework.roleplay.dynamics.SeededChance;
import org.cyclework.roleplay.dynamics.Side;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.dynamics.Utterance;
import org.cyclework.roleplay.internal.texts.Words;

/** A play in progress: the story, the two people, and the log of both. Not thread-safe. */
public final class Performance {

    private final Casting casting;
    private final Setup setup;
    private final Couple couple;
    private final Couple opening;
    private final Replies replies;
    private final LineBank ownLines;
    private final LineBank otherLines;
    private final List<PlayedRound> rounds = new ArrayList<>();
    private final List<AnsweredBeat> beats = new ArrayList<>();
    private final Story story;
    private final Guards guards;
    private final FewChoices fewer;
    private Optional<Spoken> spoken = Optional.empty();
    private Optional<SceneEnd> end = Optional.empty();

    /**
     * Opens the first scene.
     *
     * @param casting who plays whom
     * @param setup who sits at the screen, and the seed
     */
    public Performance(Casting casting, Setup setup) {
        this.casting = casting;
        this.setup = setup;
        couple = casting.opened(setup.seed());
        story = new Story(casting);
        guards = new Guards(casting.side(), couple, story, this::answered);
        replies = new Replies(setup.seed(), casting.side().other());
        fewer = new FewChoices(this, replies);
        ownLines = new LineBank(casting.vignette(), casting.own(), true, setup.seed());
        otherLines = new LineBank(casting.vignette(), casting.other(), setup.seats() == Seats.BOTH, setup.seed());
        story.begin(couple, this::answered);
        opening = couple.copy();
    }

    /** @return who plays whom */
    public Casting casting() {
        return casting;
    }

    /** @return who sits at the screen, and the seed */
    public Setup setup() {
        return setup;
    }

    /** @return the node the story stands at */
    public Node node() {
        return story.node();
    }

    /** @return the scene that is on */
    public Scene scene() {
        return story.scene();
    }

    /** @return which scene of the play this is, from 1 */
    public int sceneNumber() {
        return story.number();
    }

    /** @return rounds already played in this scene */
    public int roundsOfScene() {
        return story.roundsOfScene();
    }

    /** @return what was played, oldest first */
    public List<PlayedRound> rounds() {
        return List.copyOf(rounds);
    }

    /** @return the first half of the round that is on, where the second seat has not answered yet, or left instead */
    public Optional<Spoken> spoken() {
        return spoken;
    }

    /** @return what was answered, oldest first */
    public List<AnsweredBeat> beats() {
        return List.copyOf(beats);
    }

    /** @return how it closed */
    public Optional<SceneEnd> end() {
        return end;
    }

    /** @return the two as the first scene opened; not to be changed */
    public Couple opening() {
        return opening;
    }

    /** @return the two as they stand; not to be changed */
    public Couple couple() {
        return couple;
    }

    /** @return the side whose turn it is; the simulated partner's never is */
    public Side turn() {
        return spoken.isPresent() ? casting.side().other() : casting.side();
    }

    /** @return the trainee's character as it stands; of two at one screen the one the story is told from */
    public Partner own() {
        return couple.partner(casting.side());
    }

    /** @return the other partner as it stands */
    public Partner other() {
        return couple.partner(casting.side().other());
    }

    /** @return everything said so far, oldest first */
    public List<SpokenLine> said() {
        List<SpokenLine> said = new ArrayList<>();
        for (PlayedRound round : rounds) {
            said.add(round.ownLine());
            said.add(round.replyLine());
        }
        spoken.ifPresent(half -> said.add(half.line()));
        return said;
    }

    /** @return the options that this moment shows, in the order that the seed fixes */
    public List<Option> options() {
        return setup.most().isEmpty() ? open() : fewer.options(open(), setup.most().getAsInt());
    }

    private List<Option> open() {
        String prefix = setup.seed() + "|" + node().getId() + "|";
        return node().getOptions().stream().filter(option -> guards.hold(option.getGuards()))
                .sorted(Comparator.comparingDouble(option -> SeededChance.of(prefix + option.getId()))).toList();
    }

    /** @return what the second seat may answer now; empty while it is not its turn */
    public List<Utterance> answers() {
        List<Utterance> all = spoken.isEmpty() ? List.of() : SecondSeat.answers(other(), node(), rounds.size(), setup.seed());
        return setup.most().isEmpty() ? all : fewer.answers(all, setup.most().getAsInt());
    }

    /** @return the ids of what stands here to choose from, where this play shows few; empty where it shows all */
    public List<String> few() {
        if (setup.most().isEmpty() || end.isPresent()) {
            return List.of();
        }
        return spoken.isEmpty() ? options().stream().map(Option::getId).toList()
                : answers().stream().map(each -> new FreeMove(each.move(), each.intensity()).id()).toList();
    }

    /**
     * The words for an answer of the second seat.
     *
     * @param answer the move
     * @return the line
     */
    public SpokenLine wordsFor(Utterance answer) {
        return otherLines.wouldSay(answer, node().getId(), rounds.size());
    }

    /** @return the beat that waits; each is asked once */
    public Optional<Beat> pendingBeat() {
        Beat beat = node().getBeat();
        boolean open = beat != null && spoken.isEmpty() && beats.stream().noneMatch(each -> each.beat() == beat);
        return open && end.isEmpty() ? Optional.of(beat) : Optional.empty();
    }

    /**
     * Checks that something may be said now.
     *
     * @param choice an option's id, or a move and its intensity for the second seat, with what stood there when it was chosen
     * @throws IllegalArgumentException where it is not offered here
     * @throws IllegalStateException after the end, or while a beat waits
     */
    public void requireChoice(PlayStep choice) {
        requireOpen();
        if (spoken.isPresent()) {
            requireAnswerOffered(FreeMove.read(choice.id()), choice.offered());
        } else {
            requireOption(choice.id(), shown(choice.offered()));
        }
    }

    private List<Option> shown(List<String> stood) {
        return stood.isEmpty() ? options() : open().stream().filter(option -> stood.contains(option.getId())).toList();
    }

    /**
     * Checks that a free move may be played now.
     *
     * @param id the move and its intensity
     * @throws IllegalArgumentException where it is no move
     * @throws IllegalStateException after the end, while a beat waits, or where this play offers options only
     */
    public void requireMove(String id) {
        requireOpen();
        FreeMove.read(id);
        requireNoBeat();
        if (setup.support() != Support.FREE) {
            throw new IllegalStateException(Words.of("refused.options"));
        }
        if (spoken.isEmpty() && options().stream().allMatch(Option::isSafetyExit)) {
            throw new IllegalStateException(Words.of("refused.nothing"));
        }
    }

    /**
     * Checks an answer to the waiting beat.
     *
     * @param beatId the beat's id
     * @param answer the answer
     * @return the beat
     * @throws IllegalArgumentException where the id or the answer does not fit
     * @throws IllegalStateException after the end, or where no beat waits
     */
    public Beat requireAnswer(String beatId, String answer) {
        requireOpen();
        Beat beat = pendingBeat().orElseThrow(() -> new IllegalStateException(Words.of("refused.noQuestion")));
        if (!beat.getId().equals(beatId)) {
            throw new IllegalArgumentException(Words.of("refused.otherQuestion", beatId));
        }
        BeatAnswer.read(beat, answer);
        return beat;
    }

    /**
     * Answers the waiting beat.
     *
     * @param beatId its id
     * @param answer the answer
     */
    public void answer(String beatId, String answer) {
        Beat beat = requireAnswer(beatId, answer);
        BeatAnswer read = BeatAnswer.read(beat, answer);
        beats.add(new AnsweredBeat(beat, read.text(), read.confidence(), rounds.size(), other().state().a(),
                other().shownArousal()));
    }

    /**
     * Says one of the options, or one of the second seat's answers.
     *
     * @param choice as in {@link #requireChoice}
     */
    public void choose(PlayStep choice) {
        requireChoice(choice);
        if (spoken.isPresent()) {
            reply(FreeMove.read(choice.id()), choice.answer(), choice.offered());
            return;
        }
        List<Option> shown = shown(choice.offered());
        Option option = requireOption(choice.id(), shown);
        if (option.isSafetyExit()) {
            close(SceneEnd.Reason.SAFETY_EXIT, Optional.of(OutcomeClass.STOPPED_SAFELY));
            return;
        }
        say(shown, option, false, choice.answer(), Signing.at(node(), option.getMove(), option.getIntensity(), option.getSignature()),
                new SpokenLine(true, casting.own().getName(), option.getLine(), Optional.empty()));
    }

    /**
     * Plays any move at any intensity; the story goes where the nearest option goes.
     *
     * @param id the move and its intensity
     * @param ownWords what the trainee would have said; may be empty
     */
    public void move(String id, String ownWords) {
        requireMove(id);
        FreeMove free = FreeMove.read(id);
        if (spoken.isPresent()) {
            reply(free, ownWords, List.of());
            return;
        }
        List<Option> shown = options();
        Option nearest = Nearest.to(free.move(), free.intensity(), shown);
        boolean same = nearest.getMove() == free.move();
        Utterance said = Signing.at(node(), free.move(), free.intensity(), same ? nearest.getSignature() : null);
        SpokenLine line = same && nearest.getIntensity() == free.intensity()
                ? new SpokenLine(true, casting.own().getName(), nearest.getLine(), Optional.empty())
                : ownLines.say(said, node().getId(), rounds.size());
        say(shown, nearest, true, ownWords, said, line);
    }

    private void say(List<Option> offered, Option option, boolean free, String ownWords, Utterance said, SpokenLine line) {
        Couple before = couple.copy();
        Turn own = couple.take(casting.side(), said);
        Spoken half = new Spoken(offered, option, free, ownWords.strip(), said, line, before, own);
        if (setup.seats() == Seats.BOTH) {
            spoken = Optional.of(half);
        } else {
            finish(half, replies.at(node(), couple, rounds.size()), Replies.pinned(node()), "", List.of());
        }
    }

    private void reply(FreeMove answer, String ownWords, List<String> stood) {
        Spoken half = spoken.orElseThrow();
        List<OfferedAnswer> answers = answers(stood).stream().map(each -> new OfferedAnswer(each, wordsFor(each).text())).toList();
        spoken = Optional.empty();
        finish(half, Signing.at(node(), answer.move(), answer.intensity(), null), false, ownWords.strip(), answers);
    }

    private void finish(Spoken half, Utterance answer, boolean pinned, String answerWords, List<OfferedAnswer> answers) {
        SpokenLine replyLine = otherLines.say(answer, node().getId(), rounds.size());
        Turn answered = couple.take(casting.side().other(), answer);
        rounds.add(new PlayedRound(rounds.size(), story.number(), node(), half.offered(), half.option(), half.free(), half.ownWords(),
                answerWords, answers, half.said(), answer, half.before(), half.turn(), answered, pinned, half.line(), replyLine,
                List.copyOf(half.option().getEffects())));
        boolean goesOn = story.goOn(half.option(), half.turn().appraisal().applied(), answered.appraisal().applied(), couple,
                this::answered);
        if (!goesOn) {
            close(half.option().getNext() == null ? SceneEnd.Reason.STORY_OVER : SceneEnd.Reason.ROUNDS_OVER,
                    Optional.of(Outcomes.of(couple, casting.side())));
        }
    }

    private boolean answered(BeatGuard guard) {
        return beats.stream().anyMatch(each -> each.beat() == guard.getBeat() && Guards.asks(guard, each.answer()));
    }

    /** Leaves; nothing happens after the end. */
    public void stepOut() {
        if (end.isEmpty()) {
            close(SceneEnd.Reason.STEPPED_OUT, Optional.empty());
        }
    }

    /** Leaves for safety's sake; nothing happens after the end. */
    public void safetyExit() {
        if (end.isEmpty()) {
            close(SceneEnd.Reason.SAFETY_EXIT, Optional.of(OutcomeClass.STOPPED_SAFELY));
        }
    }

    private void close(SceneEnd.Reason reason, Optional<OutcomeClass> outcome) {
        end = Optional.of(Endings.end(casting, reason, outcome));
    }

    private Option requireOption(String optionId, List<Option> shown) {
        Option found = shown.stream().filter(option -> option.getId().equals(optionId)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.of("refused.notOffered", optionId)));
        if (!found.isSafetyExit()) {
            requireNoBeat();
        }
        return found;
    }

    private List<Utterance> answers(List<String> stood) {
        return stood.isEmpty() ? answers() : SecondSeat.named(stood, node());
    }

    private void requireAnswerOffered(FreeMove answer, List<String> stood) {
        boolean offered = setup.support() == Support.FREE || answers(stood).stream()
                .anyMatch(each -> each.move() == answer.move() && each.intensity() == answer.intensity());
        if (!offered) {
            throw new IllegalArgumentException(Words.of("refused.notOffered", answer.id()));
        }
    }

    private void requireNoBeat() {
        if (pendingBeat().isPresent()) {
            throw new IllegalStateException(Words.of("refused.questionFirst"));
        }
    }

    private void requireOpen() {
        if (end.isPresent()) {
            throw new IllegalStateException(Words.of("refused.over"));
        }
    }
}
