package org.cyclework.ui.trainee.notes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.ui.CourseLink;
import org.cyclework.ui.trainee.Messages;

/**
 * What the pane of notes shows.
 *
 * @param book all notes of whoever is at the desk
 * @param front the lesson in front; empty where none is
 * @param onlyFront whether only its notes are wanted
 * @param query words that have to be in them; empty for all
 */
record NotesModel(NoteBook book, Optional<String> front, boolean onlyFront, String query) {

    static final NotesModel EMPTY = new NotesModel(new NoteBook(List.of()), Optional.empty(), true, "");
    private static final int WORDS = 70;
    private static final int TEXT = 120;

    /**
     * A line of the list.
     *
     * @param entry the note and its place
     * @param label what the list says
     */
    record Row(NoteBook.Entry entry, String label) {
    }

    /** Refuses null. */
    NotesModel {
        Objects.requireNonNull(book);
        Objects.requireNonNull(front);
        Objects.requireNonNull(query);
    }

    NotesModel with(NoteBook other) {
        return new NotesModel(other, front, onlyFront, query);
    }

    NotesModel inFront(Optional<String> lessonId) {
        return new NotesModel(book, lessonId, onlyFront, query);
    }

    NotesModel only(boolean frontOnly) {
        return new NotesModel(book, front, frontOnly, query);
    }

    NotesModel searching(String words) {
        return new NotesModel(book, front, onlyFront, words);
    }

    /** @return what is listed, in the order of the course */
    List<Row> rows() {
        boolean narrow = onlyFront && front.isPresent();
        return (narrow ? book.of(front.get()) : book).found(query).chapters().stream()
                .flatMap(chapter -> chapter.entries().stream().map(entry -> new Row(entry, label(entry, narrow ? "" : "  ·  " + chapter.title())))).toList();
    }

    private static String label(NoteBook.Entry entry, String lesson) {
        Note note = entry.note();
        String words = Messages.bind(Messages.Notes_quoted, LessonMarks.shortened(note.anchor().words(), WORDS));
        String text = note.text().isBlank() ? "" : "  —  " + LessonMarks.shortened(note.text().strip().replaceAll("\\s+", " "), TEXT);
        String gone = entry.isGone() ? "  (" + Messages.Notes_goneShort + ")" : "";
        return LessonMarks.sign(note.kind()) + " " + note.kind().label() + ": " + words + gone + text + lesson;
    }

    /** @return the note of this id, listed or not */
    Optional<NoteBook.Entry> entry(String noteId) {
        return book.chapters().stream().flatMap(chapter -> chapter.entries().stream()).filter(entry -> entry.note().id().toString().equals(noteId)).findFirst();
    }

    /** @return what stands where the list is empty */
    String hint() {
        return query.isBlank() ? Messages.Notes_empty : Messages.bind(Messages.Notes_nothing, query.strip());
    }

    /** @return where a note leads: to its paragraph, or to its lesson where the place is gone */
    static CourseLink link(NoteBook.Entry entry) {
        CourseLink lesson = CourseLink.to(CourseLink.Kind.LESSON, entry.note().lessonId());
        return entry.paragraph().map(paragraph -> lesson.at(paragraph.id())).orElse(lesson);
    }
}
