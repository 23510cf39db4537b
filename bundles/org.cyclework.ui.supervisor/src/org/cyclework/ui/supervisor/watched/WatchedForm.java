package org.cyclework.ui.supervisor.watched;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.Writing;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.rows.Column;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** The form by which a live role-play is recorded. */
final class WatchedForm extends Composite {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 60;
    private static final int DAY = 190;

    private final WatchedDraft draft;
    private final Runnable changed;
    private final Label missing;

    WatchedForm(Composite parent, WatchedDraft draft, List<WatchedModel.Person> people, Runnable changed) {
        super(parent, SWT.NONE);
        this.draft = draft;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().margins(28, 18).spacing(0, 8).applyTo(this);
        new Heading(this, "watched.form", Messages.Watched_record).say(Messages.Watched_recordLine);
        RowTable<WatchedModel.Person> table = new RowTable<>(this, "watched.people", Messages.Watched_who, SWT.SINGLE,
                new RowModel<>(List.of(Column.of(Messages.Column_trainee, 1, WatchedModel.Person::name)), WatchedModel.Person::id));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        Composite row = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(10, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        day(row);
        minutes(row);
        new Label(this, SWT.WRAP).setText(Messages.Watched_what);
        Text what = Writing.field(this, "watched.what", Messages.Watched_what, WIDTH, HEIGHT);
        what.setText(draft.what());
        what.addListener(SWT.Modify, event -> {
            draft.what(what.getText());
            tell();
        });
        missing = Widgets.style(Widgets.id(new Label(this, SWT.WRAP), "watched.missing"), "CyFlood");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(missing);
        Optional<UUID> chosen = draft.chosen();
        table.chooses().whenEmpty(Messages.Assign_noPeople).onSelect(() -> {
            draft.trainee(table.selected().map(WatchedModel.Person::id));
            tell();
        }).show(people);
        chosen.flatMap(id -> people.stream().filter(one -> one.id().equals(id)).findFirst()).ifPresent(table::select);
    }

    private void day(Composite row) {
        new Label(row, SWT.NONE).setText(Messages.Column_day);
        Text day = Widgets.name(Widgets.id(new Text(row, SWT.BORDER), "watched.day"), Messages.Column_day);
        day.setText(draft.typedDay());
        GridDataFactory.fillDefaults().hint(Lettering.scaled(DAY), SWT.DEFAULT).applyTo(day);
        day.addListener(SWT.Modify, event -> {
            draft.day(day.getText());
            tell();
        });
    }

    private void minutes(Composite row) {
        new Label(row, SWT.NONE).setText(Messages.Column_minutes);
        Spinner minutes = Widgets.name(Widgets.id(new Spinner(row, SWT.BORDER), "watched.minutes"), Messages.Column_minutes);
        minutes.setValues(draft.minutes(), 1, WatchedDraft.MOST_MINUTES, 0, 1, 5);
        minutes.addListener(SWT.Modify, event -> {
            draft.minutes(minutes.getSelection());
            tell();
        });
    }

    private void tell() {
        missing.setText(draft.missing().orElse(""));
        missing.requestLayout();
        changed.run();
    }
}
