package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Appended;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import java.util.List;
import org.eclipse.swt.SWT;
import org.cyclework.roleplay.Reflection;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.assigned.HandInPlace;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Playing a case: the briefing, the scene and its closing; the debrief is an editor of its own. */
public final class PlayEditor extends StepEditor implements Revealing {

    private final SecureRandom seeds = new SecureRandom();
    private PlayModel model;
    private ScenePanel scene;
    private CasePanel begin;
    private FoldedPanes panes;
    private DecisionPanel decisions;

    @Override
    protected String helpTopic() {
        return "play";
    }

    @Override
    protected String pageId() {
        return "case-page";
    }

    @Override
    protected void begin() {
        model = new PlayModel(input().id(), desk().library()::course, desk().record(), desk()::plays, desk()::access,
                () -> seeds.nextInt(Integer.MAX_VALUE), () -> Optional.of(desk().assigned()));
        model.isFor(input().link());
        panes = new FoldedPanes(this);
        Events.onCourseReloaded(body(), this::reloaded);
        StudyEvents.onAppended(body(), this::appended);
        read(PlayModel.session(input().link()));
    }

    private void read(Optional<UUID> wanted) {
        step(Messages.Job_openCase, () -> model.read(wanted), this::opened);
    }

    /** A briefing is read again; a scene that is being played goes on as it began. */
    private void reloaded() {
        if (!model.entered() && decisions == null) {
            read(Optional.empty());
        }
    }

    /** A debrief was finished beside this page: what it says of that scene is said anew. */
    private void appended(Appended appended) {
        if (!appended.verb().equals(Verbs.DEBRIEF_FINISHED) || !appended.objectId().equals(input().id()) || decisions != null) {
            return;
        }
        if (!model.entered()) {
            read(Optional.empty());
        } else if (model.stand() == PlayModel.Stand.CLOSED && !model.kept().debriefed()) {
            goOn(model.kept().session());
        }
    }

    private void goOn(UUID session) {
        step(Messages.Job_openScene, () -> model.goOn(session), found -> found.ifPresent(this::enter));
    }

    private void backToCase() {
        model.leave();
        read(Optional.empty());
    }

    /** Goes on with the play that the link names, as it stands in the record. */
    @Override
    public void reveal(CourseLink link) {
        Optional<UUID> session = PlayModel.session(link);
        if (session.isPresent() && model.isOpen()) {
            goOn(session.get());
        } else if (session.isEmpty() && !model.isOpenFor(link) && !model.entered() && decisions == null) {
            model.isFor(link);
            read(Optional.empty());
        }
    }

    private void opened(PlayModel.Opening opening) {
        model.opened(opening);
        setPartName(model.title());
        if (opening.wanted().isPresent()) {
            enter(opening.wanted().get());
            return;
        }
        panes.unfold();
        page().show(model.start().briefing());
        clearHeader();
        begin = new CasePanel(beside(Lettering.scaled(CasePanel.WIDTH)), model.start(), desk().links(), new CasePanel.Actions() {
            @Override
            public void enter(CaseModel.Lead lead) {
                PlayEditor.this.enter(lead);
            }

            @Override
            public void notToday() {
                close();
            }

            @Override
            public void again(UUID session) {
                step(Messages.Job_openCase, () -> model.walked(session), found -> found.ifPresent(PlayEditor.this::decide));
            }
        });
        showInFront(page());
    }

    private void enter(CaseModel.Lead lead) {
        switch (lead.kind()) {
            case CONTINUE -> enter(lead.play().orElseThrow());
            case DEBRIEF -> openDebrief(lead.play().orElseThrow());
            case TAKE -> start(Seats.of(lead.seat().orElseThrow()));
            case BOTH -> start(Seats.BOTH);
            case DECIDE -> step(Messages.Job_openCase, model::walk, this::decide);
        }
    }

