package org.cyclework.ui.supervisor.watched;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cyclework.supervision.LiveRolePlay;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.page.Lettering;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.BegunPlace;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.cyclework.ui.supervisor.review.BegunReview;
import org.cyclework.ui.supervisor.review.RatingModel;
import org.cyclework.ui.supervisor.review.RatingPanel;
import org.cyclework.ui.supervisor.review.SentStep;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Live role-plays that were watched: recorded, and rated by what was seen. */
public final class WatchedEditor extends RoomEditor {

    private static final int WIDTH = 320;
    private static final String BEGUN = "watched";

    private WatchedModel model = new WatchedModel(List.of(), Map.of(), List.of(), List.of());
    private Composite panel;
    private Composite form;
    private RowTable<LiveRolePlay> table;
    private Label about;
    private Button rate;

    @Override
    protected String helpTopic() {
        return "review";
    }

    @Override
    protected String pageId() {
        return "watched.page";
    }

    @Override
    protected void enter() {
        setPartName(Messages.Watched_title);
        panel = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(panel);
        new Heading(panel, "watched", Messages.Watched_title).say(Messages.Watched_line);
        table = new RowTable<>(panel, "watched.table", Messages.Watched_title, SWT.SINGLE, new RowModel<>(model.columns(), LiveRolePlay::key));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        about = Widgets.style(Lettering.look(Widgets.id(new Label(panel, SWT.WRAP), "watched.about"), Lettering.Look.SMALL), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(about);
        table.whenEmpty(Messages.Watched_nothing).onSelect(this::selected).onOpen(play -> choose());
        follow(Messages.Job_watched, panel, () -> WatchedModel.read(desk()), this::show);
        list();
    }

    private void show(WatchedModel read) {
        model = read;
        table.show(read.plays());
    }

    private void list() {
        clearHeader();
        Widgets.style(button(Messages.Button_recordWatched, "watched.record", this::record), "CyPrimary");
        rate = button(Messages.Button_rate, "watched.rate", () -> {});
        rate.addListener(SWT.Selection, event -> choose());
        selected();
        showInFront(panel);
    }

    private void selected() {
        if (rate != null && !rate.isDisposed()) {
            rate.setEnabled(table.selected().isPresent());
        }
        about.setText(table.selected().map(model::rated).orElse("").replace("&", "&&"));
        panel.layout(true, true);
    }

    private void choose() {
        table.selected().ifPresent(play -> {
            if (model.rubrics().size() == 1) {
                rate(play, model.rubrics().getFirst());
            } else {
                PopupMenu menu = new PopupMenu(rate);
                model.rubrics().forEach(rubric -> menu.line(rubric.title(), () -> rate(play, rubric)));
                menu.open();
            }
        });
    }

    private void rate(LiveRolePlay play, Rubric rubric) {
        step(Messages.Job_watched, () -> desk().begun(BegunReview.place(play.key())), begun -> rate(play, rubric, begun));
    }

    private void rate(LiveRolePlay play, Rubric rubric, BegunPlace place) {
        BegunReview begun = new BegunReview(place);
        RatingModel rating = new RatingModel(rubric, model.own(play, rubric, desk().person()), begun);
        aside(Messages.bind(Messages.Watched_rating, play.trainee()));
        Button keep = Widgets.style(footButton(Messages.Button_keepRating, "watched.keep", () -> step(Messages.Job_rating,
                () -> {
                    Rating kept = desk().reviews().rate(desk().access(), play.key(), rubric.id(), rating.levels(), rating.remark().strip());
                    begun.rated(rubric.id());
                    return kept;
                }, kept -> {
                    did(Messages.bind(Messages.Undo_rating, rubric.title()), play, kept.id());
                    list();
                })), "CyPrimary");
        keep.setEnabled(rating.canBeKept());
        front(new RatingPanel(body(), rating, () -> {
            keep.setEnabled(rating.canBeKept());
            keepSoon(place);
        }));
    }

    private void did(String what, LiveRolePlay play, UUID id) {
        desk().undo().did(desk().person(), new SentStep(what, desk()::reviews, desk()::access, play.key().trainee(), id, false));
    }

    private void record() {
        step(Messages.Job_watched, () -> desk().begun(BEGUN), this::record);
    }

    private void record(BegunPlace place) {
        WatchedDraft draft = new WatchedDraft(LocalDate.now());
        draft.take(place.begun());
        aside(Messages.Watched_record);
        Button keep = Widgets.style(footButton(Messages.Button_recordIt, "watched.recordIt", () -> step(Messages.Job_watched,
                () -> {
                    LiveRolePlay play = desk().reviews().watched(desk().access(), draft.trainee(), draft.day(), draft.minutes(), draft.what());
                    place.done("");
                    return play;
                }, play -> {
                    did(Messages.Undo_watched, play, play.key().id());
                    list();
                })), "CyPrimary");
        keep.setEnabled(draft.missing().isEmpty());
        front(new WatchedForm(body(), draft, model.people(), () -> {
            keep.setEnabled(draft.missing().isEmpty());
            place.change(all -> draft.begun());
            keepSoon(place);
        }));
    }

    private void aside(String words) {
        clearHeader();
        label(words, "watched.where");
        backButton(Messages.Button_toWatched, "watched.back", this::list);
    }

    private void front(Composite shown) {
        if (form != null) {
            form.dispose();
        }
        form = shown;
        showInFront(shown);
    }
}
