package org.cyclework.ui.supervisor.queue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cyclework.supervision.QueueEntry;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Widgets;
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

/** What waits for an answer, the oldest first. */
public final class WaitingEditor extends RoomEditor {

    private Composite panel;
    private Heading heading;
    private RowTable<QueueEntry> table;
    private Button open;
    private Button answered;
    private WaitingModel model = new WaitingModel(List.of(), LocalDate.now(), ZoneId.systemDefault());

    @Override
    protected String helpTopic() {
        return "supervision";
    }

    @Override
    protected String pageId() {
        return "waiting.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Waiting_title);
        panel = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 10).applyTo(panel);
        heading = new Heading(panel, "waiting", Messages.Waiting_title);
        table = new RowTable<>(panel, "waiting.table", Messages.Waiting_title, SWT.SINGLE, new RowModel<>(model.columns(), QueueEntry::key));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.onOpen(this::review).onSelect(this::offer);
        open = Widgets.style(button(Messages.Button_review, "waiting.open", () -> table.selected().ifPresent(this::review)), "CyPrimary");
        button(Messages.Button_assign, "waiting.assign", () -> links().open(CourseLink.to(Kinds.ASSIGN, "")));
        button(Messages.Button_people, "waiting.people", () -> links().open(CourseLink.to(Kinds.PEOPLE, "")));
        answered = Widgets.id(new Button(header(), SWT.CHECK), "waiting.answered");
        answered.setText(Messages.Waiting_answered);
        answered.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> rows()));
        follow(Messages.Job_queue, panel, () -> new WaitingModel(desk().reviews().queue(desk().access()), LocalDate.now(), ZoneId.systemDefault()),
                this::show);
        showInFront(panel);
    }

    private void show(WaitingModel read) {
        model = read;
        rows();
    }

    private void rows() {
        heading.say(model.summary());
        table.whenEmpty(model.nothing()).show(model.rows(answered.getSelection()));
        panel.layout(true, true);
    }

    private void offer() {
        open.setEnabled(table.selected().isPresent());
    }

    private void review(QueueEntry entry) {
        links().open(Kinds.review(entry.key()));
    }
}