    private void start(Seats seats) {
        Setup setup = begin.setup().setup(seats);
        step(Messages.Job_openScene, () -> model.start(setup), this::enter);
    }

    private void decide(KeptWalk walk) {
        DecisionModel reading = new DecisionModel(model.course(), walk);
        decisions = new DecisionPanel(body(), desk().links(), option -> step(Messages.Job_decision, () -> {
            reading.decide(option);
            return reading;
        }, this::showDecisions));
        decisions.addListener(SWT.Dispose, event -> {
            List<Reflection> written = decisions.changed(reading);
            if (!written.isEmpty()) {
                Work.aside(Messages.Job_decision, () -> reading.keep(written));
            }
        });
        showDecisions(reading);
    }

    private void showDecisions(DecisionModel reading) {
        clearHeader();
        label(reading.where(), "decision-where");
        Optional<Button> next = reading.nextWords().map(words -> primary(words, "decision-next", () -> keep(reading, () -> {
            reading.next();
            showDecisions(reading);
        })));
        boolean closed = reading.stand() == DecisionModel.Stand.CLOSE || reading.stand() == DecisionModel.Stand.OUT_OF_ROLE;
        if (closed) {
            panes.unfold();
        } else {
            alone(decisions);
        }
        if (closed) {
            button(Messages.Button_copyDecisions, "decision-copy", () -> keep(reading, () -> copy(reading)));
            button(reading.stand() == DecisionModel.Stand.CLOSE ? Messages.Button_closeCase : Messages.Button_done, "decision-done", this::close);
        } else {
            button(Messages.Button_stopHere, "stop-decisions", this::close).setToolTipText(Messages.Decision_stopTip);
        }
        showInFront(decisions);
        decisions.show(reading);
        next.ifPresent(Button::setFocus);
        if (closed) {
            Work.load(Messages.Job_rest, body(), () -> HandInPlace.of(desk().assigned().mine(), reading.session(), input().id()),
                    where -> where.filter(link -> inFront(decisions)).ifPresent(this::offerHandIn));
        }
    }

    /** What is written at the close is kept before anything else is shown. */
    private void keep(DecisionModel reading, Runnable then) {
        List<Reflection> written = decisions.changed(reading);
        if (written.isEmpty()) {
            then.run();
        } else {
            step(Messages.Job_decision, () -> {
                reading.keep(written);
                return reading;
            }, kept -> then.run());
        }
    }

    private void copy(DecisionModel reading) {
        Clipboard clipboard = new Clipboard(body().getDisplay());
        clipboard.setContents(new Object[] {reading.copy()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        label(Messages.Copy_told, "decision-told");
        header().requestLayout();
    }

    private void enter(KeptPlay play) {
        model.enter(play);
        if (scene != null) {
            scene.dispose();
        }
        scene = new ScenePanel(body(), desk().links(), new TurnForm.Actions() {
            @Override
            public void take(PlayStep step) {
                PlayEditor.this.take(Messages.Job_turn, () -> model.take(step));
            }

            @Override
            public void hint() {
                step(Messages.Job_sceneHint, () -> model.kept().hint(), scene::hint);
            }

            @Override
            public void nextPart() {
                model.beginPart();
                turn();
            }
        }, SceneSetup.wordsFirst());
        turn();
        model.notice().ifPresent(notice -> {
            page().show(notice);
            clearHeader();
            primary(Messages.Button_continue, "notice-read", this::turn);
            showInFront(page());
        });
    }

    private void take(String name, Runnable change) {
        step(name, () -> {
            change.run();
            return model;
        }, done -> turn());
    }

    @Override
    protected void stay() {
        if (model.entered() && scene != null) {
            turn();
        }
    }

    private void turn() {
        switch (model.stand()) {
            case CLOSED -> closed();
            case OUT -> outside();
            case HAND_OVER -> handOver();
            case TURN -> {
                SceneView view = model.view();
                scene(view);
                scene.show(view);
            }
        }
    }

    /** Folds the panes away; the window is laid out anew by that, and nothing in it can take the focus before it is done. */
    private void alone(Control part) {
        if (panes.fold()) {
            body().getDisplay().asyncExec(() -> {
                if (inFront(part) && !part.isDisposed()) {
                    setFocus();
                }
            });
        }
    }

    /** Brings the scene to the front as it is; what is shown anew is shown after that, since a story needs a width to be measured. */
    private void scene(SceneView view) {
        alone(scene);
        clearHeader();
        label(model.where(), "scene-where").setToolTipText(model.whereWhy());
        button(Messages.Button_caseFile, "case-file", () -> scene.toggleFile(model.caseFile(view.moment().seat()))).setToolTipText(Messages.Scene_fileTip);
        Button back = button(Messages.Button_goBack, "go-back", () -> {});
        back.setEnabled(model.canGoBack());
        back.setToolTipText(Messages.Scene_backTip);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseTurn(back)));
        leaveButton(Messages.Button_stepOut, "stop-and-step-out", Messages.Scene_stepOutTip, false);
        leaveButton(Messages.Button_leave, "leave-for-safety", Messages.Scene_leaveTip, true);
        showInFront(scene);
    }

