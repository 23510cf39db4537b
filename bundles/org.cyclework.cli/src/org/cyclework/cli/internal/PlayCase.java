package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.UnknownRecastingException;
import org.cyclework.model.vignette.BeatKind;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.record.Access;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;
import org.cyclework.roleplay.Choice;
import org.cyclework.roleplay.DebriefText;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PendingBeat;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.SpokenLine;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.Task;

/** Plays a case in the terminal and prints the debrief. It goes into a learner record only where a trainee is named. */
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
        return "CASE --chair pursuer|distancer|both [--support worked|choices|free] [--names RECASTING] [--seed N] [--choices 1,3,...] [--trainee NAME [--assignment ID]]";
    }

    @Override
    public String summary() {
        return "Plays a case and prints the debrief, with --json the whole trace; asks for each choice that is not given. "
                + "With --trainee it is kept: what was left open goes on, and replay shows it again. With --assignment it counts for what was assigned, "
                + "and what that asks for need not be said: case, chair, support, seed.";
    }

    @Override
    public Options options() {
        return Options.valued("--chair", "--support", "--names", "--seed", "--choices", Trainees.OPTION, AssignedWork.OPTION);
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        try {
            return play(AssignedWork.of(arguments, engines), arguments, terminal);
        } catch (UnknownRecastingException e) {
            terminal.complain("The case " + e.caseId() + " has no other names with the id " + Quoted.of(e.recastingId()) + ". " + names(e.caseId()));
            return WANTING;
        } catch (SceneRefused | SupervisionRefused | RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private int play(Optional<AssignedWork> assigned, Arguments arguments, Terminal terminal) {
        String caseId = caseId(arguments, assigned);
        Setup setup = setup(arguments, assigned);
        Deque<Integer> given = choices(arguments.value("--choices"));
        boolean asks = arguments.value("--choices").isEmpty();
        TerminalPlay scene = scene(caseId, setup, arguments, assigned, terminal);
        boolean quiet = arguments.json();
        if (!quiet) {
            scene.notice().ifPresent(terminal::say);
        }
        boolean goesOn = true;
        for (int round = 0; round < MOST_ROUNDS && goesOn && !scene.play().ended(); round++) {
            goesOn = takeTurn(scene, given, asks, quiet, terminal);
        }
        if (!scene.play().ended()) {
            if (!quiet) {
                terminal.say("");
                terminal.say("The play stays open; the same command goes on with it.");
            }
            return FINE;
        }
        tell(caseId, scene, quiet, terminal);
        if (!quiet) {
            assigned.map(AssignedWork::next).ifPresent(terminal::say);
        }
        return FINE;
    }

    private static String caseId(Arguments arguments, Optional<AssignedWork> assigned) {
        return arguments.words().isEmpty() && assigned.isPresent() ? assigned.get().vignette().caseId()
                : AssignedWork.same("case", Optional.of(arguments.onlyWord("case, such as V1,")), assigned.map(work -> work.vignette().caseId())).orElseThrow();
    }

    private static Setup setup(Arguments arguments, Optional<AssignedWork> assigned) {
        Optional<Task.Vignette> asked = assigned.map(AssignedWork::vignette);
        Optional<String> chair = AssignedWork.same("chair", arguments.value("--chair"), asked.flatMap(Task.Vignette::chair).map(seat -> seat.name().toLowerCase(Locale.ROOT)));
        Optional<String> support = AssignedWork.same("support", arguments.value("--support"), asked.flatMap(Task.Vignette::level).map(PlayCase::word));
        long seed = arguments.wholeNumber("--seed", Long.MIN_VALUE, Long.MAX_VALUE, 1);
        OptionalLong fixed = asked.map(Task.Vignette::seed).orElse(OptionalLong.empty());
        AssignedWork.same("seed", arguments.value("--seed"), fixed.isPresent() ? Optional.of(Long.toString(fixed.getAsLong())) : Optional.empty());
        return new Setup(seats(chair.orElseThrow(() -> new UsageException("--chair is needed."))), support(support.orElse("choices")), arguments.value("--names"),
                fixed.orElse(seed));
    }

    private String names(String caseId) {
        List<String> ids = engines.get(CourseLibrary.class).course().vignette(caseId).stream()
                .flatMap(vignette -> vignette.getRecastings().stream()).map(Recasting::getId).toList();
        return ids.isEmpty() ? "Leave --names out: it has only its own." : "There are: " + String.join(", ", ids) + ".";
    }

    private TerminalPlay scene(String caseId, Setup setup, Arguments arguments, Optional<AssignedWork> assigned, Terminal terminal) {
        Course course = engines.get(CourseLibrary.class).course();
        VignetteCase vignette = course.vignette(caseId, setup.recasting()).orElseThrow(
                () -> new SceneRefused("There is no case " + Quoted.of(caseId) + ". There are: " + String.join(", ", course.caseIds()) + "."));
        if (arguments.value("--trainee").isEmpty()) {
            return TerminalPlay.loose(Plays.start(vignette, setup));
        }
        Access access = Trainees.named(arguments.value("--trainee"), engines.get(SignIn.class), terminal);
        RolePlay rolePlay = engines.get(RolePlay.class);
        boolean anew = arguments.value("--seed").isPresent() || arguments.value("--choices").isPresent();
        Optional<KeptPlay> open = anew ? Optional.empty() : rolePlay.open(access).stream()
                .filter(play -> !play.play().ended() && play.play().setup().seats() == setup.seats()
                        && play.play().vignette().getId().equals(caseId))
                .filter(play -> assigned.isEmpty() || assigned.get().has(play.session())).findFirst();
        KeptPlay play = open.orElseGet(() -> rolePlay.start(access, caseId, setup));
        assigned.ifPresent(work -> work.begun(play.session()));
        return TerminalPlay.kept(play);
    }

    private void tell(String caseId, TerminalPlay scene, boolean json, Terminal terminal) {
        Play play = scene.play();
        if (json) {
            ObjectNode trace = PlayJson.of(caseId, play);
            scene.session().ifPresent(session -> trace.put("id", session.toString()));
            terminal.say(trace);
            return;
        }
        terminal.say("");
        Course course = engines.get(CourseLibrary.class).course();
        UnaryOperator<String> lessons = id -> course.lesson(id).map(lesson -> id + " " + lesson.getTitle()).orElse(id);
        DebriefText.of(play.debrief(), List.of(), lessons).lines().forEach(terminal::say);
        if (play.setup().seats() == Seats.BOTH) {
            terminal.say("");
            DebriefText.of(play.debrief(Seat.DISTANCER), List.of(), lessons).lines().forEach(terminal::say);
        }
        scene.session().ifPresent(session -> {
            terminal.say("");
            terminal.say("Kept as " + session + ". The scene counts when its debrief is worked through in the window.");
        });
    }

    /** @return whether the play goes on; not where the trainee left it open */
    private boolean takeTurn(TerminalPlay scene, Deque<Integer> given, boolean asks, boolean quiet, Terminal terminal) {
        Moment moment = scene.play().now();
        if (moment.beat().isPresent()) {
            return answer(scene, moment.beat().get(), asks, quiet, terminal);
        }
        if (!quiet) {
            show(moment, terminal);
        }
        if (moment.aids().freeMoves() && asks) {
            return playFreely(scene, quiet, terminal);
        }
        int number;
        if (!given.isEmpty()) {
            number = given.poll();
        } else if (asks) {
            OptionalInt typed = ask(moment, quiet, terminal);
            if (typed.isEmpty()) {
                return leave(scene);
            }
            number = typed.getAsInt();
        } else {
            number = 0;
        }
        if (number == 0) {
            scene.stopAndStepOut();
            return true;
        }
        if (number > moment.choices().size()) {
            throw new NoSuchChoice("Turn " + moment.round() + " takes a choice from 1 to " + moment.choices().size() + ", or 0 to step out, not " + number + "." + (scene.session().isPresent()
                    ? " What was played before it is kept and stays open." : ""));
        }
        Choice choice = moment.choices().get(number - 1);
        if (!quiet) {
            terminal.say("> " + choice.line());
        }
        scene.choose(choice.id());
        return true;
    }

    /** The input has ended: a play that is kept stays open, any other is over. */
    private static boolean leave(TerminalPlay scene) {
        if (scene.session().isPresent()) {
            return false;
        }
        scene.stopAndStepOut();
        return true;
    }

    /** Takes a move such as SOFTBID/2, or steps out. */
    private static boolean playFreely(TerminalPlay scene, boolean quiet, Terminal terminal) {
        Optional<String> typed = terminal.ask(quiet ? "" : "Your move with its strength, such as SOFTBID/2 (empty stops and steps out): ")
                .map(String::strip);
        if (typed.isEmpty()) {
            return leave(scene);
        }
        if (typed.get().isEmpty()) {
            scene.stopAndStepOut();
            return true;
        }
        try {
            scene.move(new PlayStep(PlayStep.Kind.MOVE, typed.get().toUpperCase(Locale.ROOT), ""));
            Play play = scene.play();
            SpokenLine said = play.story().get(play.story().size() - (play.setup().seats() == Seats.BOTH ? 1 : 2));
            if (!quiet) {
                terminal.say("> " + said.text());
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            terminal.complain(e.getMessage());
        }
        return true;
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

    private static OptionalInt ask(Moment moment, boolean quiet, Terminal terminal) {
        while (true) {
            Optional<String> line = terminal.ask(quiet ? "" : "Your choice (1-" + moment.choices().size() + ", 0 stops and steps out): ");
            if (line.isEmpty()) {
                return OptionalInt.empty();
            }
            if (line.get().strip().matches("\\d{1,9}")) {
                int number = Integer.parseInt(line.get().strip());
                if (number <= moment.choices().size()) {
                    return OptionalInt.of(number);
                }
            }
        }
    }

    private static boolean answer(TerminalPlay scene, PendingBeat beat, boolean asks, boolean quiet, Terminal terminal) {
        String answer = "";
        if (asks && !quiet) {
            terminal.say("");
            terminal.say("Before you go on: " + beat.prompt());
            int number = 1;
            for (PendingBeat.BeatOption option : beat.choices()) {
                terminal.say("  " + number++ + "  " + option.text());
            }
            Optional<String> typed = terminal.ask("Your answer: ").map(String::strip);
            if (typed.isEmpty() && scene.session().isPresent()) {
                return false;
            }
            answer = typed.orElse("");
        }
        try {
            scene.answerBeat(beat.id(), chosen(beat, answer));
        } catch (IllegalArgumentException e) {
            if (asks && !quiet) {
                terminal.say(e.getMessage());
            } else {
                throw e;
            }
        }
        return true;
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
                .orElseThrow(() -> new UsageException("--chair takes pursuer, distancer or both, not " + Quoted.of(chair) + "."));
    }

    private static String word(Support support) {
        return switch (support) {
            case WORKED -> "worked";
            case OPTIONS -> "choices";
            case FREE -> "free";
        };
    }

    private static Support support(String name) {
        return switch (name) {
            case "worked" -> Support.WORKED;
            case "choices" -> Support.OPTIONS;
            case "free" -> Support.FREE;
            default -> throw new UsageException("--support takes worked, choices or free, not " + Quoted.of(name) + ".");
        };
    }

    private static Deque<Integer> choices(Optional<String> text) {
        Deque<Integer> choices = new ArrayDeque<>();
        for (String number : text.orElse("").split(",")) {
            if (number.isBlank()) {
                continue;
            }
            if (!number.strip().matches("\\d{1,2}")) {
                throw new UsageException("--choices takes numbers with commas between, not " + Quoted.of(text.get()) + ".");
            }
            choices.add(Integer.parseInt(number.strip()));
        }
        return choices;
    }
}
