package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.LiveRolePlay;
import org.cyclework.supervision.PrivateNote;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.ReviewPage;
import org.cyclework.supervision.Reviews;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.WorkKey;

/** Reviews: what was handed in, turn by turn, and what supervisors answer; and what trainees got back. */
final class ReviewCommand extends ClassroomCommand {

    ReviewCommand(Engines engines) {
        super(engines);
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String synopsis() {
        return "queue | open ID | show ID | comment ID WORDS [--turn SESSION/TRY/TURN/NAME] | rate ID RUBRIC CRITERION=LEVEL... [--text WORDS] | finish ID | return ID [--turn TURN] | "
                + "sign-off ID [--text WORDS] | note PERSON WORDS | undo PERSON ID | redo PERSON ID | watched PERSON WORDS --day DAY --minutes N | rubrics | agreement RUBRIC | "
                + "feedback";
    }

    @Override
    public String summary() {
        return "Shows what was handed in, turn by turn, and answers it: comments, ratings by rubrics, another try, sign-off; and shows trainees what came back.";
    }

    @Override
    public Options options() {
        return Options.valued(Trainees.OPTION, "--turn", "--text", "--day", "--minutes");
    }

    @Override
    int act(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        Reviews reviews = engine(Reviews.class);
        return switch (what) {
            case "queue", "list" -> told(rest, () -> reviews.queue(supervisor()), ReviewJson::of, entry -> terminal.say(entry.key().id() + "  " + entry.trainee() + ", "
                    + entry.title() + ", " + entry.state().words() + (entry.late() ? ", late" : "")), "Nothing was handed in to you yet.", arguments, terminal);
            case "feedback" -> {
                words(rest, 0, "no more words");
                yield feedback(reviews, trainee(arguments), arguments, terminal);
            }
            case "rubrics" -> told(rest, () -> engine(Rubrics.class).all(supervisor()), ReviewJson::of,
                    rubric -> terminal.say(rubric.id() + "  " + rubric.title() + ": " + String.join(", ", rubric.criteria().stream().map(each -> each.id()).toList())),
                    "There is no rubric.", arguments, terminal);
            case "agreement" -> {
                words(rest, 1, "a rubric");
                yield told(List.of(), () -> reviews.agreement(supervisor(), rest.getFirst()), ReviewJson::of, new ReviewText(terminal)::agreement, "No two of you rated the same work by it yet.",
                        arguments, terminal);
            }
            case "open", "show", "comment", "rate", "finish", "return", "sign-off" -> work(what, rest, arguments, terminal);
            case "note", "undo", "redo", "watched" -> person(what, rest, arguments, terminal);
            default -> throw unknown(name(), what);
        };
    }

    private int feedback(Reviews reviews, Access trainee, Arguments arguments, Terminal terminal) {
        List<Feedback> all = reviews.feedback(trainee);
        TurnNumbers turns = TurnNumbers.of(engine(RolePlay.class), trainee, all);
        return told(List.of(), () -> all, each -> ReviewJson.of(each, turns), each -> new ReviewText(terminal).feedback(each, turns), "Nothing came back to you yet.", arguments, terminal);
    }

    private static int told(ObjectNode json, String line, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.say(json);
        } else {
            terminal.say(line);
        }
        return FINE;
    }

    /** A hand-in or a live role-play of the supervisor's people, by its id. */
    private WorkKey key(Access access, String text) {
        UUID id = id(text);
        Reviews reviews = engine(Reviews.class);
        return reviews.queue(access).stream().map(entry -> entry.key()).filter(key -> key.id().equals(id)).findFirst()
                .or(() -> reviews.watched(access).stream().map(LiveRolePlay::key).filter(key -> key.id().equals(id)).findFirst())
                .orElseThrow(() -> new Unavailable("Nothing with this id was handed in to you."));
    }

