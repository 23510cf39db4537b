package org.cyclework.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.ReviewedWork;
import org.cyclework.supervision.TurnRef;

/**
 * Turns by the numbers that people see in the scene, the debrief and the review: the lines of both people share a number, and who
 * speaks tells them apart.
 *
 * @param lines every line of the plays
 */
record TurnNumbers(List<Line> lines) {

    /** Of plays that nobody asks about. */
    static final TurnNumbers NONE = new TurnNumbers(List.of());

    /**
     * Something that was said or done.
     *
     * @param ref where it is kept
     * @param number what people see
     * @param name who speaks
     */
    record Line(TurnRef ref, int number, String name) {
    }

    /** Copies the list. */
    TurnNumbers {
        lines = List.copyOf(lines);
    }

    static TurnNumbers of(List<ReviewedWork> work) {
        return new TurnNumbers(work.stream().filter(ReviewedWork.Play.class::isInstance).map(ReviewedWork.Play.class::cast).flatMap(play -> play.tries().stream())
                .flatMap(each -> each.turns().stream()).map(turn -> new Line(turn.ref(), turn.round(), turn.name())).toList());
    }

    /** @return those of the plays that feedback is about, whose trainee asks */
    static TurnNumbers of(RolePlay plays, Access access, List<Feedback> feedback) {
        Set<UUID> sessions = new LinkedHashSet<>();
        feedback.forEach(each -> {
            each.comments().forEach(comment -> comment.turn().ifPresent(turn -> sessions.add(turn.session())));
            each.answers().forEach(answer -> answer.from().ifPresent(turn -> sessions.add(turn.session())));
        });
        List<Line> lines = new ArrayList<>();
        for (UUID session : sessions) {
            List<Transcript> tries = plays.transcripts(access, session);
            for (int each = 0; each < tries.size(); each++) {
                List<Transcript.Row> rows = tries.get(each).rows();
                for (int at = 0; at < rows.size(); at++) {
                    lines.add(new Line(new TurnRef(session, each + 1, at + 1), rows.get(at).round(), rows.get(at).name()));
                }
            }
        }
        return new TurnNumbers(lines);
    }

    private Optional<Line> line(TurnRef turn) {
        return lines.stream().filter(line -> line.ref().equals(turn)).findFirst();
    }

    /** @return such as "try 1, turn 3, Amara" */
    String words(TurnRef turn) {
        String attempt = "try " + turn.tryNumber();
        return line(turn).map(line -> attempt + ", turn " + line.number() + ", " + line.name()).orElse(attempt);
    }

    /** @return the same as it is typed, such as "SESSION/1/3/Amara" */
    String typed(TurnRef turn) {
        String attempt = turn.session() + "/" + turn.tryNumber();
        return line(turn).map(line -> attempt + "/" + line.number() + "/" + line.name()).orElse(attempt);
    }

    /**
     * The turn that was typed; without a name, that of whoever speaks first in it.
     *
     * @throws UsageException where it is no turn of these plays
     */
    TurnRef find(String typed) {
        String[] parts = typed.split("/", 4);
        if (parts.length < 3 || !parts[1].matches("[1-9]\\d{0,5}") || !parts[2].matches("[1-9]\\d{0,5}")) {
            throw new UsageException("--turn takes a session, a try, a turn and who speaks, such as SESSION/1/3/NAME.");
        }
        UUID session = ClassroomCommand.id(parts[0]);
        return lines.stream().filter(line -> line.ref().session().equals(session) && line.ref().tryNumber() == Integer.parseInt(parts[1]) && line.number() == Integer.parseInt(parts[2]))
                .filter(line -> parts.length == 3 || line.name().equalsIgnoreCase(parts[3].strip())).map(Line::ref).findFirst()
                .orElseThrow(() -> new Unavailable("There is no turn " + Quoted.of(typed) + " in what was handed in."));
    }
}
