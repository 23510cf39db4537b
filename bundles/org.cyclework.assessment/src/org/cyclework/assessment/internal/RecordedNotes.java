package org.cyclework.assessment.internal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.LearnerRecord;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes as events of whoever reads. */
@Component(service = Notes.class)
public final class RecordedNotes implements Notes {

    private final CourseLibrary library;
    private final LearnerRecord record;
    private final RecordKeeping keeping;

    /**
     * Creates the service.
     *
     * @param library which lessons there are
     * @param record where it goes
     * @param keeping what erases
     */
    @Activate
    public RecordedNotes(@Reference CourseLibrary library, @Reference LearnerRecord record, @Reference RecordKeeping keeping) {
        this.library = library;
        this.record = record;
        this.keeping = keeping;
    }

    @Override
    public List<Note> all(Access access) {
        return NoteEvents.notes(onLessons(access));
    }

    /**
     * What concerns lessons, first one first: looked up lesson by lesson, since a record can hold years of everything else. Of
     * lessons that the course does not have any more, those that were opened.
     */
    private List<LearningEvent> onLessons(Access access) {
        Set<String> lessons = new LinkedHashSet<>();
        library.course().modules().forEach(module -> module.getLessons().forEach(lesson -> lessons.add(lesson.getId())));
        record.lessons(access).forEach(lesson -> lessons.add(lesson.lessonId()));
        return lessons.stream().flatMap(lesson -> record.events(access, lesson).stream())
                .sorted(Comparator.comparingLong(LearningEvent::at).thenComparing(LearningEvent::id)).toList();
    }

    @Override
    public List<Note> of(Access access, String lessonId) {
        return NoteEvents.notes(record.events(access, lessonId));
    }

    @Override
    public Note make(Access access, String lessonId, NoteKind kind, Anchor anchor, String text) {
        readable(lessonId);
        check(kind, text);
        NewEvent event = NoteEvents.made(lessonId, kind, anchor, text);
        LearningEvent written = record.append(access, event);
        return new Note(written.id(), lessonId, kind, anchor, text, written.when());
    }

    @Override
    public Note change(Access access, Note note, NoteKind kind, String text) {
        check(kind, text);
        if (note.kind() != kind || !note.text().equals(text)) {
            record.append(access, NoteEvents.changed(note, kind, text));
        }
        return note.with(kind, text);
    }

    @Override
    public void remove(Access access, Note note) {
        record.append(access, NoteEvents.on(note, Verbs.NOTE_REMOVED));
    }

    @Override
    public void putBack(Access access, Note note) {
        record.append(access, NoteEvents.on(note, Verbs.NOTE_PUT_BACK));
    }

    @Override
    public void erase(Access access, UUID note) {
        NoteEvents.withWords(record.events(access), note).forEach(event -> keeping.blank(access, event));
    }

    @Override
    public void left(Access access, String lessonId, Anchor place) {
        readable(lessonId);
        if (!place.equals(NoteEvents.places(record.events(access, lessonId)).get(lessonId))) {
            record.append(access, NoteEvents.left(lessonId, place));
        }
    }

    @Override
    public Map<String, Anchor> places(Access access) {
        return NoteEvents.places(onLessons(access));
    }

    private void readable(String lessonId) {
        library.course().lesson(lessonId).filter(ModuleTasks::isReadable)
                .orElseThrow(() -> new IllegalArgumentException("There is no lesson " + lessonId + " to read."));
    }

    private static void check(NoteKind kind, String text) {
        if (text.length() > Note.LONGEST) {
            throw new IllegalArgumentException("at most " + Note.LONGEST + " characters can be written");
        }
        if (kind == NoteKind.NOTE && text.isBlank()) {
            throw new IllegalArgumentException("a note has words");
        }
    }
}
