package org.cyclework.ui.trainee.read;

import java.util.Set;
import org.cyclework.course.CourseLibrary;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Panes;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Pane;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;

/** The pane beside the page: the concept or the reference that was clicked last, with a way back and forward. */
public final class ConceptView extends Pane {

    private static final String KEY_LINK = "link";

    private final Trail trail = new Trail();
    private final StackLayout stack = new StackLayout();
    private Composite frame;
    private Composite empty;
    private PageBrowser browser;
    private ToolItem back;
    private ToolItem forward;
    private volatile CourseLink shown;
    private CourseLink restored;
    private Reload reload;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String link = memento == null ? null : memento.getString(KEY_LINK);
        restored = link == null ? null : CourseLink.parse(link).orElse(null);
    }

    @Override
    public void saveState(IMemento memento) {
        if (shown != null && !desk().isShared()) { // nobody else is to find it
            memento.putString(KEY_LINK, shown.toString());
        }
    }

    @Override
    protected void build(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        tools(column);
        frame = new Composite(column, SWT.NONE);
        frame.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        empty = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(18, 18).applyTo(empty);
        Label hint = Widgets.id(new Label(empty, SWT.WRAP), "concept.empty");
        hint.setText(Messages.Concept_empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(hint);
        stack.topControl = empty;
        TextSize.follow(column);
        CourseLibrary library = desk().library();
        reload = Reload.of(Messages.Job_concept, frame, () -> new ConceptPages(library.course()).page(shown), this::show);
        Events.onCourseReloaded(frame, () -> {
            if (shown != null) {
                reload.soon();
            }
        });
        if (restored != null) {
            show(restored);
        }
    }

    @Override
    protected void forget() {
        trail.forget();
        shown = null;
        reload.forget();
        back.setEnabled(false);
        forward.setEnabled(false);
        stack.topControl = empty;
        if (browser != null) {
            browser.dispose();
            browser = null;
        }
        setPartName(Messages.Concept_title);
        frame.layout();
    }

    private void follow(CourseLink link) {
        desk().links().open(link);
    }

    private void tools(Composite column) {
        ToolBar bar = Widgets.name(new ToolBar(column, SWT.FLAT | SWT.HORIZONTAL | SWT.WRAP), Messages.Concept_title);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(bar);
        back = item(bar, "concept.back", "← " + Messages.Button_back, Messages.Concept_back, () -> trail.back().ifPresent(this::turn));
        forward = item(bar, "concept.forward", Messages.Button_forward + " →", Messages.Concept_forward, () -> trail.forward().ifPresent(this::turn));
        item(bar, "concept.index", Messages.Concept_letters, Messages.Concept_index, () -> follow(CourseLink.to(ReferencePlaces.CONCEPTS, ""))).setEnabled(true);
    }

    private static ToolItem item(ToolBar bar, String id, String words, String tip, Runnable run) {
        ToolItem item = Widgets.id(new ToolItem(bar, SWT.PUSH), id);
        item.setText(words);
        item.setToolTipText(tip);
        item.setEnabled(false);
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    /** Shows this place. */
    void show(CourseLink link) {
        trail.visit(link);
        turn(link);
    }

    private void turn(CourseLink link) {
        shown = link;
        back.setEnabled(trail.canGoBack());
        forward.setEnabled(trail.canGoForward());
        reload.now();
    }

    private void show(HtmlPage page) {
        if (browser == null) {
            browser = new PageBrowser(frame, "concept.page", this::follow);
            browser.onEscape(() -> Panes.leave(getSite().getPage()));
        }
        stack.topControl = browser;
        frame.layout();
        setContentDescription("");
        setPartName(Set.of(CourseLink.Kind.CONCEPT, CourseLink.Kind.GLOSSARY).contains(shown.kind()) ? Messages.Concept_title : Messages.Source_title);
        browser.show(page, "", shown.mark().orElse(""));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "concept");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }
}
