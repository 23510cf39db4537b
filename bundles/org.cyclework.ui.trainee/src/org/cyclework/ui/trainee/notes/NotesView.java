package org.cyclework.ui.trainee.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.record.Access;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.Events;
import org.cyclework.ui.HelpTopic;
import org.cyclework.ui.PageInput;
import org.cyclework.ui.Panes;
import org.cyclework.ui.Reload;
import org.cyclework.ui.TextSize;
import org.cyclework.ui.Undo;
import org.cyclework.ui.Widgets;
import org.cyclework.ui.Work;
import org.cyclework.ui.page.ShortenedRows;
import org.cyclework.ui.trainee.Ids;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.page.Pane;
import org.cyclework.ui.trainee.study.Desk;
import org.cyclework.ui.trainee.study.StudyEvents;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The pane of notes beside the page: a list, and below it the note that is chosen or being written. */
public final class NotesView extends Pane {

    /** Narrower than any pane: what is in it takes the width there is. */
    private static final int LEAST = 120;

    private final FrontLesson front = new FrontLesson(this::front);
    private NotesModel model = NotesModel.EMPTY;
    private List<NotesModel.Row> rows = List.of();
    private Optional<NoteBook.Entry> chosen = Optional.empty();
    private Optional<NoteDraft> draft = Optional.empty();
    private Optional<Note> removed = Optional.empty();
    private String wanted = "";
    private Composite frame;
    private Table table;
    private Label hint;
    private Link back;
    private Text search;
    private Button only;
    private NoteForm form;
    private Reload reload;

    /** @return the pane, brought up in this window */
    public static NotesView in(IWorkbenchPage page) throws PartInitException {
        return (NotesView) page.showView(Ids.VIEW_NOTES, null, IWorkbenchPage.VIEW_VISIBLE);
    }