    private int work(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        if (rest.isEmpty()) {
            throw new UsageException("This takes the id of a hand-in.");
        }
        Access access = supervisor();
        Reviews reviews = engine(Reviews.class);
        WorkKey key = key(access, rest.getFirst());
        String text = arguments.value("--text").orElse("");
        return switch (what) {
            case "open", "show" -> page(what.equals("open") ? reviews.open(access, key) : reviews.page(access, key), arguments, terminal);
            case "comment" -> {
                words(rest, 2, "the id of a hand-in, and the words");
                TurnNumbers turns = turns(access, key, arguments);
                Comment comment = reviews.comment(access, key, arguments.value("--turn").map(turns::find), rest.get(1));
                yield told(ReviewJson.of(comment, turns), comment.id().toString(), arguments, terminal);
            }
            case "rate" -> rate(access, key, rest, arguments, terminal);
            case "finish" -> answered(reviews.finish(access, key, text), TurnNumbers.NONE, arguments, terminal);
            case "return" -> {
                TurnNumbers turns = turns(access, key, arguments);
                yield answered(reviews.returnTo(access, key, arguments.value("--turn").map(turns::find), text), turns, arguments, terminal);
            }
            default -> answered(reviews.signOff(access, key, text), TurnNumbers.NONE, arguments, terminal);
        };
    }

    private static int page(ReviewPage page, Arguments arguments, Terminal terminal) {
        if (arguments.json()) {
            terminal.say(ReviewJson.of(page));
        } else {
            new ReviewText(terminal).page(page);
        }
        return FINE;
    }

    private static int answered(Answer answer, TurnNumbers turns, Arguments arguments, Terminal terminal) {
        return told(ReviewJson.of(answer, turns), answer.kind().words() + " by " + answer.signature() + " on " + answer.day(), arguments, terminal);
    }

    private int rate(Access access, WorkKey key, List<String> rest, Arguments arguments, Terminal terminal) {
        if (rest.size() < 3) {
            throw new UsageException("This takes the id of a hand-in, a rubric, and levels such as loop=2.");
        }
        Map<String, Integer> levels = new HashMap<>();
        for (String level : rest.subList(2, rest.size())) {
            if (!level.matches("[^=]+=[1-9]")) {
                throw new UsageException(Quoted.of(level) + " is no level such as loop=2.");
            }
            levels.put(level.substring(0, level.length() - 2), level.charAt(level.length() - 1) - '0');
        }
        Rating rating = engine(Reviews.class).rate(access, key, rest.get(1), levels, arguments.value("--text").orElse(""));
        return told(ReviewJson.of(rating), rating.id().toString(), arguments, terminal);
    }

    /** The turns of a piece of work, where one of them is named. */
    private TurnNumbers turns(Access access, WorkKey key, Arguments arguments) {
        return arguments.value("--turn").isEmpty() ? TurnNumbers.NONE : TurnNumbers.of(engine(Reviews.class).page(access, key).work());
    }

    private int person(String what, List<String> rest, Arguments arguments, Terminal terminal) {
        words(rest, 2, what.equals("undo") || what.equals("redo") ? "a person and an id" : "a person and the words");
        Access access = supervisor();
        Reviews reviews = engine(Reviews.class);
        UUID trainee = person(rest.getFirst()).id();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String id = switch (what) {
            case "note" -> {
                PrivateNote note = reviews.note(access, trainee, Optional.empty(), rest.get(1));
                yield note.id().toString();
            }
            case "watched" -> {
                LocalDate day = day(arguments, "--day").orElseThrow(() -> new UsageException("Say when: --day DAY."));
                yield reviews.watched(access, trainee, day, arguments.number("--minutes", 1, 45), rest.get(1)).key().id().toString();
            }
            case "undo" -> {
                reviews.undo(access, trainee, id(rest.get(1)));
                yield rest.get(1);
            }
            default -> {
                reviews.redo(access, trainee, id(rest.get(1)));
                yield rest.get(1);
            }
        };
        return told(json.put("id", id), id, arguments, terminal);
    }
}
