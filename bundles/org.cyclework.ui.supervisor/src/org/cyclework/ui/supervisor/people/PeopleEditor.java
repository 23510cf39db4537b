package org.cyclework.ui.supervisor.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.Group;
import org.cyclework.record.PersonName;
import org.cyclework.supervision.ClassListReport;
import org.cyclework.ui.Counted;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.AskDialog;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.office.LineDialog;
import org.cyclework.ui.supervisor.office.Unseen;
import org.cyclework.ui.supervisor.people.AccountDeeds.Deed;
import org.cyclework.ui.supervisor.rows.Column;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** People and groups: who is where, class lists, and PINs. */
public final class PeopleEditor extends PapersEditor implements PeoplePanel.Orders {

    private static final int LONGEST_NAME = 200;

    private PeoplePanel panel;
    private Composite aside;
    private Reload reload;
    private PeopleModel model;
    private volatile boolean keeper;
    private volatile UUID self;

    @Override
    protected String helpTopic() {
        return "people";
    }

    @Override
    protected String pageId() {
        return "people.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.People_title);
        panel = new PeoplePanel(body(), this);
        reload = follow(Messages.Job_people, panel, () -> {
            keeper = desk().administrator().isPresent();
            self = desk().person();
            return PeopleModel.read(desk(), LocalDate.now());
        }, this::show);
        followUnseen(panel, reload);
        showInFront(panel);
    }

    private void show(PeopleModel read) {
        model = read;
        panel.show(read);
        if (inFront(panel) && !busy()) {
            showUnseen();
        }
    }

    private void front() {
        clearHeader();
        showInFront(panel);
    }

    @Override
    protected void did(String words) {
        panel.say(words);
        front();
    }

    @Override
    protected Optional<UUID> maker() {
        return Optional.ofNullable(self);
    }

    private Optional<String> ask(String id, String title, String words, String line) {
        LineDialog dialog = new LineDialog(shell(), id, title, words, line, typed -> typed.length() > LONGEST_NAME ? Messages.Error_longName : "");
        return dialog.open() == Window.OK ? Optional.of(dialog.line()) : Optional.empty();
    }

    private Shell shell() {
        return getSite().getShell();
    }

    @Override
    public void make(Group.Kind kind) {
        boolean cohort = kind == Group.Kind.COHORT;
        ask("group", cohort ? Messages.New_cohort : Messages.New_group, Messages.Group_askName, "").ifPresent(name -> step(Messages.Job_group,
                () -> desk().groups().make(desk().access(), name, kind, Optional.empty()), made -> {
                    panel.choose(made.id());
                    reload.soon();
                    did(Messages.bind(Messages.Group_made, made.name()));
                }));
    }

    @Override
    public void rename(Group group) {
        ask("group", Messages.Group_rename, Messages.Group_askName, group.name()).ifPresent(name -> run(Messages.Job_group,
                () -> desk().groups().rename(desk().access(), group.id(), name), Messages.bind(Messages.Group_renamed, name)));
    }

    @Override
    public void closeGroup(Group group) {
        ask("closeGroup", Messages.Group_close, Messages.bind(Messages.Group_askClose, group.name()), "").filter(group.name()::equals).ifPresent(name -> run(Messages.Job_group,
                () -> desk().groups().close(desk().access(), group.id()), Messages.bind(Messages.Group_closed, name)));
    }

    private void run(String name, Runnable work, String done) {
        step(name, () -> {
            work.run();
            return done;
        }, this::did);
    }

    @Override
    public void takeOut(Group group, List<PeopleModel.Row> people) {
        if (sure(Messages.People_takeOutTitle, PeopleModel.askTakeOut(group, people))) {
            MemberStep step = new MemberStep(Messages.bind(Messages.Undo_takenOut, group.name()), desk()::groups, desk()::access, PeopleModel.places(group, people), List.of());
            run(Messages.Job_members, () -> {
                PeopleModel.remove(desk().groups(), desk().access(), group, people);
                desk().undo().did(desk().person(), step);
            }, Counted.of(Messages.People_takenOut, people.size(), group.name()));
        }
    }

    /** What somebody should know before it is done. */
    private boolean sure(String title, String words) {
        return AskDialog.ask(shell(), "sure", title, words, title);
    }