    private void leaveButton(String words, String id, String tip, boolean safety) {
        button(words, id, () -> {
            model.stepOut(safety);
            turn();
        }).setToolTipText(tip);
    }

    /** The button that leads on from here. */
    private Button primary(String words, String id, Runnable action) {
        return Widgets.style(button(words, id, action), "CyPrimary");
    }

    private void outside() {
        page().show(model.outside());
        clearHeader();
        primary(Messages.Button_backIn, "back-into-scene", () -> {
            model.stepBack();
            if (model.stand() == PlayModel.Stand.TURN) {
                scene(model.view());
            } else {
                turn();
            }
        });
        button(Messages.Button_endTry, "end-try", () -> take(Messages.Job_stepOut, model::endTry));
        button(Messages.Button_care, "care", () -> desk().links().open(CourseLink.to(CourseLink.Kind.HELP, "care")));
        showInFront(page());
    }

    private void handOver() {
        page().show(model.handOver());
        clearHeader();
        primary(Messages.bind(Messages.Button_handOver, model.nextPlayer()), "hand-over", () -> {
            model.screenTaken();
            turn();
        });
        leaveButton(Messages.Button_stepOut, "stop-and-step-out", Messages.Scene_stepOutTip, false);
        showInFront(page());
    }

    private void chooseTurn(Button at) {
        PopupMenu menu = new PopupMenu(at);
        model.earlier().forEach(earlier -> menu.line(earlier.words(), () -> take(Messages.Job_goBack, () -> model.rewind(earlier.round()))));
        menu.open();
    }

    private void closed() {
        KeptPlay over = model.kept();
        panes.unfold();
        page().show(model.closing(AfterScene.NOTHING));
        clearHeader();
        primary(over.debriefed() ? Messages.Button_debriefAgain : Messages.Button_toDebrief, "open-debrief", () -> openDebrief(over));
        if (over.debriefed()) {
            button(Messages.Button_backToCase, "back-to-case", this::backToCase);
        } else {
            button(Messages.Button_laterDebrief, "later", this::close);
        }
        showInFront(page());
        Work.load(Messages.Job_rest, body(), () -> model.after(Instant.now()), after -> {
            if (inFront(page()) && model.kept() == over && over.play().ended() && !after.equals(AfterScene.NOTHING)) {
                page().show(model.closing(after));
                after.handIn().ifPresent(this::offerHandIn);
            }
        });
    }

    private void openDebrief(KeptPlay play) {
        desk().links().open(PlayModel.debrief(play));
    }

    @Override
    protected boolean key(Event event) {
        return inFront(scene) && scene.key(event) || inFront(decisions) && decisions.key(event);
    }
}
