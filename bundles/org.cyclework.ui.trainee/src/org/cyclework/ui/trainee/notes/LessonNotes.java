package org.cyclework.ui.trainee.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.course.render.LessonWords;
import org.cyclework.course.render.LessonWords.Paragraph;
import org.cyclework.record.Access;
import org.cyclework.ui.Trouble;
import org.cyclework.ui.Work;
import org.cyclework.ui.html.PageAction;
import org.cyclework.ui.html.PageBrowser;
import org.cyclework.ui.html.PageSelection;
import org.cyclework.ui.trainee.Messages;
import org.cyclework.ui.trainee.study.Desk;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** What a reader does beside a lesson's page: highlights, notes, bookmarks, and the place at which the page is left. */
public final class LessonNotes {

    private final Desk desk;
    private final PageBrowser browser;
    private final IWorkbenchPage window;
    private final String lessonId;
    private final Consumer<String> says;
    private Optional<LessonWords> lesson = Optional.empty();
    private String paragraph = "";
    private String left = "";
    private NoteKind latest = NoteKind.KEY_IDEA;
    private boolean resumed;

    /**
     * What was read of the record.
     *
     * @param notes that hang on the lesson
     * @param place where it was left; empty where it never was
     */
    public record Kept(List<Note> notes, Optional<Anchor> place) {

        /** @return what this access may read of a lesson; nothing where nobody is at the desk */
        public static Kept of(Desk desk, Optional<Access> access, String lessonId) {
            return access.map(somebody -> new Kept(desk.notes().of(somebody, lessonId), Optional.ofNullable(desk.notes().places(somebody).get(lessonId))))
                    .orElse(new Kept(List.of(), Optional.empty()));
        }
    }

    /**
     * @param browser shows the lesson
     * @param window where panes come up
     * @param says shows a sentence to the reader
     */
    public LessonNotes(Desk desk, PageBrowser browser, IWorkbenchPage window, String lessonId, Consumer<String> says) {
        this.desk = Objects.requireNonNull(desk);
        this.browser = browser;
        this.window = window;
        this.lessonId = lessonId;
        this.says = says;
        browser.offer(this::actions);
    }

    /** Takes the words of the lesson as it is shown now. */
    public void lesson(Optional<LessonWords> shown) {
        lesson = shown;
    }

    /**
     * Draws what is kept; the first time, it also goes to where the lesson was left.
     *
     * @param elsewhere whether another place was asked for
     */
    public void show(Kept kept, boolean elsewhere) {
        lesson.ifPresent(words -> {
            browser.draw(LessonMarks.of(words, kept.notes()));
            if (!resumed && !elsewhere) {
                kept.place().flatMap(place -> LessonMarks.resume(words, place)).ifPresent(browser::resume);
            }
            resumed = true;
        });
    }

    /** The page is at this paragraph now. */
    public void at(String id) {
        paragraph = id;
    }

    /** @return how many minutes are left to read; empty where there is nothing to read */
    public Optional<Integer> minutesLeft() {
        return lesson.map(words -> words.minutesFrom(words.paragraph(paragraph).map(Paragraph::start).orElse(0)));
    }

    /** @return the place to keep, where the reader has moved since it was kept last */
    public Optional<Anchor> toKeep() {
        if (paragraph.isEmpty() || paragraph.equals(left) || !desk.taken()) {
            return Optional.empty();
        }
        left = paragraph;
        return lesson.flatMap(words -> words.paragraph(paragraph).filter(one -> words.end(one) > one.start()).map(one -> Anchor.of(words, one)));
    }

    private List<PageAction> actions() {
        List<PageAction> actions = new ArrayList<>();
        Optional<PageSelection> selected = browser.selected();
        selected.ifPresent(words -> actions.add(PageAction.of(Messages.Menu_lookUp, () -> lookUp(words.words()))));
        if (selected.isPresent()) {
            actions.add(PageAction.menu(Messages.Menu_highlight, Stream.of(NoteKind.values()).filter(NoteKind::highlight)
                    .map(kind -> PageAction.of(LessonMarks.sign(kind) + "  " + kind.label(), () -> highlight(kind))).toList()));
        }
        actions.add(PageAction.of(Messages.Menu_note, this::note));
        actions.add(PageAction.of(Messages.Menu_bookmark, this::bookmark));
        return actions;
    }

    private void lookUp(String words) {
        desk.links().open(new LookUp(desk.library().course()).of(words));
    }

    /** Highlights what is selected in the colour that was used last. */
    public void highlight() {
        highlight(latest);
    }

    private void highlight(NoteKind kind) {
        latest = kind;
        selected().ifPresentOrElse(anchor -> make(kind, anchor), () -> says.accept(Messages.Notes_selectFirst));
    }

    /** Begins a note on what is selected, or on the paragraph on top. */
    public void note() {
        selected().or(this::here).ifPresent(anchor -> {
            if (!somebody()) {
                return;
            }
            try {
                NotesView.in(window).compose(new NoteDraft(lessonId, anchor, NoteKind.NOTE));
            } catch (PartInitException broken) {
                Trouble.report(Messages.Job_notes, broken);
            }
        });
    }

    /** Puts a bookmark at what is selected, or at the paragraph on top. */
    public void bookmark() {
        selected().or(this::here).ifPresent(anchor -> make(NoteKind.BOOKMARK, anchor));
    }

    private Optional<Anchor> selected() {
        return lesson.flatMap(words -> browser.selected().flatMap(selection -> anchor(words, selection)));
    }

    /** The page counts as the lesson does; where it does not, as in a page of plain text, it is the nearest place where the words stand. */
    static Optional<Anchor> anchor(LessonWords lesson, PageSelection selection) {
        String text = lesson.text();
        String words = selection.words().length() > Anchor.MOST_WORDS ? selection.words().substring(0, Anchor.MOST_WORDS) : selection.words();
        return words.isBlank() ? Optional.empty() : nearest(text, words, selection.start()).map(start -> Anchor.of(lesson, start, start + words.length()));
    }

    private static Optional<Integer> nearest(String text, String words, int to) {
        int after = text.indexOf(words, to);
        int before = text.lastIndexOf(words, to);
        int start = before < 0 || after >= 0 && after - to <= to - before ? after : before;
        return start < 0 ? Optional.empty() : Optional.of(start);
    }

    private Optional<Anchor> here() {
        return lesson.flatMap(words -> words.paragraph(paragraph).or(() -> words.paragraphs().stream().findFirst())
                .filter(one -> words.end(one) > one.start()).map(one -> Anchor.of(words, one)));
    }

    private void make(NoteKind kind, Anchor anchor) {
        if (somebody()) {
            Work.load(Messages.Job_keepNote, browser, () -> {
                Access access = desk.access();
                Note made = desk.notes().make(access, lessonId, kind, anchor, "");
                desk.undo().did(access.learner(), NoteStep.made(desk.notes(), access, made));
                return made;
            }, made -> says.accept(Messages.bind(Messages.Notes_kept, kind.label())));
        }
    }

    private boolean somebody() {
        if (!desk.taken()) {
            says.accept(Messages.Lesson_needsName);
        }
        return desk.taken();
    }
}