    @Override
    public void move(Group from, Group to, PeopleModel.Row person) {
        if (sure(Messages.Move_title, model.askMove(person, from, to))) {
            Group.Member there = new Group.Member(person.id(), Group.As.TRAINEE, Optional.empty(), Optional.empty());
            MemberStep step = new MemberStep(Messages.bind(Messages.Undo_moved, person.name(), to.name()), desk()::groups, desk()::access, PeopleModel.places(from, List.of(person)),
                    List.of(new MemberStep.Place(to.id(), there)));
            step(Messages.Job_members, () -> {
                String said = model.moved(person.name(), to, desk().groups().move(desk().access(), person.id(), from.id(), to.id()));
                desk().undo().did(desk().person(), step);
                return said;
            }, this::did);
        }
    }

    @Override
    public void days(Group group, PeopleModel.Row person) {
        PeopleModel.member(group, person).ifPresent(member -> {
            DaysDraft draft = new DaysDraft(member, LocalDate.now());
            if (new DaysDialog(shell(), draft, Messages.bind(Messages.Days_who, person.name(), group.name())).open() == Window.OK) {
                MemberStep step = new MemberStep(Messages.bind(Messages.Undo_days, person.name()), desk()::groups, desk()::access, PeopleModel.places(group, List.of(person)),
                        List.of(new MemberStep.Place(group.id(), draft.member())));
                run(Messages.Job_members, () -> {
                    desk().groups().add(desk().access(), group.id(), draft.member());
                    desk().undo().did(desk().person(), step);
                }, draft.says());
            }
        });
    }

    @Override
    public void account(PopupMenu menu, PeopleModel.Row person) {
        AccountDeeds deeds = new AccountDeeds(person, Optional.ofNullable(model.accounts().get(person.id())), keeper, person.id().equals(self));
        deeds.deeds().forEach(deed -> menu.line(deeds.label(deed), () -> run(deeds, deed)));
        if (deeds.deeds().isEmpty()) {
            menu.line(keeper ? Messages.Account_own : Messages.Account_keeper, () -> {});
        }
    }

    private void run(AccountDeeds deeds, Deed deed) {
        if (deed.needsPassphrase()) {
            PassphraseDialog dialog = new PassphraseDialog(shell(), Messages.Account_set, deeds.ask(deed));
            if (dialog.open() == Window.OK) {
                panel.say(Messages.Account_setting);
                make(Messages.Job_account, () -> new AccountSteps(desk().accounts(), administrator()).set(deed, deeds.person(), dialog.typed(), LocalDate.now())
                        .map(sheet -> new Unseen.Sheet(sheet, deeds.done(deed))));
            }
        } else if (sure(deeds.label(deed), deeds.ask(deed))) {
            run(Messages.Job_account, () -> {
                deeds.run(deed, desk().accounts(), administrator());
                deed.role().ifPresent(role -> desk().undo().did(desk().person(), new RoleStep(desk()::accounts, this::administrator, deeds.person(), role, deed.gives())));
            }, deeds.label(deed));
        }
    }

    private Access administrator() {
        return desk().administrator().orElseThrow(() -> new IllegalArgumentException(Messages.Account_keeper));
    }

    @Override
    public void join(PeopleModel.Row kept, PeopleModel.Row other) {
        run(Messages.Job_members, () -> {
            desk().accounts().join(desk().access(), kept.id(), other.id());
            desk().undo().did(desk().person(), new JoinStep(desk()::accounts, desk()::access, kept, other, false));
        }, Messages.bind(Messages.Joined, other.name(), kept.name()));
    }

    @Override
    public void overview(Group group) {
        links().open(CourseLink.to(Kinds.GROUP, group.id().toString()));
    }

    @Override
    public void pins(List<PeopleModel.Row> people) {
        List<String> lines = NewPins.ask(people, model.accounts());
        if (lines.isEmpty()) {
            Trouble.tell(shell(), Messages.Pins_ask, Messages.Pins_none);
        } else if (AskDialog.ask(shell(), "pins", Messages.Pins_ask, String.join("\n\n", lines), Messages.Pins_make)) {
            give(people);
        }
    }

    private void give(List<PeopleModel.Row> people) {
        NewPins pins = new NewPins(new SecureRandom());
        panel.say(Counted.of(Messages.Pins_making, people.size()));
        make(Messages.Job_pins, () -> Optional.of(new Unseen.Pins(NewPins.page(pins.give(desk().accounts(), desk().access(), people, model.accounts(), done -> {}, () -> false)))));
    }

