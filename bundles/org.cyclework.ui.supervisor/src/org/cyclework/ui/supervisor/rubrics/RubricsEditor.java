package org.cyclework.ui.supervisor.rubrics;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.html.HtmlPage;
import org.cyclework.ui.supervisor.Messages;
import org.cyclework.ui.supervisor.office.BegunPlace;
import org.cyclework.ui.supervisor.office.Heading;
import org.cyclework.ui.supervisor.office.RoomEditor;
import org.cyclework.ui.supervisor.rows.Column;
import org.cyclework.ui.supervisor.rows.RowModel;
import org.cyclework.ui.supervisor.rows.RowTable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** What is rated by: built-in rubrics to be read, and those of one's own. */
public final class RubricsEditor extends RoomEditor {

    private Composite panel;
    private Composite form;
    private RowTable<Rubric> table;
    private Button read;
    private Button like;
    private Button change;
    private Button away;

    @Override
    protected String helpTopic() {
        return "review";
    }

    @Override
    protected String pageId() {
        return "rubrics.page";
    }

    /** @return what may be rated, in words */
    static String rates(Rubric.Rates rates) {
        return rates == Rubric.Rates.WORK ? Messages.Rates_work : Messages.Rates_live;
    }

    @Override
    protected void enter() {
        setPartName(Messages.Rubrics_title);
        panel = new Composite(body(), SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(28, 20).spacing(0, 8).applyTo(panel);
        new Heading(panel, "rubrics", Messages.Rubrics_title).say(Messages.Rubrics_line);
        table = new RowTable<>(panel, "rubrics.table", Messages.Rubrics_title, SWT.SINGLE, new RowModel<>(List.of(Column.of(Messages.Column_name, 40, Rubric::title),
                Column.of(Messages.Column_rates, 30, rubric -> rates(rubric.rates())), Column.by(Messages.Column_criteria, 14, rubric -> Integer.toString(rubric.criteria().size()), rubric -> rubric
                        .criteria().size()),
                Column.of(Messages.Column_whose, 20, rubric -> rubric.isBuiltIn() ? Messages.Rubric_builtIn : Messages.Rubric_own)), Rubric::id));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        table.onSelect(this::offer).onOpen(this::show);
        follow(Messages.Job_rubrics, panel, () -> desk().rubrics().all(desk().access()), table::show);
        list();
    }

    private void list() {
        clearHeader();
        read = button(Messages.Button_read, "rubrics.read", () -> table.selected().ifPresent(this::show));
        Widgets.style(button(Messages.Button_newRubric, "rubrics.new", () -> begin("rubric-new", () -> new RubricDraft(Optional.empty()))), "CyPrimary");
        like = button(Messages.Button_likeRubric, "rubrics.like", () -> table.selected().ifPresent(rubric -> begin("rubric-like-" + rubric.id(), () -> RubricDraft.like(rubric))));
        change = button(Messages.Button_changeRubric, "rubrics.change", () -> table.selected().ifPresent(rubric -> begin("rubric-" + rubric.id(), () -> new RubricDraft(Optional.of(rubric)))));
        away = button(Messages.Button_putAway, "rubrics.away", () -> table.selected().ifPresent(this::putAway));
        offer();
        showInFront(panel);
    }

    private void offer() {
        if (read != null && !read.isDisposed()) {
            Optional<Rubric> selected = table.selected();
            UUID person = desk().person();
            read.setEnabled(selected.isPresent());
            like.setEnabled(selected.isPresent());
            change.setEnabled(selected.flatMap(Rubric::by).filter(person::equals).isPresent());
            away.setEnabled(change.getEnabled());
        }
    }

    private void putAway(Rubric rubric) {
        step(Messages.Job_rubrics, () -> {
            desk().rubrics().putAway(desk().access(), rubric.id());
            return rubric;
        }, gone -> {});
    }

    private void show(Rubric rubric) {
        clearHeader();
        label(rubric.title(), "rubrics.where");
        backButton(Messages.Button_toRubrics, "rubrics.back", this::list);
        page().show(page(rubric));
        showInFront(page());
    }

    private static HtmlPage page(Rubric rubric) {
        HtmlPage page = HtmlPage.titled(rubric.title()).text("h1", rubric.title()).text("p", rubric.about()).text("p", "meta", rates(rubric.rates()));
        rubric.criteria().forEach(criterion -> {
            page.text("h2", criterion.title()).html("<ol>");
            criterion.anchors().forEach(anchor -> page.text("li", anchor));
            page.html("</ol>");
        });
        return page;
    }

    /** Goes on with what was begun at a place, or begins it. */
    private void begin(String name, Supplier<RubricDraft> first) {
        step(Messages.Job_rubrics, () -> desk().begun(name), place -> write(place, first));
    }

    private void write(BegunPlace place, Supplier<RubricDraft> first) {
        RubricDraft draft = first.get();
        boolean again = !place.begun().isEmpty();
        draft.take(place.begun());
        clearHeader();
        label(draft.isNew() ? Messages.Rubric_new : Messages.Rubric_change, "rubrics.where");
        backButton(Messages.Button_toRubrics, "rubrics.back", this::list);
        Button keep = Widgets.style(footButton(Messages.Button_keepRubric, "rubrics.keep", () -> step(Messages.Job_rubrics, () -> {
            Rubric kept = draft.keep(desk().rubrics(), desk().access());
            place.done("");
            return kept;
        }, kept -> list())), "CyPrimary");
        keep.setEnabled(draft.missing().isEmpty());
        if (again) {
            footButton(Messages.Button_beginAnew, "rubrics.anew", () -> step(Messages.Job_begun, () -> {
                place.done("");
                return place;
            }, empty -> write(empty, first)));
        }
        if (form != null) {
            form.dispose();
        }
        form = new RubricForm(body(), draft, again, () -> {
            keep.setEnabled(draft.missing().isEmpty());
            place.change(all -> draft.begun());
            keepSoon(place);
        });
        showInFront(form);
    }
}
