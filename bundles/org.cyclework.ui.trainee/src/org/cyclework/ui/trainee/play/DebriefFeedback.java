package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Transcript;
import org.cyclework.supervision.Answer;
import org.cyclework.supervision.Comment;
import org.cyclework.supervision.Feedback;
import org.cyclework.supervision.TurnRef;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.assigned.CameBack;
import org.cyclework.ui.trainee.assigned.TurnComments;
import org.cyclework.ui.trainee.assigned.TurnPlace;

/** What supervisors wrote about a play, beside the turns that it is about; no SWT. */
final class DebriefFeedback {

    private static final Pattern AGAIN = Pattern.compile("again-(\\d{1,4})-(\\d{1,4})");

    private final KeptPlay kept;
    private final List<Feedback> feedback;

    /** A place in a play where another try can begin. */
    record Place(int tryNumber, int round) {
    }

    DebriefFeedback(KeptPlay kept, List<Feedback> feedback) {
        this.kept = kept;
        this.feedback = feedback;
    }

    /** @return everything, the newest first: what was decided, what was said of the whole, and of each turn under its words; nothing where nothing came */
    String all() {
        StringBuilder html = new StringBuilder();
        for (Feedback each : feedback) {
            each.answers().reversed().forEach(answer -> html.append(CameBack.answer(answer)));
            each.tryAgain().flatMap(Answer::from).flatMap(this::tryAgain).ifPresent(html::append);
            each.comments().stream().filter(comment -> comment.turn().isEmpty()).forEach(comment -> html.append(CameBack.comment(comment)));
            html.append(new TurnComments(kept).of(each));
            html.append(CameBack.ratings(each.ratings()));
        }
        return html.toString();
    }

    private Optional<String> tryAgain(TurnRef turn) {
        return place(turn).map(place -> "<p>" + HtmlPage.link(CameBack.tryAgain(turn), Messages.bind(Messages.Feedback_again, place.round())) + "</p>");
    }

    private Optional<Transcript.Row> row(TurnRef turn) {
        return TurnPlace.row(kept, turn);
    }

    /** @return where another try can begin; empty where the play has no such turn */
    Optional<Place> place(TurnRef turn) {
        return row(turn).map(row -> new Place(turn.tryNumber(), row.round()));
    }

    /** @return the turn from which a link asks for another try; empty for any other link */
    Optional<Place> place(CourseLink link) {
        Optional<Matcher> found = link.fragment().map(AGAIN::matcher).filter(Matcher::matches);
        return found.map(again -> new int[] {Integer.parseInt(again.group(1)), Integer.parseInt(again.group(2))}).filter(again -> again[0] > 0 && again[1] > 0)
                .flatMap(again -> place(new TurnRef(kept.session(), again[0], again[1])));
    }

    /** @return what was said of a turn of the last try, to stand beside it */
    String beside(int turn) {
        TurnRef here = new TurnRef(kept.session(), kept.tries().size(), turn);
        List<String> said = new ArrayList<>();
        for (Feedback each : feedback) {
            for (Comment comment : each.on(kept.session())) {
                if (comment.turn().equals(Optional.of(here))) {
                    said.add(CameBack.comment(comment));
                }
            }
        }
        return String.join("", said);
    }
}