    @Override
    public void takeIn(Group group) {
        list(Messages.bind(Messages.TakeIn_title, group.name()), Messages.TakeIn_line);
        RowTable<PeopleModel.Row> others = new RowTable<>(aside, "people.others", Messages.TakeIn_line, SWT.MULTI, new RowModel<>(List.of(
                Column.of(Messages.Column_name, 60, PeopleModel.Row::name), Column.of(Messages.Column_account, 40, PeopleModel.Row::account)), PeopleModel.Row::id));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(others);
        others.chooses().onOpen(row -> add(group, others.selection(), Group.As.TRAINEE)).whenEmpty(Messages.TakeIn_nobody).show(model.outside(group));
        backButton(Messages.Button_toPeople, "people.back", this::front);
        footButton(Messages.Button_asSupervisors, "people.asSupervisors", () -> add(group, others.selection(), Group.As.SUPERVISOR));
        Widgets.style(footButton(Messages.Button_asTrainees, "people.asTrainees", () -> add(group, others.selection(), Group.As.TRAINEE)), "CyPrimary");
        footButton(Messages.Button_newPerson, "people.newPerson", () -> newPerson(group));
        showInFront(aside);
        others.setFocus();
    }

    private void add(Group group, List<PeopleModel.Row> people, Group.As as) {
        run(Messages.Job_members, () -> model.add(desk().groups(), desk().access(), group, people, as), Counted.of(Messages.TakeIn_done, people.size(), group.name()));
    }

    private void newPerson(Group group) {
        LineDialog dialog = new LineDialog(shell(), "person", Messages.Person_new, Messages.Person_askName, "",
                typed -> PersonName.read(typed) instanceof PersonName.Refused refused ? refused.reason() : "");
        if (dialog.open() == Window.OK) {
            run(Messages.Job_members, () -> {
                UUID id = desk().signIn().enrol(dialog.line()).id();
                desk().groups().add(desk().access(), group.id(), new Group.Member(id, Group.As.TRAINEE, Optional.of(LocalDate.now()), Optional.empty()));
            }, Messages.bind(Messages.Person_done, dialog.line(), group.name()));
        }
    }

    @Override
    public void classList(Group group) {
        list(Messages.bind(Messages.Import_title, group.name()), Messages.Import_format);
        heading(Messages.Import_example);
        new Example(aside, Messages.Import_exampleOne, Messages.Import_exampleTwo);
        backButton(Messages.Button_toPeople, "people.back", this::front);
        Button choose = Widgets.style(footButton(Messages.Button_chooseList, "people.chooseList", () -> chooseList(group)), "CyPrimary");
        showInFront(aside);
        choose.setFocus();
    }

    private void heading(String words) {
        Label label = Lettering.look(new Label(aside, SWT.NONE), Lettering.Look.READING);
        label.setText(words);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    }

    private void chooseList(Group group) {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(Messages.Import_choose);
        dialog.setFilterPath(System.getProperty("user.home"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.txt", "*"});
        dialog.setFilterNames(new String[] {Messages.Import_lists, Messages.Import_all});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> check(group, file));
    }

    /** Reads a class list and shows what would come of it; nothing is done yet. */
    void check(Group group, Path file) {
        step(Messages.Job_classList, () -> desk().classLists().check(desk().access(), group.id(), read(file)), this::report);
    }

    private static byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private void report(ClassListReport report) {
        ClassListPage told = new ClassListPage(report);
        list(Messages.bind(Messages.Import_title, report.groupName()), told.summary());
        RowTable<ClassListReport.Row> rows = new RowTable<>(aside, "people.import", Messages.Import_name, SWT.SINGLE, new RowModel<>(ClassListPage.columns(), ClassListReport.Row::line));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        rows.show(told.rows());
        backButton(Messages.Button_toPeople, "people.back", this::front);
        Button take = Widgets.style(footButton(Counted.of(Messages.Button_takeList, report.changes()), "people.takeList", () -> take(report)), "CyPrimary");
        take.setEnabled(report.changes() > 0);
        rows.onOpen(row -> {
            if (take.isEnabled()) {
                take(report);
            }
        });
        showInFront(aside);
        rows.setFocus();
    }

    private void take(ClassListReport report) {
        PeopleModel before = model;
        step(Messages.Job_classList, () -> desk().classLists().take(desk().access(), report, LocalDate.now(), Optional.empty()), done -> {
            panel.chooseTaken(report.group(), before, report.changes());
            reload.soon();
            did(Counted.of(Messages.TakeIn_done, report.changes(), report.groupName()));
        });
    }

    /** A list beside the groups, with a title and a line of its own. */
    private void list(String title, String line) {
        clearHeader();
        if (aside != null) {
            aside.dispose();
        }
        aside = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(aside);
        new Heading(aside, "people.list", title).say(line);
    }

    @Override
    protected void stay() {
        super.stay();
        panel.say("");
    }
}
