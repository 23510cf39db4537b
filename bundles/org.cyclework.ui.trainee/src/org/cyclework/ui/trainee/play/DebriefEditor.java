package org.cyclework.ui.trainee.play;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Learner;
import org.cyclework.record.PlayRecord;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Reflection;
import org.cyclework.supervision.Feedback;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Themes;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.scene.SceneFigures;
import org.cyclework.ui.scene.Seating;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.assigned.HandInPlace;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.trainee.play.DebriefModel.Step;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The debrief of a scene, worked through in order: out of role, own account, what happened, the loop, next. One that is
 * finished is read again.
 */
public final class DebriefEditor extends StepEditor implements Revealing {

    private DebriefModel model;
    private AccountPanel account;
    private LoopPanel loop;
    private ReflectionPanel reflection;
    private CopyPanel copying;
    private Button fill;
    private Button takeBack;
    private Optional<CourseLink> wanted = Optional.empty();
    private boolean done;
    /** A page beside the steps is in front. */
    private boolean away;

    @Override
    protected String helpTopic() {
        return "play";
    }

    @Override
    protected String pageId() {
        return "debrief-page";
    }

    @Override
    protected void begin() {
        setPartName(Messages.Debrief_title);
        UUID session = UUID.fromString(input().id());
        model = new DebriefModel(session, desk().library()::course, desk()::plays, desk()::search, desk()::access, () -> played(session), new Supervised());
        Events.onCourseReloaded(body(), this::reloaded);
        open();
    }

    private void open() {
        step(Messages.Job_openDebrief, () -> model.read(Optional.empty()), this::opened);
    }

    /** A debrief whose case was not there may be there now; one that is open tells of the case as it was played. */
    private void reloaded() {
        if (!model.isOpen()) {
            open();
        }
    }