    @Override
    protected void build(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        head();
        table = Widgets.name(Widgets.id(new Table(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), "notes.list"), Messages.Notes_list);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST, 120).applyTo(table);
        TableColumn whole = new TableColumn(table, SWT.LEAD); // as wide as there is room: without one a row is as wide as its words
        table.addListener(SWT.Resize, event -> whole.setWidth(table.getClientArea().width));
        ShortenedRows.in(table);
        table.addListener(SWT.MouseMove, event -> tell(table.getItem(new Point(event.x, event.y))));
        table.addListener(SWT.Selection, event -> choose(table.getSelectionIndex()));
        table.addListener(SWT.DefaultSelection, event -> goToPlace());
        Composite below = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 0).spacing(0, 0).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        hint = Widgets.style(Widgets.id(new Label(below, SWT.WRAP), "notes.hint"), "CyMuted");
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).hint(LEAST, SWT.DEFAULT).applyTo(hint);
        back = Widgets.pressed(Widgets.id(new Link(below, SWT.NONE), "notes.back"));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).hint(LEAST, SWT.DEFAULT).applyTo(back);
        back.setText(Messages.Notes_removed);
        back.addListener(SWT.Selection, event -> takeBack());
        form = new NoteForm(frame, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        form.clear();
        room(back, false);
        Desk desk = desk();
        reload = Reload.of(Messages.Job_notes, frame, () -> NoteBook.of(desk.library().course(),
                desk.people().access().map(access -> desk.notes().all(access)).orElse(List.of())), this::show);
        StudyEvents.onAppended(frame, appended -> {
            if (appended.verb().startsWith("note-")) {
                reload.soon();
            }
        });
        Events.onLearner(frame, reload::soon);
        Events.onCourseReloaded(frame, reload::soon);
        front.follow(getSite().getPage());
        TextSize.follow(frame);
        reload.now();
    }

    /** A row is told in full where the mouse rests on it. */
    private void tell(TableItem item) {
        String words = item == null ? null : item.getText();
        if (!Objects.equals(words, table.getToolTipText())) {
            table.setToolTipText(words);
        }
    }

    private void head() {
        Composite head = new Composite(frame, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(6, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        search = Widgets.name(Widgets.id(new Text(head, SWT.SEARCH | SWT.ICON_CANCEL), "notes.search"), Messages.Notes_search);
        search.setMessage(Messages.Notes_search);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(search);
        search.addListener(SWT.Modify, event -> list(model.searching(search.getText())));
        only = Widgets.id(new Button(head, SWT.CHECK | SWT.WRAP), "notes.only");
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(only);
        only.setText(Messages.Notes_only);
        only.setSelection(true);
        only.addListener(SWT.Selection, event -> list(model.only(only.getSelection())));
        Link all = Widgets.pressed(Widgets.id(new Link(head, SWT.NONE), "notes.all"));
        all.setText(Messages.Notes_allLink);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST, SWT.DEFAULT).applyTo(all);
        all.addListener(SWT.Selection, event -> desk().links().open(CourseLink.to(NotePlaces.ALL, "")));
    }

    @Override
    protected void forget() {
        draft = Optional.empty();
        removed = Optional.empty();
        wanted = "";
        room(back, false);
        none();
        search.setText("");
        only.setSelection(true);
        list(NotesModel.EMPTY.inFront(model.front()));
        reload.soon();
    }

    private void front(Optional<String> lessonId) {
        list(model.inFront(lessonId));
    }

    private void show(NoteBook book) {
        list(model.with(book));
        if (!wanted.isEmpty()) {
            model.entry(wanted).ifPresent(this::choose);
        } else if (draft.isEmpty()) {
            chosen.flatMap(before -> model.entry(before.note().id().toString())).ifPresentOrElse(this::choose, this::none);
        }
    }

    private void list(NotesModel shown) {
        model = shown;
        rows = shown.rows();
        table.setRedraw(false);
        table.removeAll();
        rows.forEach(row -> new TableItem(table, SWT.NONE).setText(row.label()));
        table.setRedraw(true);
        select();
        hint.setText(rows.isEmpty() ? shown.hint() : "");
        room(hint, rows.isEmpty());
    }

    private void select() {
        chosen.ifPresent(entry -> {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).entry().note().id().equals(entry.note().id())) {
                    table.setSelection(i);
                }
            }
        });
    }

    private void choose(int index) {
        if (index >= 0 && index < rows.size()) {
            choose(rows.get(index).entry());
        }
    }

    private void choose(NoteBook.Entry entry) {
        wanted = "";
        draft = Optional.empty();
        chosen = Optional.of(entry);
        form.show(entry);
        select();
    }

    private void none() {
        chosen = Optional.empty();
        form.clear();
    }

    /** Shows a note that is kept, as soon as it is known. */
    public void open(String noteId) {
        wanted = noteId;
        reload.now();
    }

    /** Begins a note; nothing is kept before it is said so. */
    public void compose(NoteDraft begun) {
        draft = Optional.of(begun);
        chosen = Optional.empty();
        table.deselectAll();
        form.show(begun);
        getSite().getPage().activate(this);
        form.focusText();
    }

    /** Keeps what the form says. */
    void keep() {
        NoteKind kind = form.kind();
        String text = form.text().strip();
        if (kind == NoteKind.NOTE && text.isEmpty()) {
            form.focusText();
            return;
        }
        Desk desk = desk();
        draft.ifPresent(begun -> Work.load(Messages.Job_keepNote, frame, () -> {
            Access access = desk.access();
            Note made = desk.notes().make(access, begun.lessonId(), kind, begun.anchor(), text);
            desk.undo().did(access.learner(), NoteStep.made(desk.notes(), access, made));
            return made;
        }, made -> {
            draft = Optional.empty();
            open(made.id().toString());
            leave();
        }));
        if (draft.isEmpty()) {
            chosen.filter(entry -> entry.note().kind() != kind || !entry.note().text().equals(text)).ifPresent(entry -> write((access, note) -> NoteStep.changed(desk.notes(), access, desk.notes()
                    .change(access, note, kind, text), note), entry.note()));
            leave();
        }
    }

    /** Takes the chosen note away, with a way back. */
    void remove() {
        chosen.ifPresent(entry -> {
            removed = Optional.of(entry.note());
            none();
            room(back, true);
            write((access, note) -> NoteStep.made(desk().notes(), access, note).reverse(), entry.note());
        });
    }

    private void takeBack() {
        removed.ifPresent(note -> {
            room(back, false);
            wanted = note.id().toString();
            write((access, again) -> NoteStep.removed(desk().notes(), access, again).reverse(), note);
        });
        removed = Optional.empty();
    }

    /** Does something to a note, in a job, that can be undone. */
    private void write(BiFunction<Access, Note, Undo.Step> step, Note note) {
        Desk desk = desk();
        Work.load(Messages.Job_keepNote, frame, () -> {
            Access access = desk.access();
            Undo.Step done = step.apply(access, note);
            desk.undo().did(access.learner(), done);
            return done;
        }, done -> reload.soon());
    }

    /** Shows the place of the chosen note. */
    void goToPlace() {
        chosen.ifPresent(entry -> desk().links().open(NotesModel.link(entry)));
    }

    /** Goes back to the page. */
    void leave() {
        Panes.leave(getSite().getPage());
    }

    /** Shows a control, or takes its room away. */
    static void room(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.requestLayout();
    }

    /** @return the lesson that this editor shows */
    static Optional<String> lessonOf(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof PageInput input && input.link().kind().equals(CourseLink.Kind.LESSON) ? Optional.of(input.id())
                : Optional.empty();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            return adapter.cast((HelpTopic) () -> "notes");
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        if (draft.isPresent()) {
            form.focusText();
        } else {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        front.stop();
        super.dispose();
    }
}
