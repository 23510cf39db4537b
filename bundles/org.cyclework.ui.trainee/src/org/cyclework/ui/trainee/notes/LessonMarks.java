package org.cyclework.ui.trainee.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Anchoring;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Where;
import org.cyclework.course.render.LessonWords;
import org.cyclework.course.render.LessonWords.Paragraph;
import org.cyclework.ui.html.PageNote;
import org.cyclework.ui.trainee.Messages;

/** What a lesson's page draws of somebody's notes, and where the reader goes on in it. */
public final class LessonMarks {

    private static final int LABEL = 160;
    private static final Map<NoteKind, String> SIGNS = new EnumMap<>(Map.of(NoteKind.KEY_IDEA, "★", NoteKind.QUESTION, "?", NoteKind.FOR_PRACTICE, "◆",
            NoteKind.DISAGREE, "≠", NoteKind.NOTE, "✎", NoteKind.BOOKMARK, "⚑"));

    private LessonMarks() {
    }

    /** @return the letter that stands for a kind, wherever its colour does */
    public static String sign(NoteKind kind) {
        return SIGNS.get(kind);
    }

    /** @return what is drawn; what has no place in the lesson any more is left out */
    public static List<PageNote> of(LessonWords lesson, List<Note> notes) {
        Anchoring anchoring = new Anchoring(lesson);
        return notes.stream().flatMap(note -> switch (anchoring.find(note.anchor())) {
            case Where.Same same -> Stream.of(mark(note, lesson, same.start(), same.end()));
            case Where.Edited edited -> Stream.of(mark(note, lesson, edited.start(), edited.end()));
            case Where.Gone gone -> Stream.<PageNote>empty();
        }).toList();
    }

    private static PageNote mark(Note note, LessonWords lesson, int start, int end) {
        return new PageNote(note.id().toString(), start, lesson.text().substring(start, end), note.kind().word(), sign(note.kind()), label(note));
    }

    /** @return such as "Key idea: what was written" */
    static String label(Note note) {
        String text = note.text().strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? note.kind().label() : Messages.bind(Messages.Notes_label, note.kind().label(), shortened(text, LABEL));
    }

    /** @return as much of the text as fits, with an ellipsis where something is left out */
    static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).stripTrailing() + "…";
    }

    /** @return the paragraph to go on at; empty where that is the beginning, or where nothing is left to read after it */
    public static Optional<String> resume(LessonWords lesson, Anchor place) {
        Optional<Paragraph> found = switch (new Anchoring(lesson).find(place)) {
            case Where.Same same -> lesson.at(same.start());
            case Where.Edited edited -> lesson.at(edited.start());
            case Where.Gone gone -> lesson.paragraph(place.paragraph());
        };
        return found.filter(paragraph -> lesson.paragraphs().indexOf(paragraph) > 0 && lesson.minutesFrom(lesson.end(paragraph)) > 0).map(Paragraph::id);
    }
}
