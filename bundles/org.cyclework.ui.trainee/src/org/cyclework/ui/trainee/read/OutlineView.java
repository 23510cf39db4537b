package org.cyclework.ui.trainee.read;

import java.util.List;
import java.util.Set;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.ShortenedRows;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Pane;
import org.cyclework.ui.trainee.study.Mark;
import org.cyclework.ui.trainee.study.OutlineModel;
import org.cyclework.ui.trainee.study.OutlineNode;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.PageInput;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The course outline with progress marks; a click or Enter opens. */
public final class OutlineView extends Pane {

    private static final int STATE_WIDTH = 76;
    private static final int STATE = 1;
    private static final int TIP_MILLIS = 4000;

    private TreeViewer viewer;
    private Tips tips;
    private Reload reload;
    private List<OutlineNode> modules = List.of();
    private boolean forNobody;
    private Font lettersFitted;

    @Override
    protected void build(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        viewer = new TreeViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Widgets.name(Widgets.id(viewer.getTree(), "outline.tree"), Messages.Outline_name);
        viewer.setContentProvider(new OutlineContent(() -> modules));
        viewer.setUseHashlookup(true);
        tips = new Tips(viewer);
        TreeViewerColumn labels = new TreeViewerColumn(viewer, SWT.NONE);
        labels.setLabelProvider(new OutlineLabel(viewer.getTree(), false));
        columns.setColumnData(labels.getColumn(), new ColumnWeightData(100, 120));
        TreeViewerColumn states = new TreeViewerColumn(viewer, SWT.NONE);
        states.setLabelProvider(new OutlineLabel(viewer.getTree(), true));
        ShortenedRows.in(viewer.getTree(), (item, column) -> column == STATE && item.getData() instanceof OutlineNode node ? node.brief() : item.getText(column));
        TextSize.follow(frame);
        fitStates(frame, () -> columns.setColumnData(states.getColumn(), new ColumnPixelData(stateWidth(), true, true)));
        viewer.getTree().addListener(SWT.MouseUp, this::clicked);
        viewer.getTree().addListener(SWT.DefaultSelection, event -> openSelected());
        Desk desk = desk();
        reload = Reload.of(Messages.Job_outline, viewer.getTree(), () -> new OutlineModel(desk.library().course(), desk.study().study()), this::show);
        StudyEvents.onChanged(viewer.getTree(), reload::soon);
        Events.onThemeChanged(viewer.getTree(), viewer::refresh);
        Events.onCourseReloaded(viewer.getTree(), reload::soon);
        Events.onLearnerChanged(viewer.getTree(), reload::soon);
        Events.onLearnerKnown(viewer.getTree(), () -> {
            if (forNobody) {
                reload.soon();
            }
        });
        getSite().setSelectionProvider(viewer);
        follow();
        desk.firstWindow().takeOutline().ifPresentOrElse(this::show, reload::now);
    }

    /** It unfolds as at first when it is read again. */
    @Override
    protected void forget() {
        viewer.setInput(null);
        reload.soon();
    }

    /** The column of states is as wide as its letters need, now and when they have another size. */
    private void fitStates(Composite frame, Runnable fit) {
        fit.run();
        Runnable anew = () -> frame.getDisplay().asyncExec(() -> {
            if (!frame.isDisposed()) { // the letters have their new size by then
                fit.run();
                frame.layout(true, true);
            }
        });
        Preferences.follow(frame, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), anew);
        frame.addListener(SWT.Resize, event -> anew.run());
        viewer.getTree().addListener(SWT.Paint, event -> {
            if (!viewer.getTree().getFont().equals(lettersFitted)) { // the theme, and the text size after it, come late
                lettersFitted = viewer.getTree().getFont();
                anew.run();
            }
        });
    }

    private void show(OutlineModel loaded) {
        forNobody = loaded.isOfNobody();
        modules = loaded.modules();
        viewer.getTree().setRedraw(false);
        if (viewer.getInput() == null) {
            viewer.setInput(this);
            modules.stream().filter(module -> module.mark() != Mark.COMING && module.children().stream().anyMatch(child -> child.link().isPresent()))
                    .forEach(module -> viewer.setExpandedState(module, true));
        } else {
            viewer.refresh(); // in place: what is open, selected and scrolled to stays
        }
        viewer.getTree().setRedraw(true);
    }

    /** Where cells are drawn here, a state needs no more than a sign. */
    private int stateWidth() {
        if (!ShortenedRows.needed()) {
            return STATE_WIDTH;
        }
        GC gc = new GC(viewer.getTree());
        int width = gc.textExtent(Mark.HERE.sign()).x;
        gc.dispose();
        return width + 12;
    }

    /** The middle button, and the first one with Ctrl, open a page in a tab of its own. */
    private void clicked(Event event) {
        TreeItem item = viewer.getTree().getItem(new Point(event.x, event.y));
        if (item != null && item.getData() instanceof OutlineNode node && event.button <= 2) {
            tips.clicked(item);
            boolean beside = event.button == 2 || (event.stateMask & SWT.MOD1) != 0;
            node.link().ifPresent(beside ? desk().links()::openBeside : desk().links()::open);
        }
    }

    /** Tooltips that go when a page is opened, and after a while by themselves; on the line that was clicked none comes until the mouse has left it. */
    private static final class Tips extends ColumnViewerToolTipSupport {

        private TreeItem opened;

        Tips(TreeViewer viewer) {
            super(viewer, ToolTip.NO_RECREATE, false);
            setHideDelay(TIP_MILLIS);
        }

        void clicked(TreeItem item) {
            opened = item;
            hide();
        }

        @Override
        protected boolean shouldCreateToolTip(Event event) {
            TreeItem under = ((Tree) event.widget).getItem(new Point(event.x, event.y));
            opened = under == opened ? opened : null;
            return opened == null && super.shouldCreateToolTip(event);
        }
    }

    /** The line of the page in front is selected. */
    private void follow() {
        IPartListener2 following = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                if (reference.getPart(false) instanceof IEditorPart editor && editor.getEditorInput() instanceof PageInput input) {
                    select(input.link());
                }
            }
        };
        getSite().getPage().addPartListener(following);
        viewer.getTree().addDisposeListener(event -> getSite().getPage().removePartListener(following));
    }

    private void select(CourseLink link) {
        modules.stream().flatMap(module -> module.children().stream())
                .filter(node -> node.link().filter(one -> one.kind().equals(link.kind()) && one.id().equals(link.id())).isPresent()).findFirst()
                .filter(node -> !(viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode selected && selected.link().equals(node.link())))
                .ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
    }

    private void openSelected() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            node.link().ifPresentOrElse(desk().links()::open,
                    () -> viewer.setExpandedState(node, !viewer.getExpandedState(node)));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "outline");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
