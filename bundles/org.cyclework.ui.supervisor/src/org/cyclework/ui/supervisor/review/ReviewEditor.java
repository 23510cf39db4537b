package org.cyclework.ui.supervisor.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.supervision.Phrase;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.WorkKey;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Something that was handed in, turn by turn, with a comment beside it; then a rating, a private note and the answer. Without a
 * mouse: arrows or N and P go through the turns, C comments, R rates, A answers.
 */
public final class ReviewEditor extends RoomEditor implements Revealing, CommentSide.Orders {

    private static final int SIDE = 330;

    private ReviewModel model;
    private CommentSide side;
    private Label where;
    private Button before;
    private Button after;
    private Optional<Button> nextWork = Optional.empty();
    private Composite panel;
    private Optional<CourseLink> wanted = Optional.empty();
    private String told = "";

    @Override
    protected String helpTopic() {
        return "review";
    }

    @Override
    protected String pageId() {
        return "review.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Review_title);
        Optional<WorkKey> key = Kinds.work(input().id());
        if (key.isEmpty()) {
            page().show(HtmlPage.titled(Messages.Review_title).text("h1", Messages.Review_cannot));
            return;
        }
        model = new ReviewModel(key.get(), desk()::access, desk()::reviews, desk()::rubrics, desk()::names,
                () -> desk().begun(BegunReview.place(key.get())));
        Events.onCourseReloaded(body(), this::readAgain);
        Reload again = Reload.of(Messages.Job_review, body(), () -> whileOpen(model::read), read -> read.ifPresent(this::refreshed));
        Events.onAppended(body(), appended -> {
            if (model.isOpen() && appended.learner().equals(model.key().trainee())) {
                again.soon();
            }
        });
        label(Messages.Rows_reading, "review.where");
        readAgain();
    }

    private void readAgain() {
        step(Messages.Job_review, model::read, this::opened);
    }

    /** Something was written about the trainee, such as by taking a step back: the turns show it, and what is being written stays. */
    private void refreshed(ReviewModel.Reading read) {
        if (!busy() && inFront(page()) && !model.isSame(read)) {
            boolean typing = side.isFocus();
            opened(read);
            if (typing) {
                side.focus();
            }
        }
    }

    private void opened(ReviewModel.Reading read) {
        model.opened(read);
        setPartName(model.title());
        wanted.ifPresent(model::go);
        wanted = Optional.empty();
        turns();
    }

    /** Shows the turns, at the one that is looked at, with the comment beside it. */
    private void turns() {
        clearHeader();
        where = label(model.where(), "review.where");
        where.setToolTipText(model.where());
        before = button(Messages.Button_previousTurn, "review.previous", () -> go(false));
        after = button(Messages.Button_nextTurn, "review.next", () -> go(true));
        rate();
        button(Messages.Button_note, "review.note", this::note);
        Widgets.style(button(Messages.Button_answer, "review.answer", this::answer), "CyPrimary");
        nextWork = model.next().map(next -> button(Messages.Button_nextWork, "review.next-work", () -> links().open(Kinds.review(next))));
        side = new CommentSide(beside(SIDE), model, told, this);
        offer();
        page().show(model.page(LocalDate.now()), model.anchor(), "");
        showInFront(page());
        putAway();
        goOn();
    }

    /** What was in front before must not shine through the page. */
    private void putAway() {
        if (panel != null) {
            panel.dispose();
            panel = null;
            body().redraw();
        }
    }

    /** After an answer the next piece of work comes, at any other time the next turn. */
    private void goOn() {
        if (!told.isEmpty()) {
            Widgets.say(page(), told);
        }
        if (model.spot().isEmpty() && told.isEmpty()) {
            page().setFocus(); // there are no turns to go through: it is read first
        } else if (told.isEmpty() || nextWork.isEmpty()) {
            after.setFocus();
        } else {
            nextWork.get().setFocus();
        }
        told = "";
    }