    private DebriefModel.Played played(UUID session) {
        return new DebriefModel.Played(desk().people().present().map(Learner::name).orElse(""), desk().record().plays(desk().access()).stream()
                .filter(play -> play.session().equals(session)).map(PlayRecord::startedAt).map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate()).findFirst());
    }

    private void opened(DebriefModel.Reading reading) {
        if (!model.opened(reading, FigurePalette.valueOf(Themes.now().name()))) {
            clearHeader();
            page().show(model.nothing());
            showInFront(page());
            return;
        }
        setPartName(model.title());
        account = null;
        loop = null;
        reflection = null;
        if (model.again()) {
            readAgain();
            wanted.flatMap(model::comparison).ifPresent(this::compare);
            wanted = Optional.empty();
        } else {
            go(model.at());
        }
    }

    /** Begins another try or puts two side by side where the link asks for it; a debrief that was finished just now is read. */
    @Override
    public void reveal(CourseLink link) {
        if (model == null || !model.isOpen()) {
            wanted = Optional.of(link);
            return;
        }
        int round = DebriefModel.tryFrom(link).orElse(0);
        Optional<DebriefFeedback.Place> again = model.feedback().place(link);
        if (again.isPresent()) {
            tryFrom(again.get());
        } else if (model.canTry(round)) {
            tryFrom(round);
        } else if (model.comparison(link).isPresent()) {
            compare(model.comparison(link).get());
        } else if (done) {
            readAgain();
        }
    }

    private void compare(DebriefModel.Pair pair) {
        step(Messages.Job_tries, () -> model.compare(pair), shown -> aside(pair.words(), Messages.Button_backStep, "back-to-debrief", shown));
    }

    private void readAgain() {
        done = false;
        away = false;
        model.again(true);
        clearHeader();
        label(model.where(), "debrief-step");
        takeAlong();
        aside();
        footButton(Messages.Button_throughAgain, "debrief-through", () -> {
            model.again(false);
            show(model.at());
        });
        handIn();
        showInFront(page(model.page()));
    }

    private void go(Step target) {
        keepThen(() -> target, this::show);
    }

    /** Keeps what was written in the part in front, then does something with the result, on the UI thread. */
    private <T> void keepThen(Callable<T> result, Consumer<T> then) {
        List<Reflection> written = written();
        step(Messages.Job_keepWords, () -> {
            model.keep(written);
            return result.call();
        }, then);
    }

    /** What was written in the part that is in front and is not kept yet. */
    private List<Reflection> written() {
        return inFront(account) ? account.changed(model.kept()) : inFront(loop) ? loop.changed()
                : inFront(reflection) ? reflection.changed(model.kept()) : List.of();
    }

    private void show(Step target) {
        done = false;
        away = false;
        model.go(target);
        clearHeader();
        label(model.where(), "debrief-step");
        Composite front = front();
        aside();
        footButton(Messages.Button_backStep, "debrief-back", () -> model.before().ifPresent(this::go)).setEnabled(model.before().isPresent());
        Button forward = primary(footButton(model.forward(), "debrief-forward", this::forward));
        showInFront(front);
        if (front == page()) {
            forward.setFocus();
        }
    }

    private static Button primary(Button button) {
        return Widgets.style(button, "CyPrimary");
    }

    /** What leads away from the step for a while. */
    private void aside() {
        if (model.pairs().size() == 1) {
            DebriefModel.Pair only = model.pairs().getFirst();
            button(only.words(), "compare", () -> compare(only));
        } else if (!model.pairs().isEmpty()) {
            menu(Messages.Button_compare, "compare", menu -> {
                model.pairs().forEach(pair -> menu.line(pair.words(), () -> compare(pair)));
                return menu;
            });
        }
        model.otherReader().ifPresent(other -> Widgets.style(button(model.readAs(other), "read-as-other", () -> readAs(other)), Seating.look(other)));
    }

    private void menu(String words, String id, UnaryOperator<PopupMenu> lines) {
        Button button = button(words, id, () -> {});
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> lines.apply(new PopupMenu(button)).open()));
    }

    /** The part for the step; it may add buttons of its own. */
    private Composite front() {
        return switch (model.at()) {
            case ACCOUNT -> account = account == null ? new AccountPanel(body(), model.debrief().otherName(), model.kept()) : account;
            case LOOP -> model.debrief().loop().isPresent() ? loop() : page(model.page());
            case NEXT -> next();
            default -> page(model.page());
        };
    }

    private void readAs(Seat other) {
        step(Messages.Job_turnRound, () -> model.read(Optional.of(other)), this::opened);
    }

    private Composite page(HtmlPage shown) {
        page().show(shown);
        return page();
    }

    private Composite loop() {
        fill = button(Messages.Button_fillLoop, "fill-loop", () -> {
            loop.fill();
            takeBack.setFocus();
        });
        takeBack = button(Messages.Button_takeBack, "take-back", () -> {
            loop.takeBack();
            loop.setFocus();
        });
        button(Messages.Button_compareLoop, "compare-loop",
                () -> keepThen(model::loops, shown -> aside(Messages.Debrief_loopLine, Messages.Button_backToBoxes, "back-to-loop", shown)));
        loop = loop == null ? new LoopPanel(body(), model.debrief().loop().orElseThrow(), model.kept(), this::offerLoop, this::drew) : loop;
        offerLoop();
        return loop;
    }

    /** What is done in the boxes can be taken back in the window, also after the step is left. */
    private void drew(LoopModel.Change change) {
        desk().people().learner().map(Learner::id)
                .ifPresent(id -> desk().undo().did(id, new LoopStep(model::keep, this::restored, change.before(), change.after())));
    }

    private void restored(Map<String, String> boxes) {
        if (loop != null && !loop.isDisposed()) {
            loop.restored(boxes);
        }
    }

    /** What can be done with the boxes as they stand. */
    private void offerLoop() {
        if (loop != null && !fill.isDisposed()) {
            fill.setEnabled(loop.canFill());
            takeBack.setEnabled(loop.canTakeBack());
        }
    }

    /** A page beside the steps, with a way back to the one where one was. */
    private void aside(String line, String back, String id, HtmlPage shown) {
        beside(line, back, id);
        showInFront(page(shown));
    }

    private void beside(String line, String back, String id) {
        clearHeader();
        away = true;
        label(line, "debrief-step");
        footButton(back, id, this::stay);
    }

    private Composite next() {
        if (reflection == null) {
            reflection = new ReflectionPanel(body(), desk().links(), model.kept());
        }
        reflection.show(model.page());
        takeAlong();
        return reflection;
    }

    private void takeAlong() {
        button(Messages.Button_copies, "debrief-copies", () -> keepThen(() -> model.kept().reflections(), this::copies));
    }

    private void copies(List<Reflection> reflections) {
        CopyModel what = model.copies();
        if (copying != null) {
            copying.dispose();
        }
        CopyPanel panel = new CopyPanel(body(), what);
        copying = panel;
        DebriefCopies copies = new DebriefCopies(getSite().getShell(), desk()::pdf, what);
        beside(Messages.Copy_line, Messages.Button_backStep, "back-to-debrief");
        button(Messages.Copy_curves, "copy-curves", () -> copies.saveFigure("curves", SceneFigures.curves(model.debrief()), panel::tell));
        SceneFigures.loop(model.debrief()).ifPresent(figure -> button(Messages.Copy_loop, "copy-loop", () -> copies.saveFigure("loop", figure, panel::tell)));
        footButton(Messages.Copy_text, "copy-text", () -> {
            copies.copyText(panel.getDisplay(), reflections);
            panel.tell(Messages.Copy_told);
        });
        primary(footButton(Messages.Copy_asPdf, "copy-pdf", () -> copies.savePdf(panel::tell)));
        showInFront(panel);
    }

    private void tryFrom(int round) {
        tryFrom(new DebriefFeedback.Place(model.kept().tries().size(), round));
    }

    private void tryFrom(DebriefFeedback.Place place) {
        step(Messages.bind(Messages.Job_backToTurn, place.round()), () -> model.rewind(place), link -> {
            close();
            desk().links().open(link);
        });
    }

    private void forward() {
        Optional<Step> after = model.after();
        if (after.isPresent()) {
            go(after.get());
            return;
        }
        List<Reflection> written = written();
        step(Messages.Job_finishDebrief, () -> {
            model.finish(written);
            return model.done();
        }, this::finished);
    }

    private void finished(HtmlPage shown) {
        done = true;
        clearHeader();
        label(Messages.Debrief_doneLine, "debrief-step");
        footButton(Messages.Button_backStep, "debrief-back", () -> show(Step.NEXT));
        model.debrief().tryFrom().ifPresent(round -> footButton(Messages.bind(Messages.Button_tryNext, round), "try-next", () -> tryFrom(round)));
        Button close = footButton(Messages.Button_closeDebrief, "debrief-close", this::close);
        Button next = primary(handIn().orElse(close));
        showInFront(page(shown));
        next.setFocus();
    }

    private Optional<Button> handIn() {
        return model.handIn().map(where -> primary(footButton(Messages.Button_toHandIn, "to-hand-in", () -> desk().links().open(where))));
    }

    @Override
    protected void stay() {
        if (model.isOpen() && model.again()) {
            readAgain();
        } else if (model.isOpen()) {
            show(model.at());
        }
    }

    @Override
    protected boolean key(Event event) {
        return event.keyCode == SWT.ESC ? away && back() : inFront(account) && account.key(event);
    }

    /** From a page beside the steps Escape leads back, as its button does. */
    private boolean back() {
        stay();
        return true;
    }

    /** Asks the record of whoever is at the desk. */
    private final class Supervised implements DebriefModel.ForSupervisor {

        @Override
        public List<Feedback> cameBack(UUID session) {
            return desk().assigned().feedback(session);
        }

        @Override
        public Optional<CourseLink> handIn(KeptPlay play) {
            return HandInPlace.of(desk().assigned().mine(), play);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == PageBrowser.class && inFront(reflection) ? adapter.cast(reflection.page()) : super.getAdapter(adapter);
    }
}
