package org.cyclework.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.UnknownRecastingException;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.DebriefText;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Support;

/** Plays a case in the terminal and prints the debrief. Nothing goes into a learner record. */
final class PlayCase implements Subcommand {

    private static final int MOST_ROUNDS = 1000;

    private final Engines engines;

    PlayCase(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "play";
    }

    @Override
    public String synopsis() {
        return "CASE --chair pursuer|distancer|both [--support worked|choices|free] [--names RECASTING] [--seed N] [--choices 1,3,...]";
    }

    @Override
    public String summary() {
        return "Plays a case and prints the debrief, with --json the whole trace; asks for each choice that is not given.";
    }

    @Override
    public Options options() {
        return Options.valued("--chair", "--support", "--names", "--seed", "--choices");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        String caseId = arguments.onlyWord("case, such as V1,");
        Setup setup = new Setup(seats(arguments.value("--chair").orElseThrow(() -> new UsageException("--chair is needed."))),
                support(arguments.value("--support").orElse("choices")), arguments.value("--names"),
                arguments.wholeNumber("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 1));
        Deque<Integer> given = choices(arguments.value("--choices"));
        boolean asks = arguments.value("--choices").isEmpty();
        Course course = engines.get(CourseLibrary.class).course();
        Play play;
        try {
            Optional<VignetteCase> vignette = course.vignette(caseId, setup.recasting());
            if (vignette.isEmpty()) {
                terminal.complain("There is no case " + caseId + ". There are: " + String.join(", ", course.caseIds()));
                return WANTING;
            }
            play = Play.start(vignette.get(), setup);
        } catch (SceneRefused | UnknownRecastingException e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
        boolean quiet = arguments.json();
        for (int round = 0; round < MOST_ROUNDS && !play.ended(); round++) {
            takeTurn(play, given, asks, quiet, terminal);
        }
        if (quiet) {
            terminal.say(PlayJson.of(caseId, play));
        } else {
            terminal.say("");
            DebriefText.of(play.debrief(), List.of()).lines().forEach(terminal::say);
            if (play.setup().seats() == Seats.BOTH) {
                terminal.say("");
                DebriefText.of(play.debrief(Seat.DISTANCER), List.of()).lines().forEach(terminal::say);
            }
        }
        return FINE;
    }

    private void takeTurn(Play play, Deque<Integer> given, boolean asks, boolean quiet, Terminal terminal) {
        Moment moment = play.now();
        if (moment.beat().isPresent()) {
            answer(play, moment.beat().get(), asks, quiet, terminal);
            return;
        }
        if (!quiet) {
            show(moment, terminal);
        }
        if (moment.aids().freeMoves() && asks) {
            playFreely(play, quiet, terminal);
            return;
        }
        int number;
        if (!given.isEmpty()) {
            number = given.poll();
        } else if (asks) {
            number = ask(moment, quiet, terminal);
        } else {
            play.stopAndStepOut();
            return;
        }
        if (number == 0) {
            play.stopAndStepOut();
            return;
        }
        if (number > moment.choices().size()) {
            throw new UsageException("There is no choice " + number + " in round " + moment.round() + "; there are "
                    + moment.choices().size() + ".");
        }
        Choice choice = moment.choices().get(number - 1);
        if (!quiet) {
            terminal.say("> " + choice.line());
        }
        play.choose(choice.id());
    }

    /** Takes a move such as SOFTBID/2, or steps out. */
    private static void playFreely(Play play, boolean quiet, Terminal terminal) {
        String typed = terminal.ask(quiet ? "" : "Your move with its strength, such as SOFTBID/2 (empty stops and steps out): ").map(String::strip)
                .orElse("");
        if (typed.isEmpty()) {
            play.stopAndStepOut();
            return;
        }
        try {
            play.take(new PlayStep(PlayStep.Kind.MOVE, typed.toUpperCase(Locale.ROOT), ""));
            SpokenLine said = play.story().get(play.story().size() - (play.setup().seats() == Seats.BOTH ? 1 : 2));
            if (!quiet) {
                terminal.say("> " + said.text());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            terminal.complain(e.getMessage());
        }
    }

    private static void show(Moment moment, Terminal terminal) {
        terminal.say("");
        moment.stage().interlude().ifPresent(words -> terminal.say(moment.stage().title() + ". " + words + "\n"));
        moment.otherSaid().ifPresent(line -> {
            terminal.say(line.name() + ": " + line.text());
            line.cue().ifPresent(cue -> terminal.say("   (" + cue + ")"));
        });
        terminal.say("[" + moment.ownName() + " " + moment.round() + "/" + moment.rounds() + "] " + moment.narration());
        moment.cue().ifPresent(cue -> terminal.say("   (" + cue + ")"));
        terminal.say(String.format(Locale.ROOT, "   your alarm %.0f of 10, what shows of theirs %.0f of 10",
                10 * moment.ownArousal(), 10 * moment.shownArousal()));
        int number = 1;
        for (Choice choice : moment.choices()) {
            terminal.say("  " + number++ + "  " + choice.line());
            moment.aids().example().filter(example -> example.choiceId().equals(choice.id()))
                    .ifPresent(example -> terminal.say("     * a line to learn from: " + example.reason()));
        }
    }

    private static int ask(Moment moment, boolean quiet, Terminal terminal) {
        while (true) {
            Optional<String> line = terminal.ask(quiet ? "" : "Your choice (1-" + moment.choices().size() + ", 0 stops and steps out): ");
            if (line.isEmpty()) {
                return 0;
            }
            if (line.get().strip().matches("\\d{1,2}")) {
                int number = Integer.parseInt(line.get().strip());
                if (number <= moment.choices().size()) {
                    return number;
                }
            }
        }
    }

    private static void answer(Play play, PendingBeat beat, boolean asks, boolean quiet, Terminal terminal) {
        String answer = "";
        if (asks && !quiet) {
            terminal.say("");
            terminal.say("Before you go on: " + beat.prompt());
            int number = 1;
            for (PendingBeat.BeatOption option : beat.choices()) {
                terminal.say("  " + number++ + "  " + option.text());
            }
            answer = terminal.ask("Your answer: ").map(String::strip).orElse("");
        }
        try {
            play.answerBeat(beat.id(), chosen(beat, answer));
        } catch (IllegalArgumentException e) {
            if (asks && !quiet) {
                terminal.say(e.getMessage());
            } else {
                throw e;
            }
        }
    }

    /** The answer in the form that the beat takes: nothing typed is the first choice, or the middle of the scale. */
    static String chosen(PendingBeat beat, String answer) {
        if (!beat.choices().isEmpty()) {
            int number = answer.matches("\\d{1,2}") ? Integer.parseInt(answer) : 1;
            return beat.choices().get(Math.clamp(number, 1, beat.choices().size()) - 1).id();
        }
        return beat.kind() == BeatKind.PREDICT_AROUSAL && answer.isEmpty() ? "5" : answer;
    }

    private static Seats seats(String chair) {
        return Seats.named(chair)
                .orElseThrow(() -> new UsageException("--chair takes pursuer, distancer or both, not \"" + chair + "\"."));
    }

    private static Support support(String name) {
        return switch (name) {
            case "worked" -> Support.WORKED;
            case "choices" -> Support.OPTIONS;
            case "free" -> Support.FREE;
            default -> throw new UsageException("--support takes worked, choices or free, not \"" + name + "\".");
        };
    }

    private static Deque<Integer> choices(Optional<String> text) {
        Deque<Integer> choices = new ArrayDeque<>();
        for (String number : text.orElse("").split(",")) {
            if (number.isBlank()) {
                continue;
            }
            if (!number.strip().matches("\\d{1,2}")) {
                throw new UsageException("--choices takes numbers with commas between, not \"" + text.get() + "\".");
            }
            choices.add(Integer.parseInt(number.strip()));
        }
        return choices;
    }
}
