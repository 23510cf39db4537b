package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.report.figure.FigurePalette;
import org.cyclework.roleplay.Reflection;
import org.cyclework.ui.Themes;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.trainee.play.DebriefModel.Step;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The debrief of a scene, worked through in order: out of role, own account, what happened, why, the loop, next. */
public final class DebriefEditor extends StepEditor {

    private DebriefModel model;
    private AccountPanel account;
    private LoopPanel loop;
    private ReflectionPanel reflection;
    private Label told;

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
        model = new DebriefModel(UUID.fromString(input().id()), desk().library()::course, desk()::plays, desk()::search, desk()::access);
        step(Messages.Job_openDebrief, () -> model.read(Optional.empty()), this::opened);
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
        go(model.at());
    }

    private void go(Step target) {
        List<Reflection> written = written();
        if (written.isEmpty()) {
            show(target);
        } else {
            step(Messages.Job_keepWords, () -> {
                model.keep(written);
                return target;
            }, this::show);
        }
    }

    /** What was written in the part that is in front and is not kept yet. */
    private List<Reflection> written() {
        return inFront(account) ? account.changed(model.kept()) : inFront(loop) ? loop.changed()
                : inFront(reflection) ? reflection.changed(model.kept()) : List.of();
    }

    private void show(Step target) {
        model.go(target);
        clearHeader();
        label(model.where(), "debrief-step");
        button(Messages.Button_backStep, "debrief-back", () -> model.before().ifPresent(this::go)).setEnabled(model.before().isPresent());
        Button forward = button(model.forward(), "debrief-forward", this::forward);
        Composite front = front();
        model.tryFrom().forEach(round -> button(Messages.bind(Messages.Button_tryFrom, round), "try-" + round, () -> tryFrom(round)));
        if (!model.pairs().isEmpty()) {
            Button compare = button(Messages.Button_compare, "compare", () -> {});
            compare.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choosePair(compare)));
        }
        model.otherReader().ifPresent(other -> button(model.readAs(other), "read-as-other", () -> readAs(other)));
        showInFront(front);
        if (front == page()) {
            forward.setFocus();
        }
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
        button(Messages.Button_compareLoop, "compare-loop", () -> {
            List<Reflection> written = loop.changed();
            step(Messages.Job_loops, () -> {
                model.keep(written);
                return model.loops();
            }, shown -> aside(Messages.Debrief_loopLine, Messages.Button_backToBoxes, "back-to-loop", shown));
        });
        loop = loop == null ? new LoopPanel(body(), model.debrief().loop().orElseThrow(), model.kept()) : loop;
        return loop;
    }

    /** A page beside the steps, with a way back to the one where one was. */
    private void aside(String line, String back, String id, HtmlPage shown) {
        clearHeader();
        label(line, "debrief-step");
        button(back, id, () -> show(model.at()));
        showInFront(page(shown));
    }

    private Composite next() {
        if (reflection == null) {
            reflection = new ReflectionPanel(body(), desk().links(), model.kept());
        }
        reflection.show(model.page());
        Button keep = button(Messages.Button_copies, "debrief-copies", () -> {});
        keep.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> copies(keep)));
        return reflection;
    }

    private void copies(Button at) {
        PopupMenu menu = new PopupMenu(at);
        menu.line(Messages.Copy_text, () -> {
            List<Reflection> written = written();
            step(Messages.Job_keepWords, () -> {
                model.keep(written);
                return model.kept().reflections();
            }, reflections -> {
                copies().copyText(at.getDisplay(), model.debrief(), reflections);
                tell(Messages.Copy_told);
            });
        });
        menu.line(Messages.Copy_asPdf, () -> {
            List<Reflection> written = written();
            copies().savePdf(() -> model.keep(written), this::saved);
        });
        menu.line(Messages.Copy_curves, () -> copies().saveFigure("curves", SceneFigures.curves(model.debrief()), this::saved));
        SceneFigures.loop(model.debrief()).ifPresent(figure -> menu.line(Messages.Copy_loop, () -> copies().saveFigure("loop", figure, this::saved)));
        menu.line(Messages.Copy_print, () -> reflection.print());
        menu.open();
    }

    private DebriefCopies copies() {
        return new DebriefCopies(getSite().getShell(), desk()::pdf, model.debrief().caseTitle(), model.forPaper());
    }

    private void saved(String file) {
        tell(Messages.bind(Messages.Copy_saved, file));
    }

    /** Says in the line above what was done; it goes with the next step. */
    private void tell(String words) {
        if (header().isDisposed()) {
            return;
        }
        if (told != null) {
            told.dispose();
        }
        told = label(words, "debrief-told");
        header().requestLayout();
    }

    private void choosePair(Button at) {
        PopupMenu menu = new PopupMenu(at);
        model.pairs().forEach(pair -> menu.line(pair.words(), () -> step(Messages.Job_tries, () -> model.compare(pair),
                shown -> aside(pair.words(), Messages.Button_backStep, "back-to-debrief", shown))));
        menu.open();
    }

    private void tryFrom(int round) {
        step(Messages.bind(Messages.Job_backToTurn, round), () -> model.rewind(round), link -> {
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

    private void finished(HtmlPage done) {
        clearHeader();
        label(Messages.Debrief_doneLine, "debrief-step");
        button(Messages.Button_backStep, "debrief-back", () -> show(Step.NEXT));
        model.debrief().tryFrom().ifPresent(round -> button(Messages.bind(Messages.Button_tryNext, round), "try-next", () -> tryFrom(round)));
        showInFront(page(done));
    }

    @Override
    protected void stay() {
        if (model.isOpen()) {
            show(model.at());
        }
    }
}
