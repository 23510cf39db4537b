package org.cyclework.ui.trainee.progress;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.cyclework.course.Course;
import org.cyclework.record.Access;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Pane;
import org.cyclework.ui.trainee.study.Study;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far the person at the desk is with each module, and what was done last; moves at once. */
public final class ProgressView extends Pane {

    private static final List<String> MODULE_COLUMNS = List.of(Messages.Column_module, Messages.Column_lessons, Messages.Column_items, Messages.Column_scenes, Messages.Column_state);
    private static final List<String> HISTORY_COLUMNS = List.of(Messages.Column_when, Messages.Column_what, Messages.Column_which, Messages.Column_howFar);
    private static final String HONEST = Messages.Progress_honest;
    private static final String EMPTY = Messages.Progress_empty;

    private CTabFolder folder;
    private TextTable modules;
    private TextTable history;
    private Label note;
    private Loaded shown;

    /** Both tables, read at one moment. */
    private record Loaded(ProgressModel progress, HistoryModel history) {
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(frame);
        folder = new CTabFolder(frame, SWT.FLAT | SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        modules = page(Messages.Progress_byModule, new TextTable(folder, "progress.table", Messages.Progress_name, MODULE_COLUMNS,
                row -> open(shown.progress().rows().get(row).link())));
        history = page(Messages.Progress_history, new TextTable(folder, "progress.history", Messages.Progress_history, HISTORY_COLUMNS,
                row -> open(shown.history().rows().get(row).link())));
        folder.setSelection(0);
        note = Widgets.id(new Label(frame, SWT.WRAP), "progress.note");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(note);
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_progress, note, () -> read(desk), this::show);
        StudyEvents.onChanged(frame, reload::soon);
        Events.onCourseReloaded(frame, reload::soon);
        Events.onLearnerChanged(frame, reload::soon);
        reload.now();
    }

    private TextTable page(String title, TextTable table) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(table.control());
        return table;
    }

    private static Loaded read(Desk desk) {
        Course course = desk.library().course();
        Study study = desk.study().study();
        Optional<Access> access = study.name().isEmpty() ? Optional.empty() : desk.people().access();
        return new Loaded(ProgressModel.of(course, access.map(desk.progress()::all).orElse(List.of())),
                HistoryModel.of(course, study, ZoneId.systemDefault()));
    }

    private void open(Optional<CourseLink> link) {
        link.ifPresent(desk().links()::open);
    }

    private void show(Loaded loaded) {
        shown = loaded;
        modules.show(loaded.progress().rows().stream().map(ProgressModel.Row::cells).toList());
        history.show(loaded.history().rows().stream().map(HistoryModel.Row::cells).toList());
        note.setText(loaded.progress().rows().isEmpty() ? EMPTY : HONEST);
        note.requestLayout();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == HelpTopic.class ? adapter.cast((HelpTopic) () -> "progress") : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        folder.getSelection().getControl().setFocus();
    }
}
