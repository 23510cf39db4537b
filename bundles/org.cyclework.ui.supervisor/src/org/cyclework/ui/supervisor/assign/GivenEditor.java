package org.cyclework.ui.supervisor.assign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GivenAssignment;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.TypedDay;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.office.LineDialog;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What was assigned, and how far everybody is with it. */
public final class GivenEditor extends RoomEditor implements Revealing {

    private static final int WIDTH = 320;

    private GivenModel model = new GivenModel(List.of(), LocalDate.now());
    private Composite panel;
    private Heading heading;
    private RowTable<GivenAssignment> table;
    private RowTable<GivenAssignment.Member> people;
    private Label about;
    private Button copy;
    private Button extend;
    private Button withdraw;
    private Optional<String> made = Optional.empty();

    @Override
    protected String helpTopic() {
        return "assign";
    }

    @Override
    protected String pageId() {
        return "given.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Given_title);
        panel = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(panel);
        heading = new Heading(panel, "given", Messages.Given_title);
        table = new RowTable<>(panel, "given.table", Messages.Given_title, SWT.SINGLE, new RowModel<>(GivenModel.columns(), one -> one.assignment().id()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        about = Widgets.style(Lettering.look(Widgets.id(new Label(panel, SWT.WRAP), "given.about"), Lettering.Look.SMALL), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        people = new RowTable<>(panel, "given.people", Messages.Given_people, SWT.SINGLE, new RowModel<>(model.peopleColumns(), GivenAssignment.Member::trainee));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(people);
        people.whenEmpty(Messages.Given_nobody);
        table.whenEmpty(Messages.Given_nothing).onSelect(this::selected).onOpen(one -> people.setFocus());
        Widgets.style(button(Messages.Button_assign, "given.assign", () -> links().open(CourseLink.to(Kinds.ASSIGN, ""))), "CyPrimary");
        copy = button(Messages.Button_copy, "given.copy", () -> with(one -> links().open(CourseLink.to(Kinds.ASSIGN, one.id().toString()))));
        extend = button(Messages.Button_extend, "given.extend", () -> with(this::extend));
        withdraw = button(Messages.Button_withdraw, "given.withdraw", () -> with(this::withdraw));
        follow(Messages.Job_given, panel, () -> new GivenModel(desk().assignments().given(desk().access()), LocalDate.now()), this::show);
        showInFront(panel);
    }

    private void show(GivenModel read) {
        model = read;
        heading.say(model.given().isEmpty() ? "" : Counted.of(Messages.Given_line, model.given().size()));
        table.show(model.given());
        choose();
    }

    /** What was assigned just now is selected, as soon as the list has it. */
    @Override
    public void reveal(CourseLink link) {
        made = link.fragment();
        choose();
    }

    private void choose() {
        made.flatMap(model::find).ifPresent(one -> {
            made = Optional.empty();
            table.select(one);
        });
    }

    private void selected() {
        Optional<GivenAssignment> one = table.selected();
        List.of(copy, extend, withdraw).forEach(button -> button.setEnabled(one.isPresent()));
        withdraw.setText(one.filter(given -> given.assignment().withdrawn()).isPresent() ? Messages.Button_restore : Messages.Button_withdraw);
        about.setText(one.map(model::about).orElse("").replace("&", "&&"));
        people.setVisible(one.isPresent());
        people.show(one.map(GivenAssignment::people).orElse(List.of()));
        header().layout(true);
        panel.layout(true, true);
    }

    private void with(Consumer<Assignment> action) {
        table.selected().map(GivenAssignment::assignment).ifPresent(action);
    }

    private void extend(Assignment assignment) {
        LineDialog dialog = new LineDialog(getSite().getShell(), "extend", Messages.Extend_title, Messages.bind(Messages.Extend_words, assignment.title(), assignment.toName()),
                "", typed -> TypedDay.read(typed, LocalDate.now()).day().isPresent() ? "" : Messages.Assign_dayHint);
        if (dialog.open() == Window.OK) {
            TypedDay.read(dialog.line(), LocalDate.now()).day().ifPresent(day -> step(Messages.Job_extend,
                    () -> desk().assignments().change(desk().access(), assignment.id(), assignment.terms().dueOn(day)), changed -> {}));
        }
    }

    private void withdraw(Assignment assignment) {
        boolean back = assignment.withdrawn();
        GivenStep step = new GivenStep(Messages.bind(back ? Messages.Undo_restored : Messages.Undo_withdrawn, assignment.title()), desk()::assignments, desk()::access,
                assignment.id(), back);
        step(Messages.Job_withdraw, step::reverse, done -> desk().undo().did(desk().person(), done));
    }
}
