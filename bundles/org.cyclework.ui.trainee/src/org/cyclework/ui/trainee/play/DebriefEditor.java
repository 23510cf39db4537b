package org.cyclework.ui.trainee.play;

import java.util.List;
import java.util.function.Supplier;
import org.cyclework.course.Course;
import org.cyclework.course.CourseLibrary;
import org.cyclework.model.course.Lesson;
import org.cyclework.roleplay.KeptPlay;
import org.cyclework.roleplay.RolePlay;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/** The debrief of a scene, worked through in order: out of role, own account, what happened, why, next. */
public final class DebriefEditor extends EditorPart {

    private static final List<String> STEPS = List.of("Out of role", "Your account", "What happened", "Why", "Next");
    private static final int ACCOUNT = 1;

    private Composite root;
    private Label where;
    private PageBrowser page;
    private Composite account;
    private Text words;
    private Button back;
    private Button forward;
    private KeptPlay kept;
    private DebriefPages pages;
    private int step;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PageInput)) {
            throw new PartInitException("No scene: " + input);
        }
        setSite(site);
        setInput(input);
        setPartName("Debrief");
    }

    @Override
    public void createPartControl(Composite parent) {
        root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(root);
        Composite header = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 10).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        where = new Label(header, SWT.NONE);
        where.setData(Ids.WIDGET_KEY, "debrief-step");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(where);
        back = button(header, "&Back", "debrief-back", () -> go(step - 1));
        forward = button(header, "&Go on", "debrief-forward", this::forward);
        account = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 16).applyTo(account);
        GridDataFactory.fillDefaults().grab(true, true).exclude(true).applyTo(account);
        account.setVisible(false);
        buildAccount();
        page = new PageBrowser(root, "debrief-page", link -> Engines.get(LinkOpener.class).open(link));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        forward.setEnabled(false);
        back.setEnabled(false);
        Events.onLearnerChanged(root, () -> getSite().getPage().closeEditor(this, false));
        Work.load("Opening the debrief", root, this::read, this::opened);
    }

    private void buildAccount() {
        Label ask = new Label(account, SWT.WRAP);
        ask.setText("In your own words, before you see the other side: what happened, what did you feel, and what did you want? "
                + "This stays on this page; it is not stored and nobody else sees it. No client details, please.");
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(ask);
        words = new Text(account, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        words.setData(Ids.WIDGET_KEY, "debrief-account");
        words.getAccessible().addAccessibleListener(org.eclipse.swt.accessibility.AccessibleListener
                .getNameAdapter(event -> event.result = "Your account of the scene"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(words);
    }

    private static Button button(Composite parent, String text, String id, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setData(Ids.WIDGET_KEY, id);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
        return button;
    }

    /** What the pages are made of, computed in a job: the turning points play the scene again many times. */
    private record Reading(KeptPlay kept, DebriefPages pages, String title) {
    }

    private Reading read() {
        String playId = ((PageInput) getEditorInput()).id();
        Course course = Engines.get(CourseLibrary.class).course();
        KeptPlay play = Engines.get(RolePlay.class).open(AtDesk.id()).stream().filter(open -> open.session().toString().equals(playId)).findFirst()
                .orElse(null);
        if (play == null) {
            return null;
        }
        DebriefPages made = new DebriefPages(play.play().debrief(), play.play().seat(),
                id -> course.lesson(id).map(Lesson::getTitle).map(title -> id.substring(1) + " " + title).orElse(id));
        return new Reading(play, made, play.play().vignette().getTitle());
    }

    private void opened(Reading reading) {
        if (reading == null) {
            where.setText("This debrief is done");
            page.show(HtmlPage.titled("Debrief").text("h1", "This debrief is done")
                    .text("p", "The scene counts. You can play it again from either chair, or go on with a lesson."));
            return;
        }
        kept = reading.kept();
        pages = reading.pages();
        setPartName("Debrief: " + reading.title());
        go(0);
    }

    private void forward() {
        if (step < STEPS.size() - 1) {
            go(step + 1);
            return;
        }
        forward.setEnabled(false);
        Work.load("Keeping the debrief", root, () -> {
            kept.finishDebrief();
            return kept;
        }, done -> {
            where.setText("Done: the scene counts");
            back.setEnabled(false);
            page.show(HtmlPage.titled("Debrief done").text("h1", "Done").text("p", "The scene counts now. What you wrote stays yours.")
                    .html("<p>" + HtmlPage.link(CourseLink.to(CourseLink.Kind.CASE, kept.play().vignette().getId()),
                            "Play the same evening from the other chair") + "</p>"));
        }, failure -> {
            forward.setEnabled(true);
            org.cyclework.ui.Trouble.report("Keeping the debrief", failure);
        });
    }

    private void go(int target) {
        step = target;
        where.setText("Step " + (step + 1) + " of " + STEPS.size() + ": " + STEPS.get(step));
        back.setEnabled(step > 0);
        forward.setEnabled(true);
        forward.setText(step == STEPS.size() - 1 ? "&Finish the debrief" : "&Go on");
        boolean own = step == ACCOUNT;
        show(account, own);
        show(page, !own);
        List<Supplier<String>> bodies = List.of(pages::outOfRole, () -> "", pages::whatHappened, pages::why, pages::next);
        if (own) {
            words.setFocus();
        } else {
            page.show(HtmlPage.titled("Debrief: " + STEPS.get(step)).html("<article class=\"debrief\">" + bodies.get(step).get() + "</article>"));
            forward.setFocus();
        }
        root.layout(true, true);
    }

    private static void show(Composite part, boolean visible) {
        part.setVisible(visible);
        ((org.eclipse.swt.layout.GridData) part.getLayoutData()).exclude = !visible;
    }

    @Override
    public void setFocus() {
        if (forward.isEnabled()) {
            forward.setFocus();
        } else {
            page.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The debrief is kept when it is finished.
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
