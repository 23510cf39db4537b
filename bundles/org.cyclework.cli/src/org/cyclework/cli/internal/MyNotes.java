package org.cyclework.cli.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.cyclework.assessment.notes.Note;
import org.cyclework.assessment.notes.NoteBook;
import org.cyclework.assessment.notes.NoteMarkdown;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.assessment.notes.Where;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.Access;
import org.cyclework.record.RecordUnavailable;
import org.cyclework.record.SignIn;

/** Shows a trainee's highlights, notes and bookmarks, or writes them into a file of Markdown. */
final class MyNotes implements Subcommand {

    private final Engines engines;

    MyNotes(Engines engines) {
        this.engines = engines;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String synopsis() {
        return "[--trainee NAME] [--search WORDS] [--markdown FILE]";
    }

    @Override
    public String summary() {
        return "Shows highlights, notes and bookmarks by lesson, or writes them into a file; nobody else reads them. Ends with 1 where --search finds nothing.";
    }

    @Override
    public Options options() {
        return Options.valued("--trainee", "--search", "--markdown");
    }

    @Override
    public int run(Arguments arguments, Terminal terminal) {
        if (!arguments.words().isEmpty()) {
            throw new UsageException("There is nothing to say without an option; words are searched for with --search.");
        }
        try {
            Access access = Trainees.looking(arguments.value("--trainee"), engines.get(SignIn.class));
            NoteBook all = NoteBook.of(engines.get(CourseLibrary.class).course(), engines.get(Notes.class).all(access));
            NoteBook book = arguments.value("--search").map(all::found).orElse(all);
            arguments.value("--markdown").ifPresent(file -> write(book, Target.of(file), terminal));
            if (arguments.json()) {
                terminal.say(json(book));
            } else if (arguments.value("--markdown").isEmpty()) {
                terminal.say(book.count() == 0 ? "There are no notes" + arguments.value("--search").map(words -> " with " + Quoted.of(words)).orElse("") + "."
                        : markdown(book).stripTrailing());
            }
            return book.count() == 0 && arguments.value("--search").isPresent() ? WANTING : FINE;
        } catch (RecordUnavailable e) {
            terminal.complain(e.getMessage());
            return WANTING;
        }
    }

    private static void write(NoteBook book, Path file, Terminal terminal) {
        try {
            Files.writeString(file, markdown(book));
        } catch (IOException e) {
            throw new Unavailable("The notes could not be written to " + file + " (" + FileReason.of(file, e) + "). They are in the record as before.");
        }
        terminal.complain(Counts.of(book.count(), "note was", "notes were") + " written to " + file + ".");
    }

    private static String markdown(NoteBook book) {
        return new NoteMarkdown(ZoneId.systemDefault()).write(book);
    }

    private static ArrayNode json(NoteBook book) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        book.chapters().forEach(chapter -> chapter.entries().forEach(entry -> {
            Note note = entry.note();
            ObjectNode one = all.addObject().put("id", note.id().toString()).put("lesson", note.lessonId()).put("kind", note.kind().word())
                    .put("words", note.anchor().words()).put("text", note.text()).put("made", note.made().toString()).put("place", place(entry.where()));
            entry.paragraph().ifPresent(paragraph -> one.put("paragraph", paragraph.id()));
        }));
        return all;
    }

    private static String place(Where where) {
        return switch (where) {
            case Where.Same same -> "same";
            case Where.Edited edited -> "edited";
            case Where.Gone gone -> "gone";
        };
    }
}
