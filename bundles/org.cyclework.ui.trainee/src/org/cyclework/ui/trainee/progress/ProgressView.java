package org.cyclework.ui.trainee.progress;

import java.util.List;
import java.util.stream.Collectors;
import org.cyclework.assessment.Progress;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Learner;
import org.cyclework.ui.CurrentLearner;
import org.cyclework.ui.Engines;
import org.cyclework.ui.Events;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;

/** How far the person at the desk is with each module; moves at once. */
public final class ProgressView extends ViewPart {

    private static final List<String> COLUMNS = List.of("Module", "Lessons", "Items right", "Scenes", "State");
    private static final String HONEST = "Items count by their latest answer. How a scene ended is never counted: it depends on the partner too. "
            + "None of this measures your skill as a therapist.";
    private static final String EMPTY = "Your progress will be here. Give your name first: File > Switch trainee…";

    private Table table;
    private Label note;
    private ProgressModel model = new ProgressModel(List.of());

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(frame);
        table = Widgets.name(Widgets.id(new Table(frame, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL), "progress.table"), "Progress by module");
        table.setHeaderVisible(true);
        for (String name : COLUMNS) {
            new TableColumn(table, SWT.LEFT).setText(name);
        }
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.addListener(SWT.KeyDown, this::copy);
        note = Widgets.id(new Label(frame, SWT.WRAP), "progress.note");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(note);
        Events.onAppended(table, appended -> reload());
        Events.onLearnerChanged(table, this::reload);
        reload();
    }

    private void reload() {
        Work.load("Reading your progress", table, () -> ProgressModel.of(Engines.get(CourseLibrary.class).course(),
                Engines.get(CurrentLearner.class).present().map(Learner::id), Engines.get(Progress.class)), this::show);
    }

    private void show(ProgressModel read) {
        model = read;
        table.setRedraw(false);
        table.removeAll();
        for (ProgressModel.Row row : model.rows()) {
            new TableItem(table, SWT.NONE).setText(new String[] {row.module(), row.lessons(), row.items(), row.scenes(), row.state()});
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        table.setRedraw(true);
        note.setText(model.rows().isEmpty() ? EMPTY : HONEST);
        note.requestLayout();
    }

    private void copy(Event event) {
        if (event.stateMask == SWT.MOD1 && Character.toLowerCase(event.keyCode) == 'c' && !model.rows().isEmpty()) {
            List<ProgressModel.Row> rows = table.getSelectionCount() == 0 ? model.rows()
                    : java.util.Arrays.stream(table.getSelectionIndices()).mapToObj(model.rows()::get).toList();
            Clipboard clipboard = new Clipboard(event.display);
            clipboard.setContents(new Object[] {rows.stream().map(ProgressModel.Row::line).collect(Collectors.joining("\n"))},
                    new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }
}
