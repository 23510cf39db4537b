package org.cyclework.ui.supervisor.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.cyclework.record.Group;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.cyclework.ui.supervisor.rows.TwoLists;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Groups left, who is in the chosen one right, each with what can be done with it. */
final class PeoplePanel extends Composite {

    private static final int GROUPS = 290;
    private static final int LINES = 150;

    private final Heading heading;
    private final Composite lists;
    private final RowTable<PeopleModel.Line> lines;
    private final RowTable<PeopleModel.Row> rows;
    private final Orders orders;
    private final List<Button> ofGroup;
    private final List<Button> ofMembers;
    private final Button pins;
    private final Button account;
    private PeopleModel model;
    private Optional<UUID> made = Optional.empty();
    private Optional<Taken> taken = Optional.empty();

    /** People who were taken into a group: what there was before, and how many come. */
    private record Taken(UUID group, PeopleModel before, long count) {
    }

    /** What the panel asks its editor to do. */
    interface Orders {

        /** Makes a group or a cohort. */
        void make(Group.Kind kind);

        /** Calls a group something else. */
        void rename(Group group);

        /** Ends a group. */
        void closeGroup(Group group);

        /** Takes people in. */
        void takeIn(Group group);

        /** Takes a class list in. */
        void classList(Group group);

        /** Takes people out of a group. */
        void takeOut(Group group, List<PeopleModel.Row> people);

        /** Moves somebody to another group. */
        void move(Group from, Group to, PeopleModel.Row person);

        /** Gives new PINs. */
        void pins(List<PeopleModel.Row> people);

        /** Declares two entries to be of one person. */
        void join(PeopleModel.Row kept, PeopleModel.Row other);

        /** Says from when until when somebody is in a group. */
        void days(Group group, PeopleModel.Row person);

        /** What can be done about somebody's account and roles. */
        void account(PopupMenu menu, PeopleModel.Row person);

        /** Shows how a group is doing. */
        void overview(Group group);
    }