    private void rate() {
        if (model.rubrics().isEmpty()) {
            return;
        }
        Button button = button(Messages.Button_rate, "review.rate", () -> {});
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (model.rubrics().size() == 1) {
                rate(model.rubrics().getFirst());
            } else {
                PopupMenu menu = new PopupMenu(button);
                model.rubrics().forEach(rubric -> menu.line(rubric.title(), () -> rate(rubric)));
                menu.open();
            }
        }));
    }

    private void offer() {
        before.setEnabled(model.canStep(false));
        after.setEnabled(model.canStep(true));
    }

    /** Goes to the turn before or after; what is written beside it stays with its turn. */
    void go(boolean forward) {
        if (model != null && model.isOpen() && inFront(page()) && model.step(forward)) {
            looked();
        }
    }

    /** Puts the cursor where a comment is written. */
    void writeComment() {
        if (side != null && inFront(page())) {
            side.focus();
        }
    }

    private void looked() {
        where.setText(model.where());
        where.setToolTipText(model.where());
        offer();
        side.looked();
        model.spot().ifPresent(spot -> page().reveal(spot.anchor()));
        Widgets.say(page(), model.where() + " " + model.line());
        header().layout(true);
    }

    @Override
    public void reveal(CourseLink link) {
        if (model == null || !model.isOpen()) {
            wanted = Optional.of(link);
        } else if (inFront(page()) && model.go(link)) {
            looked();
            side.focus();
        }
    }

    @Override
    public void comment(String words, boolean onAll) {
        step(Messages.Job_comment, () -> onAll ? model.commentOnAll(words) : model.comment(words), comment -> {
            did(model.onWhat(comment.turn()), comment.id());
            told = comment.turn().isEmpty() ? Messages.Comment_keptOnAll : Messages.Comment_kept;
            readAgain();
        });
    }

    @Override
    public void commenting(String words) {
        model.commenting(words);
        keepSoon(model.begun());
    }

    @Override
    public void goOn(BegunLine line) {
        switch (line.to()) {
            case TURN -> reveal(Kinds.review(model.key()).at(line.id()));
            case RATING -> model.rubrics().stream().filter(rubric -> rubric.id().equals(line.id())).findFirst().ifPresent(this::rate);
            case NOTE -> note();
            case ANSWER -> answer();
        }
    }

    @Override
    public void keepPhrase(String words) {
        step(Messages.Job_phrase, () -> model.keepPhrase(words), phrase -> readAgain());
    }

    @Override
    public void dropPhrase(Phrase phrase) {
        step(Messages.Job_phrase, () -> {
            model.dropPhrase(phrase);
            return phrase;
        }, dropped -> readAgain());
    }

    private void did(String what, UUID id) {
        desk().undo().did(desk().person(), sentStep(what, id));
    }

    private SentStep sentStep(String what, UUID id) {
        return new SentStep(what, desk()::reviews, desk()::access, model.key().trainee(), id, false);
    }

    private void rate(Rubric rubric) {
        RatingModel rating = model.rating(rubric);
        aside(Messages.Review_lineRate);
        Button keep = Widgets.style(footButton(Messages.Button_keepRating, "rating.keep", () -> step(Messages.Job_rating, () -> model.rate(rating), kept -> {
            did(Messages.bind(Messages.Undo_rating, rubric.title()), kept.id());
            told = Messages.Rating_kept;
            readAgain();
        })), "CyPrimary");
        keep.setEnabled(rating.canBeKept());
        front(new RatingPanel(body(), rating, () -> {
            keep.setEnabled(rating.canBeKept());
            keepSoon(model.begun());
        }));
    }

    private void note() {
        aside(Messages.Review_lineNote);
        Button keep = Widgets.style(footButton(Messages.Button_keepNote, "note.keep", () -> keepNote(((NotePanel) panel).written())), "CyPrimary");
        keep.setEnabled(!model.note().isBlank());
        front(new NotePanel(body(), model.trainee(), model.note(), words -> {
            model.noting(words);
            keep.setEnabled(!words.isBlank());
            keepSoon(model.begun());
        }));
    }

    private void keepNote(String words) {
        step(Messages.Job_note, () -> model.note(words), kept -> {
            did(Messages.Undo_note, kept.id());
            told = Messages.Note_kept;
            readAgain();
        });
    }

    private void answer() {
        AnswerModel answer = model.answer();
        aside(Messages.Review_lineAnswer);
        Button send = Widgets.style(footButton(Messages.bind(Messages.Button_send, model.trainee()), "answer.send", () -> step(Messages.Job_answer, () -> model.send(answer), sent -> {
            SentStep back = sentStep(Messages.bind(Messages.Undo_answer, sent.kind().words()), sent.id());
            desk().undo().did(desk().person(), model.step(back, answer.said(), body()::isDisposed));
            told = answer.sent(model.trainee());
            readAgain();
        })), "CyPrimary");
        send.setEnabled(answer.missing().isEmpty());
        front(new AnswerPanel(body(), answer, model.trainee(), model.signature(), () -> {
            send.setEnabled(answer.missing().isEmpty());
            keepSoon(model.begun());
        }));
    }

    /** The line above and the way back, where something else than the turns is in front. */
    private void aside(String words) {
        clearHeader();
        label(words, "review.where");
        backButton(model.spot().isPresent() ? Messages.Button_toTurns : Messages.Button_toWork, "review.back", this::turns);
    }

    private void front(Composite shown) {
        if (panel != null) {
            panel.dispose();
        }
        panel = shown;
        showInFront(shown);
    }

    @Override
    protected boolean key(Event event) {
        if (model == null || !model.isOpen() || busy()) {
            return false;
        }
        if (!inFront(page())) {
            return super.key(event);
        }
        if (event.keyCode == SWT.ESC) {
            return side.isFocus() && after.setFocus();
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, 'n' -> go(true);
            case SWT.ARROW_LEFT, 'p' -> go(false);
            case 'c' -> writeComment();
            case 'r' -> model.rubrics().stream().findFirst().ifPresent(this::rate);
            case 'a' -> answer();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    protected void stay() {
        if (model != null && model.isOpen() && inFront(page())) {
            turns();
        }
    }
}
