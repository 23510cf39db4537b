package org.cyclework.ui.supervisor.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cyclework.record.RecordKeeping;
import org.cyclework.supervision.GroupView;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.office.Kinds;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** How a group is doing: where everyone is, and what can be added up. */
public final class GroupEditor extends RoomEditor {

    private static final List<Integer> WEEKS = List.of(4, 26, 52);

    private final GroupModel nobody = new GroupModel(new GroupView("", OffsetDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC), List.of(), List.of(), Optional.empty()), Map.of(),
            LocalDate.now(), ZoneId.systemDefault());
    private GroupModel model = nobody;
    private Composite panel;
    private Composite top;
    private Heading heading;
    private RowTable<GroupView.Row> table;
    private Button person;

    @Override
    protected String helpTopic() {
        return "group";
    }

    @Override
    protected String pageId() {
        return "group.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Group_title);
        panel = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(panel);
        top = new Composite(panel, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        heading = new Heading(top, "group", Messages.Group_title);
        table = new RowTable<>(panel, "group.table", Messages.Group_title, SWT.SINGLE, new RowModel<>(nobody.columns(), GroupView.Row::trainee));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.whenEmpty(Messages.Group_nobody).onSelect(this::offer);
        follow(Messages.Job_groupView, panel, () -> new GroupModel(view(), desk().machines().packets().copies(desk().access()), LocalDate.now(), ZoneId.systemDefault()), this::show);
        everyone();
    }

    private Optional<UUID> group() {
        return Optional.of(input().id()).filter(id -> !id.isEmpty()).map(UUID::fromString);
    }

    private GroupView view() {
        return group().map(id -> desk().overview().of(desk().access(), id)).orElseGet(() -> desk().overview().everyone(desk().access()));
    }

    private void show(GroupModel read) {
        model = read;
        setPartName(read.view().name());
        heading.title(read.view().name());
        heading.say(read.summary());
        table.show(read.view().people());
        panel.layout(true, true);
    }

    /** Where everyone is, with what can be done from there. */
    private void everyone() {
        clearHeader();
        if (group().isPresent()) {
            button(Messages.Button_sums, "group.sums", this::sums);
            button(Messages.Button_saveGroup, "group.save", () -> copies().save(model.view().name(), () -> desk().reports().group(desk().access(), group().orElseThrow()), heading::say));
            button(Messages.Button_saveGiven, "group.save-given", () -> copies().save(Messages.bind(Messages.Group_givenOf, model.view().name()),
                    () -> desk().reports().assignments(desk().access(), group().orElseThrow()), heading::say));
        }
        person = button(Messages.Button_person, "group.person", () -> {});
        person.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> table.selected().ifPresent(this::personMenu)));
        button(Messages.Button_people, "group.people", () -> links().open(CourseLink.to(Kinds.PEOPLE, "")));
        offer();
        showInFront(panel);
    }

    private void offer() {
        if (person != null && !person.isDisposed()) {
            person.setEnabled(table.selected().isPresent());
        }
    }

    private ReportCopies copies() {
        return new ReportCopies(getSite().getShell(), desk());
    }

    private void personMenu(GroupView.Row row) {
        PopupMenu menu = new PopupMenu(person);
        LocalDate today = LocalDate.now();
        WEEKS.forEach(weeks -> menu.line(Messages.bind(Messages.Person_hours, weeks), () -> copies().save(Messages.bind(Messages.Person_hoursOf, row.name()),
                () -> desk().reports().hours(desk().access().about(row.trainee()), today.minusWeeks(weeks), today), heading::say)));
        WEEKS.forEach(weeks -> menu.line(Messages.bind(Messages.Person_attendance, weeks), () -> copies().save(Messages.bind(Messages.Person_attendanceOf, row.name()),
                () -> desk().reports().attendance(desk().access().about(row.trainee()), today.minusWeeks(weeks), today), heading::say)));
        menu.open();
    }

    private void sums() {
        heading.say(Messages.Group_adding);
        top.layout();
        step(Messages.Job_sums, () -> model.page(desk().overview().turningPoints(desk().access(), group().orElseThrow(), RecordKeeping.Watch.NOBODY)), shown -> {
            clearHeader();
            label(model.view().name(), "group.line");
            backButton(Messages.Button_everyone, "group.back", () -> {
                heading.say(model.summary());
                everyone();
            });
            page().show(shown);
            showInFront(page());
        });
    }

    @Override
    protected void stay() {
        heading.say(model.summary());
    }
}
