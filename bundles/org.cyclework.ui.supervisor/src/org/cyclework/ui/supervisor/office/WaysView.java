package org.cyclework.ui.supervisor.office;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Icons;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Reload;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Pane;
import org.cyclework.ui.page.ShortenedRows;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.WaysModel.Way;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** The ways through the supervisor's room; a click or Enter goes there. */
public final class WaysView extends Pane<Office> {

    private static final int HIGH = 30;

    private Table table;
    private LocalResourceManager resources;
    private WaysModel model = new WaysModel(List.of());

    /** Works with the supervisor's office. */
    public WaysView() {
        super(Office.class);
    }

    @Override
    protected void build(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = Widgets.name(Widgets.id(new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "ways.table"), Messages.Ways_name);
        layout.setColumnData(new TableColumn(table, SWT.LEAD), new ColumnWeightData(1));
        resources = new LocalResourceManager(JFaceResources.getResources(), table);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, Lettering.scaled(HIGH)));
        table.addListener(SWT.DefaultSelection, event -> go(table.getSelectionIndex()));
        table.addListener(SWT.MouseUp, this::clicked);
        table.addListener(SWT.MouseMove, this::tell);
        ShortenedRows.in(table);
        TextSize.follow(frame);
        Reload reload = Reload.of(Messages.Job_ways, table, () -> WaysModel.read(desk()), this::show);
        Events.onAppended(table, appended -> reload.soon());
        Events.onCourseReloaded(table, reload::soon);
        Events.onLearnerChanged(table, reload::soon);
        Events.onThemeChanged(table, () -> table.getDisplay().asyncExec(this::again)); // the theme gives every line its own letters
        Preferences.follow(table, Set.of(Preferences.ZOOM, Preferences.PROJECTOR), () -> table.getDisplay().asyncExec(this::again));
        follow();
        if (desk().isOpen()) {
            reload.now();
        } else { // it came back after a start, before anybody signed in
            table.getDisplay().asyncExec(() -> SupervisorPresent.leave(getSite().getWorkbenchWindow()));
        }
    }

    private void show(WaysModel read) {
        Optional<Way> selected = selected();
        model = read;
        table.setItemCount(model.ways().size());
        for (int i = 0; i < model.ways().size(); i++) {
            Way way = model.ways().get(i);
            TableItem item = table.getItem(i);
            item.setText(way.label());
            item.setImage(resources.create(Icons.named(way.icon().isEmpty() ? "blank" : way.icon())));
            item.setFont(way.link().isEmpty() ? Lettering.font(Lettering.Look.STRONG) : null);
        }
        selected.flatMap(way -> way.link().stream().findFirst()).or(() -> place(getSite().getPage().getActiveEditor())).ifPresent(this::select);
    }

    @Override
    protected void forget() {
        show(new WaysModel(List.of()));
    }

    private void again() {
        if (!table.isDisposed()) {
            show(model);
        }
    }

    private Optional<Way> selected() {
        int at = table.getSelectionIndex();
        return at < 0 || at >= model.ways().size() ? Optional.empty() : Optional.of(model.ways().get(at));
    }

    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        if (item != null && event.button == 1) {
            go(table.indexOf(item));
        }
    }

    /** A line that is cut is told in full. */
    private void tell(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String whole = item == null ? null : item.getText();
        if (!Objects.equals(whole, table.getToolTipText())) {
            table.setToolTipText(whole);
        }
    }

    private void go(int at) {
        if (at >= 0 && at < model.ways().size()) {
            model.ways().get(at).link().forEach(desk().links()::open);
        }
    }

    /** The line of the page in front is selected. */
    private void follow() {
        IPartListener2 following = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference reference) {
                if (reference.getPart(false) instanceof IEditorPart editor) {
                    place(editor).ifPresent(WaysView.this::select);
                }
            }
        };
        getSite().getPage().addPartListener(following);
        table.addDisposeListener(event -> getSite().getPage().removePartListener(following));
    }

    private static Optional<CourseLink> place(IEditorPart front) {
        return front != null && front.getEditorInput() instanceof PageInput input ? Optional.of(input.link()) : Optional.empty();
    }

    private void select(CourseLink place) {
        IntStream.range(0, model.ways().size()).filter(at -> model.ways().get(at).leadsTo(place)).findFirst().ifPresentOrElse(table::setSelection, table::deselectAll);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == HelpTopic.class ? adapter.cast((HelpTopic) () -> "supervision") : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
