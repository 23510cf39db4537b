package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.Appended;
import org.cyclework.record.Verbs;
import org.cyclework.roleplay.DecisionWalk;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.KeptWalk;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.PlayStep;
import org.cyclework.roleplay.Seats;
import org.cyclework.roleplay.Setup;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Work;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PopupMenu;
import org.cyclework.ui.trainee.page.StepEditor;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;

/** Playing a case: the briefing, the scene and its closing; the debrief is an editor of its own. */
public final class PlayEditor extends StepEditor implements Revealing {

    private final SecureRandom seeds = new SecureRandom();
    private PlayModel model;
    private ScenePanel scene;
    private SceneSetup choice;
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
                () -> seeds.nextInt(Integer.MAX_VALUE));
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
        }
    }

    private void opened(PlayModel.Opening opening) {
        model.opened(opening);
        setPartName(model.title());
        if (opening.wanted().isPresent()) {
            enter(opening.wanted().get());
            return;
        }
        page().show(model.briefing());
        clearHeader();
        if (model.decides()) {
            button(Messages.Button_begin, "begin-decisions", () -> step(Messages.Job_openCase, model::walk, this::decide));
            button(Messages.Button_notToday, "opt-out", this::close);
        } else {
            offerChairs(opening);
        }
        showInFront(page());
    }

    private void offerChairs(PlayModel.Opening opening) {
        for (KeptPlay play : opening.open()) {
            boolean ended = play.play().ended();
            button(model.resume(play), ended ? "open-debrief" : "resume", () -> {
                if (ended) {
                    openDebrief(play);
                } else {
                    enter(play);
                }
            });
        }
        for (PlayModel.Chair chair : model.chairs()) {
            button(chair.words(), "play-" + chair.seat().getName().toLowerCase(Locale.ROOT), () -> start(Seats.of(chair.seat())));
        }
        if (model.forTwo()) {
            button(Messages.Button_two, "play-both", () -> start(Seats.BOTH)).setToolTipText(Messages.Case_twoTip);
        }
        if (!model.done(ZoneId.systemDefault()).isEmpty()) {
            Button earlier = button(Messages.Button_earlierDebriefs, "earlier-debriefs", () -> {});
            earlier.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseDebrief(earlier)));
        }
        button(Messages.Button_notToday, "opt-out", this::close).setToolTipText(Messages.Case_notTodayTip);
        choice = new SceneSetup(header(), opening.vignette(), opening.doneHere(), opening.doneAtAll());
    }

    private void chooseDebrief(Button at) {
        PopupMenu menu = new PopupMenu(at);
        model.done(ZoneId.systemDefault()).forEach(done -> menu.line(done.words(), () -> desk().links().open(done.debrief())));
        menu.open();
    }

    private void start(Seats seats) {
        Setup setup = choice.setup(seats);
        step(Messages.Job_openScene, () -> model.start(setup), this::enter);
    }

    private void decide(KeptWalk walk) {
        decisions = new DecisionPanel(body(), model.course(), desk().links(), id -> step(Messages.Job_decision, () -> walk.decide(id),
                decision -> showDecisions(walk, Optional.of(decision))));
        showDecisions(walk, Optional.empty());
    }

    private void showDecisions(KeptWalk walk, Optional<DecisionWalk.Decision> last) {
        clearHeader();
        label(model.where(walk.walk()), "decision-where");
        button(Messages.Button_stopHere, "stop-decisions", this::close).setToolTipText(Messages.Decision_stopTip);
        decisions.show(walk.walk(), last);
        showInFront(decisions);
    }

    private void enter(KeptPlay play) {
        model.enter(play);
        if (scene != null) {
            scene.dispose();
        }
        scene = new ScenePanel(body(), new TurnForm.Actions() {
            @Override
            public void take(PlayStep step) {
                PlayEditor.this.take(Messages.Job_turn, () -> model.take(step));
            }

            @Override
            public void hint() {
                step(Messages.Job_sceneHint, () -> model.kept().hint(), scene::hint);
            }
        }, SceneSetup.wordsFirst());
        turn();
        model.notice().ifPresent(notice -> {
            page().show(notice);
            clearHeader();
            button(Messages.Button_goOn, "notice-read", this::turn);
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
            case HAND_OVER -> handOver();
            case TURN -> showTurn(model.moment());
        }
    }

    private void showTurn(Moment moment) {
        clearHeader();
        label(model.where(), "scene-where");
        button(Messages.Button_caseFile, "case-file", () -> caseFile(moment.seat()));
        Button back = button(Messages.Button_goBack, "go-back", () -> {});
        back.setEnabled(model.canGoBack());
        back.setToolTipText(Messages.Scene_backTip);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chooseTurn(back)));
        button(Messages.Button_leave, "leave-for-safety", () -> take(Messages.Job_leave, () -> model.kept().safetyExit()))
                .setToolTipText(Messages.Scene_leaveTip);
        stepOutButton().setToolTipText(Messages.Scene_stepOutTip);
        // first laid out, then filled: a story without a width is measured letter by letter
        showInFront(scene);
        scene.show(moment);
    }

    private Button stepOutButton() {
        return button(Messages.Button_stepOut, "stop-and-step-out", () -> take(Messages.Job_stepOut, () -> model.kept().stopAndStepOut()));
    }

    private void handOver() {
        page().show(model.handOver());
        clearHeader();
        button(Messages.bind(Messages.Button_handOver, model.nextPlayer()), "hand-over", () -> {
            model.screenTaken();
            turn();
        });
        stepOutButton();
        showInFront(page());
    }

    private void chooseTurn(Button at) {
        PopupMenu menu = new PopupMenu(at);
        model.earlier().forEach(earlier -> menu.line(earlier.words(), () -> take(Messages.Job_goBack, () -> model.rewind(earlier.round()))));
        menu.open();
    }

    private void caseFile(Seat seat) {
        page().show(model.caseFile(seat));
        clearHeader();
        button(Messages.Button_backToScene, "back-to-scene", this::turn);
        showInFront(page());
    }

    private void closed() {
        KeptPlay over = model.kept();
        page().show(model.closing(false));
        clearHeader();
        button(over.debriefed() ? Messages.Button_debriefAgain : Messages.Button_toDebrief, "open-debrief", () -> openDebrief(over));
        if (over.debriefed()) {
            button(Messages.Button_backToCase, "back-to-case", this::backToCase);
        } else {
            button(Messages.Button_laterDebrief, "later", this::close);
        }
        showInFront(page());
        Work.load(Messages.Job_rest, body(), () -> model.breakDue(Instant.now()), due -> {
            if (due && !over.debriefed() && model.kept() == over && over.play().ended()) {
                page().show(model.closing(true));
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
