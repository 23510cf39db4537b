package org.cyclework.ui.supervisor.machines;

import java.util.Optional;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The rule for how long work is kept, and below it whose time is over. */
final class RetentionPanel extends Composite {

    private final Heading heading;
    private final RowTable<RetentionModel.Row> rows;
    private Optional<Control> instead = Optional.empty();

    /** @param chosen hears that another row is selected */
    RetentionPanel(Composite parent, Runnable chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(this);
        heading = new Heading(this, "keep", Messages.Keep_title);
        rows = new RowTable<>(this, "keep.rows", Messages.Keep_rows, SWT.SINGLE, new RowModel<>(RetentionModel.columns(), RetentionModel.Row::person));
        rows.chooses().onSelect(chosen);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
    }

    /**
     * Shows what was read, and what came of the last step.
     *
     * @param first the first button, which has the focus where nobody is in the list
     */
    void show(RetentionModel model, String told, Control first) {
        instead = model.rows().isEmpty() ? Optional.of(first) : Optional.empty();
        heading.say((told + " " + model.line()).strip());
        rows.whenEmpty(model.nobody()).show(model.rows());
        layout(true, true);
    }

    /** @return who is selected */
    Optional<RetentionModel.Row> selected() {
        return rows.selected();
    }

    /** An empty list takes no keys, and Escape is one. */
    @Override
    public boolean setFocus() {
        return instead.map(Control::setFocus).orElseGet(rows::setFocus);
    }
}
