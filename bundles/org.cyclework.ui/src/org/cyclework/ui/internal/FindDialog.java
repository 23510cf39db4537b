package org.cyclework.ui.internal;

import java.util.List;
import java.util.Optional;
import org.cyclework.ui.Findable;
import org.cyclework.ui.PlainDialog;
import org.cyclework.ui.Widgets;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Finds a command, a lesson, a case or a concept by a few letters; Enter goes there or does it. */
final class FindDialog extends PlainDialog {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 360;
    private static final int NAME_SHARE = 70;
    private static final int KIND_SHARE = 30;

    private final List<Findable> all;
    private List<Findable> shown = List.of();
    private Text typed;
    private Table table;
    private Optional<Findable> chosen = Optional.empty();

    FindDialog(Shell parent, List<Findable> all) {
        super(parent, "goto.dialog", Messages.Find_title);
        this.all = all;
    }

    /** @return what was chosen; empty where the dialog was left */
    Optional<Findable> chosen() {
        return chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 10).applyTo(area);
        typed = Widgets.id(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "goto.text");
        typed.setMessage(Messages.Find_hint);
        Widgets.name(typed, Messages.Find_title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.Modify, event -> fill());
        typed.addListener(SWT.KeyDown, this::key);
        typed.addListener(SWT.DefaultSelection, event -> okPressed());
        table(area);
        fill();
        return area;
    }

    private void table(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = Widgets.id(new Table(frame, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "goto.table");
        Widgets.name(table, Messages.Find_found);
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(NAME_SHARE));
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(KIND_SHARE));
        table.addListener(SWT.DefaultSelection, event -> okPressed());
    }

    private void fill() {
        shown = Findable.matching(all, typed.getText());
        table.setRedraw(false);
        table.removeAll();
        for (Findable one : shown) {
            new TableItem(table, SWT.NONE).setText(new String[] {one.label(), one.keys().isEmpty() ? one.kind() : one.keys()});
        }
        if (shown.isEmpty()) {
            new TableItem(table, SWT.NONE).setText(Messages.Find_nothing);
            Widgets.say(table, Messages.Find_nothing);
        } else {
            table.select(0);
        }
        table.setRedraw(true);
    }

    /** The arrow keys walk through what was found, while one goes on typing. */
    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !shown.isEmpty()) {
            table.setSelection(Math.clamp(table.getSelectionIndex() + step, 0, shown.size() - 1));
            Widgets.say(table, shown.get(table.getSelectionIndex()).label());
            event.doit = false;
        }
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        return null; // Enter and Escape say it all
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() >= 0 && table.getSelectionIndex() < shown.size()) {
            chosen = Optional.of(shown.get(table.getSelectionIndex()));
            super.okPressed();
        }
    }
}
