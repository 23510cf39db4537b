package org.cyclework.assessment.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.render.LessonWords;
import org.cyclework.course.render.LessonWords.Paragraph;
import org.cyclework.model.course.Lesson;

/**
 * Somebody's notes by lesson, each with its place in the lesson as it stands now.
 *
 * @param chapters one for each lesson that has notes, in the order of the course; what the course does not have comes last
 */
public record NoteBook(List<Chapter> chapters) {

    /**
     * The notes of a lesson.
     *
     * @param lessonId such as "L1.2"
     * @param title of the lesson with its number; its id where the course does not have it
     * @param entries in the order of the lesson; those whose place is gone come last
     */
    public record Chapter(String lessonId, String title, List<Entry> entries) {

        /** Copies the entries. */
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A note with its place.
     *
     * @param note the note
     * @param where its place
     * @param paragraph the paragraph that it is in; empty where the place is gone
     */
    public record Entry(Note note, Where where, Optional<Paragraph> paragraph) {

        private static Entry of(Note note, Optional<LessonWords> lesson) {
            Where where = lesson.map(words -> new Anchoring(words).find(note.anchor())).orElse(new Where.Gone());
            return new Entry(note, where, lesson.flatMap(words -> words.at(start(where))));
        }

        /** @return whether the lesson has no such place any more */
        public boolean isGone() {
            return where instanceof Where.Gone;
        }

        private static int start(Where where) {
            return switch (where) {
                case Where.Same same -> same.start();
                case Where.Edited edited -> edited.start();
                case Where.Gone gone -> -1;
            };
        }

        private int order() {
            return isGone() ? Integer.MAX_VALUE : start(where);
        }

        private boolean has(String word, String title) {
            return Stream.of(note.text(), note.anchor().words(), note.kind().label(), title)
                    .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    /** Copies the chapters. */
    public NoteBook {
        chapters = List.copyOf(chapters);
    }

    /** @return these notes, ordered by the lessons of the course */
    public static NoteBook of(Course course, List<Note> notes) {
        List<String> lessons = new ArrayList<>(course.modules().stream().flatMap(module -> module.getLessons().stream()).map(Lesson::getId).toList());
        notes.stream().map(Note::lessonId).distinct().sorted().filter(id -> !lessons.contains(id)).forEach(lessons::add);
        return new NoteBook(lessons.stream().map(id -> chapter(course, id, notes.stream().filter(note -> note.lessonId().equals(id)).toList()))
                .filter(chapter -> !chapter.entries().isEmpty()).toList());
    }

    private static Chapter chapter(Course course, String lessonId, List<Note> notes) {
        Optional<LessonWords> lesson = notes.isEmpty() ? Optional.empty() : LessonWords.of(course, lessonId);
        String title = course.lesson(lessonId).map(one -> lessonId.replaceFirst("^L(?=\\d)", "") + " " + one.getTitle()).orElse(lessonId);
        return new Chapter(lessonId, title, notes.stream().map(note -> Entry.of(note, lesson)).sorted(Comparator.comparingInt(Entry::order)).toList());
    }

    /** @return how many notes there are */
    public int count() {
        return chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    }

    /** @return the notes in which every one of these words stands: in what was written, in the words of the lesson, in the kind or in the lesson's title */
    public NoteBook found(String words) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return new NoteBook(chapters.stream().map(chapter -> new Chapter(chapter.lessonId(), chapter.title(), chapter.entries().stream()
                .filter(entry -> wanted.stream().allMatch(word -> entry.has(word, chapter.title()))).toList()))
                .filter(chapter -> !chapter.entries().isEmpty()).toList());
    }

    /** @return the notes of one lesson only */
    public NoteBook of(String lessonId) {
        return new NoteBook(chapters.stream().filter(chapter -> chapter.lessonId().equals(lessonId)).toList());
    }
}
