package org.cyclework.ui.trainee.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cyclework.assessment.Worked;
import org.cyclework.course.Course;
import org.cyclework.record.Access;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.Preferences;
import org.cyclework.ui.Reload;
import org.cyclework.ui.Revealing;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.PageEditor;
import org.cyclework.ui.page.PopupMenu;
import org.cyclework.ui.page.SaveDialog;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.study.Study;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How far the person at the desk is, as a page; it moves at once, and copies of it can be saved. */
public final class ProgressEditor extends PageEditor implements Revealing {

    /** The kind of place; a fragment may name a month, such as {@code 2026-03}. */
    public static final CourseLink.Kind KIND = new CourseLink.Kind("progress");

    private static final List<Integer> GOALS = List.of(0, 30, 60, 90, 120, 180, 240);

    private PageBrowser browser;
    private Composite foot;
    private Button save;
    private Button pace;
    private Label note;
    private ProgressModel model;
    private Optional<YearMonth> month = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        setPartName(Messages.Progress_title);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        browser = new PageBrowser(frame, "progress.page", desk().links()::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        foot = new Composite(frame, SWT.NONE);
        RowLayoutFactory.fillDefaults().margins(14, 8).spacing(8).center(true).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        save = push("progress.save", Messages.Button_saveProgress, this::chooseCopy);
        pace = push("progress.pace", Messages.Button_pace, this::choosePace);
        note = Widgets.id(new Label(foot, SWT.NONE), "progress.note");
        browser.onEscape(save::setFocus);
        month = month(input().link());
        TextSize.follow(frame);
        Desk desk = desk();
        Reload reload = Reload.of(Messages.Job_progress, frame, () -> read(desk), this::show);
        StudyEvents.onChanged(frame, reload::soon);
        Events.onCourseReloaded(frame, reload::soon);
        Events.onLearner(frame, reload::soon);
        Preferences.follow(frame, Set.of(Preferences.GOAL_MINUTES), this::show);
        reload.now();
    }

    private Button push(String id, String words, Runnable action) {
        Button button = Widgets.id(new Button(foot, SWT.PUSH), id);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static ProgressModel read(Desk desk) {
        Course course = desk.library().course();
        Study study = desk.study().study();
        Optional<Access> access = study.name().isEmpty() ? Optional.empty() : desk.people().access();
        LocalDate today = LocalDate.now();
        return new ProgressModel(study.name(),
                access.map(known -> ProgressModel.rows(course, desk.progress().all(known), module -> desk.progress().objectives(known, module))).orElse(List.of()),
                access.map(desk.progress()::worked).orElseGet(() -> Worked.between(List.of())), today,
                HistoryModel.of(course, study, today, ZoneId.systemDefault()));
    }

    private void show(ProgressModel read) {
        model = read;
        show();
    }

    private void show() {
        if (model != null) {
            browser.show(page().page(), month.isPresent() ? "did" : "", "");
            save.setEnabled(!model.rows().isEmpty());
        }
    }

    private ProgressPage page() {
        return new ProgressPage(model, goal(), month);
    }

    private static OptionalInt goal() {
        int minutes = Preferences.store().getInt(Preferences.GOAL_MINUTES);
        return minutes > 0 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    @Override
    public void reveal(CourseLink link) {
        if (link.fragment().isPresent()) {
            month = month(link);
            show();
        }
    }

    private static Optional<YearMonth> month(CourseLink link) {
        try {
            return link.fragment().filter(part -> !part.equals(ProgressPage.ALL)).map(YearMonth::parse);
        } catch (DateTimeParseException other) { // a link of somebody else's making shows everything
            return Optional.empty();
        }
    }

    private void choosePace() {
        PopupMenu menu = new PopupMenu(pace);
        GOALS.forEach(minutes -> menu.line(minutes == 0 ? Messages.Pace_none : Messages.bind(Messages.Pace_minutes, minutes),
                () -> Preferences.store().setValue(Preferences.GOAL_MINUTES, minutes)));
        menu.open();
    }

    private void chooseCopy() {
        PopupMenu menu = new PopupMenu(save);
        kind(menu, "pdf", Messages.Progress_asPdf);
        kind(menu, "csv", Messages.Progress_asCsv);
        kind(menu, "md", Messages.Progress_asMarkdown);
        menu.open();
    }

    private void kind(PopupMenu menu, String ending, String what) {
        menu.line(what, () -> save(ending, what));
    }

    private void save(String ending, String what) {
        SaveDialog.ask(foot.getShell(), Messages.Progress_saveTitle, "cyclework-progress-" + model.today() + "." + ending, new String[] {"*." + ending}, new String[] {what})
                .ifPresent(file -> {
                    ProgressPage page = page();
                    Work.load(Messages.bind(Messages.Job_save, file), foot, () -> ProgressCopies.write(page, file, desk()::pdf), this::saved);
                });
    }

    private void saved(String line) {
        note.setText(line.replace("&", "&&"));
        foot.layout();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == PageBrowser.class) {
            return adapter.cast(browser);
        }
        return adapter == HelpTopic.class ? adapter.cast((HelpTopic) () -> "progress") : super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
