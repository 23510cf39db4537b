package org.cyclework.ui.trainee.play;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.Moment;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.RolePlay;
import org.cyclework.roleplay.SceneEnd;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Ids;
import org.cyclework.ui.LinkOpener;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** Playing a case: the briefing, the scene and its closing; the debrief is an editor of its own. */
public final class PlayEditor extends EditorPart {

    private final SecureRandom seeds = new SecureRandom();
    private final StackLayout stack = new StackLayout();
    private final Listener digits = this::keyDown;
    private Composite root;
    private Composite header;
    private Composite body;
    private PageBrowser page;
    private ScenePanel scene;
    private CasePage casePage;
    private KeptPlay kept;
    private boolean busy;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException("No case: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        header = new Composite(root, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(16, 10).spacing(8).center(true).wrap(true).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        body = new Composite(root, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        page = new PageBrowser(body, "case-page", link -> Engines.get(LinkOpener.class).open(link));
        stack.topControl = page;
        root.getDisplay().addFilter(SWT.KeyDown, digits);
        root.addDisposeListener(event -> root.getDisplay().removeFilter(SWT.KeyDown, digits));
        Events.onLearnerChanged(root, () -> getSite().getPage().closeEditor(this, false));
        Work.load("Opening the case", root, this::read, this::opened);
    }

    /** What the first page needs, read in a job. */
    private record Opening(Course course, VignetteCase vignette, List<KeptPlay> open) {
    }

    private Opening read() {
        Course course = Engines.get(CourseLibrary.class).course();
        String caseId = ((PageInput) getEditorInput()).id();
        VignetteCase vignette = course.vignette(caseId)
                .orElseThrow(() -> new IllegalArgumentException("The course has no case " + caseId + " any more."));
        List<KeptPlay> open = Engines.get(RolePlay.class).open(AtDesk.id()).stream()
                .filter(play -> play.play().vignette().getId().equals(caseId)).toList();
        return new Opening(course, vignette, open);
    }

    private void opened(Opening opening) {
        casePage = new CasePage(opening.course(), opening.vignette());
        setPartName(opening.vignette().getTitle());
        page.show(HtmlPage.titled(opening.vignette().getTitle()).html(casePage.briefing()));
        clearHeader();
        for (KeptPlay play : opening.open()) {
            String chair = ArousalChart.mark(play.play().seat()) + " " + play.play().ownName();
            if (play.play().ended()) {
                button("Debrief waits: " + chair, "open-debrief", () -> openDebrief(play));
            } else {
                button("Go on as " + chair, "resume", () -> enter(play));
            }
        }
        for (Seat seat : casePage.seats()) {
            casePage.partner(seat).ifPresent(partner -> button("Play " + ArousalChart.mark(seat) + " " + partner.getName(),
                    "play-" + seat.getName().toLowerCase(Locale.ROOT), () -> start(opening.vignette().getId(), seat)));
        }
        showInFront(page);
    }

    private void start(String caseId, Seat seat) {
        long seed = seeds.nextInt(Integer.MAX_VALUE);
        step("Opening the scene", () -> Engines.get(RolePlay.class).start(AtDesk.id(), caseId, seat, seed), this::enter);
    }

    private void enter(KeptPlay play) {
        kept = play;
        if (scene != null) {
            scene.dispose();
        }
        Play state = play.play();
        scene = new ScenePanel(body, state.seat(), state.ownName(), state.otherName(), new ScenePanel.Actions() {
            @Override
            public void choose(String optionId) {
                step("Keeping your turn", () -> {
                    kept.choose(optionId);
                    return kept;
                }, PlayEditor.this::turn);
            }

            @Override
            public void answer(String beatId, String answer) {
                step("Keeping your answer", () -> {
                    kept.answerBeat(beatId, answer);
                    return kept;
                }, PlayEditor.this::turn);
            }
        });
        turn(play);
    }

    private <T> void step(String name, java.util.concurrent.Callable<T> work, java.util.function.Consumer<T> then) {
        if (busy) {
            return;
        }
        busy = true;
        Work.load(name, root, work, result -> {
            busy = false;
            then.accept(result);
        }, failure -> {
            busy = false;
            org.cyclework.ui.Trouble.report(name, failure);
            if (kept != null && scene != null && !kept.play().ended()) {
                turn(kept);
            }
        });
    }

    private void turn(KeptPlay play) {
        if (play.play().ended()) {
            closed(play);
            return;
        }
        Moment moment = play.play().now();
        clearHeader();
        Label where = new Label(header, SWT.NONE);
        where.setData(Ids.WIDGET_KEY, "scene-where");
        where.setText("You are " + ArousalChart.mark(play.play().seat()) + " " + play.play().ownName() + "  ·  turn " + moment.round()
                + " of at most " + moment.rounds());
        button("Case &file", "case-file", this::caseFile);
        button("&Leave for safety", "leave-for-safety", () -> step("Leaving", () -> {
            kept.safetyExit();
            return kept;
        }, this::turn)).setToolTipText("Your character leaves because of fear, shouting or a blocked way. Always right, never counted against anyone.");
        button("&Stop and step out", "stop-and-step-out", () -> step("Stepping out", () -> {
            kept.stopAndStepOut();
            return kept;
        }, this::turn)).setToolTipText("Leaves the scene at once. No penalty; the debrief waits.");
        scene.show(moment);
        showInFront(scene);
    }

    private void caseFile() {
        page.show(HtmlPage.titled("Case file").html(casePage.caseFile(kept.play().seat())));
        clearHeader();
        button("&Back to the scene", "back-to-scene", () -> turn(kept));
        showInFront(page);
    }

    private void closed(KeptPlay play) {
        SceneEnd end = play.play().end().orElseThrow();
        HtmlPage closing = HtmlPage.titled("The scene is over");
        closing.html("<article class=\"case closing\">").text("h1", end.reason() == SceneEnd.Reason.STEPPED_OUT ? "You stepped out" : "The scene is over");
        closing.text("p", end.text());
        if (end.reason() == SceneEnd.Reason.STEPPED_OUT) {
            closing.text("p", "Stopping is always all right. Say your own name, look around the room you are in, let your shoulders drop. "
                    + "If something stays with you, talk to your supervisor, or to a person you trust.");
            closing.text("p", "If you or someone else is in danger, call the local emergency number. A local line can be found through a health "
                    + "service, a ministry or your supervisor.");
        }
        closing.text("p", "The scene is kept. It counts once its debrief is done; the debrief can wait.").html("</article>");
        page.show(closing);
        clearHeader();
        button("Go to the &debrief", "open-debrief", () -> openDebrief(play));
        button("&Later", "later", () -> getSite().getPage().closeEditor(this, false));
        showInFront(page);
    }

    private void openDebrief(KeptPlay play) {
        Engines.get(LinkOpener.class).open(CourseLink.to(CourseLink.Kind.DEBRIEF, play.session().toString()));
    }

    private Button button(String words, String id, Runnable action) {
        Button button = new Button(header, SWT.PUSH);
        button.setText(words);
        button.setData(Ids.WIDGET_KEY, id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void clearHeader() {
        for (Control child : header.getChildren()) {
            child.dispose();
        }
    }

    private void showInFront(Control control) {
        stack.topControl = control;
        header.layout(true);
        root.layout(true);
        body.layout(true);
        control.setFocus();
    }

    private void keyDown(Event event) {
        if (scene != null && stack.topControl == scene && event.stateMask == 0 && getSite().getPage().getActivePart() == this
                && scene.digit(event)) {
            event.doit = false;
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl != null) {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Every step is kept when it is taken.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save elsewhere.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