    PeoplePanel(Composite parent, Orders orders) {
        super(parent, SWT.NONE);
        this.orders = orders;
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(this);
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        heading = new Heading(top, "people", Messages.People_title);
        TwoLists layout = new TwoLists(GROUPS);
        lists = new Composite(this, SWT.NONE);
        lists.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(lists);
        Composite left = column();
        Composite right = column();
        Composite groupButtons = buttons(left);
        Composite memberButtons = buttons(right);
        lines = new RowTable<>(left, "people.groups", Messages.Ways_groups, SWT.SINGLE, new RowModel<>(PeopleModel.lineColumns(), PeopleModel.Line::key));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES).applyTo(lines);
        rows = new RowTable<>(right, "people.members", Messages.People_members, SWT.MULTI, new RowModel<>(PeopleModel.rowColumns(), row -> List.of(row.id(), row.as())));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        layout.spares(rows);
        ofGroup = groupButtons(groupButtons, memberButtons);
        ofMembers = memberButtons(memberButtons);
        pins = push(memberButtons, Messages.Button_pins, "people.pins", () -> orders.pins(rows.selection()));
        account = menu(memberButtons, Messages.Button_account, "people.account", menu -> rows.selected().ifPresent(row -> orders.account(menu, row)));
        lines.whenEmpty(Messages.People_noGroups).onSelect(this::chosen).onOpen(line -> line.group().ifPresent(orders::overview));
        rows.whenEmpty(Messages.People_noMembers).onSelect(this::offer);
    }

    private Composite column() {
        Composite column = new Composite(lists, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
        return column;
    }

    private static Composite buttons(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(GROUPS, SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(row);
        return row;
    }

    private List<Button> groupButtons(Composite groups, Composite members) {
        menu(groups, Messages.Button_newGroup, "people.new", menu -> menu.line(Messages.New_group, () -> orders.make(Group.Kind.GROUP))
                .line(Messages.New_cohort, () -> orders.make(Group.Kind.COHORT)));
        Button change = menu(groups, Messages.Button_changeGroup, "people.change", menu -> group().ifPresent(group -> menu.line(Messages.Group_rename, () -> orders.rename(group))
                .line(Messages.Group_overview, () -> orders.overview(group)).line(Messages.Group_close, () -> orders.closeGroup(group))));
        return List.of(change, push(members, Messages.Button_classList, "people.classList", () -> group().ifPresent(orders::classList)),
                push(members, Messages.Button_takeIn, "people.takeIn", () -> group().ifPresent(orders::takeIn)));
    }

    private List<Button> memberButtons(Composite members) {
        Button out = push(members, Messages.Button_takeOut, "people.takeOut", () -> group().ifPresent(group -> orders.takeOut(group, rows.selection())));
        Button more = menu(members, Messages.Button_more, "people.more", this::more);
        return List.of(out, more);
    }

    /** What can be done with one or two who are selected. */
    private void more(PopupMenu menu) {
        List<PeopleModel.Row> selected = rows.selection();
        if (selected.size() == 1) {
            group().ifPresent(in -> menu.line(Messages.bind(Messages.Days_of, selected.getFirst().name()), () -> orders.days(in, selected.getFirst())));
            group().ifPresent(from -> model.moves(from).forEach(to -> menu.line(Messages.bind(Messages.Move_to, selected.getFirst().name(), to.name()),
                    () -> orders.move(from, to, selected.getFirst()))));
        } else if (selected.size() == 2) {
            join(menu, selected.getFirst(), selected.getLast());
            join(menu, selected.getLast(), selected.getFirst());
        }
        if (selected.size() > 2) {
            menu.line(Messages.More_several, () -> {});
        } else if (selected.size() == 1 && group().map(model::moves).filter(others -> !others.isEmpty()).isEmpty()) {
            menu.line(Messages.More_nothing, () -> {});
        }
    }

    private void join(PopupMenu menu, PeopleModel.Row kept, PeopleModel.Row other) {
        menu.line(Messages.bind(Messages.Join_as, other.name(), kept.name()), () -> orders.join(kept, other));
    }

    private Button menu(Composite parent, String words, String id, Consumer<PopupMenu> fill) {
        Button button = push(parent, words, id, () -> {});
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            PopupMenu menu = new PopupMenu(button);
            fill.accept(menu);
            menu.open();
        }));
        return button;
    }

    private static Button push(Composite parent, String words, String id, Runnable action) {
        Button button = Widgets.id(new Button(parent, SWT.PUSH), id);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private Optional<Group> group() {
        return lines.selected().flatMap(PeopleModel.Line::group);
    }

    /** Shows what was read; the group and the people who were selected stay so. */
    void show(PeopleModel read) {
        model = read;
        lines.show(model.lines());
        made.flatMap(model::line).ifPresent(line -> {
            lines.select(line);
            made = Optional.empty();
        });
        taken.ifPresent(each -> {
            List<PeopleModel.Row> come = model.come(each.group(), each.before());
            if (come.size() >= each.count()) {
                taken = Optional.empty();
                model.line(each.group()).ifPresent(lines::select);
                rows.select(come);
            }
        });
    }

    /** Selects people who are being taken into a group, as soon as all of them are read. */
    void chooseTaken(UUID group, PeopleModel before, long count) {
        taken = Optional.of(new Taken(group, before, count));
    }

    /** Selects a group that was just made, as soon as it is read. */
    void choose(UUID group) {
        made = Optional.of(group);
    }

    /** Says something below the title, such as what came of the last step. */
    void say(String words) {
        heading.say(words);
        layout(true, true);
    }

    private void chosen() {
        ofGroup.forEach(button -> button.setEnabled(group().isPresent()));
        rows.show(lines.selected().map(model::rows).orElse(List.of()));
        rows.setVisible(lines.selected().isPresent());
        lists.layout();
    }

    private void offer() {
        boolean some = !rows.selection().isEmpty();
        ofMembers.forEach(button -> button.setEnabled(some && group().isPresent()));
        pins.setEnabled(some);
        account.setEnabled(rows.selection().size() == 1);
    }

    @Override
    public boolean setFocus() {
        return lines.setFocus();
    }
}
