package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cyclework.assessment.notes.Anchor;
import org.cyclework.assessment.notes.NoteKind;
import org.cyclework.assessment.notes.Notes;
import org.cyclework.assessment.standalone.NotesFactory;
import org.cyclework.course.CourseLibrary;
import org.cyclework.course.render.LessonWords;
import org.cyclework.record.Access;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes in the terminal: shown, searched, as JSON, and written into a file. */
class MyNotesTest {

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Engines engines;
    private Anchor place;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder.resolve("home"));
        Notes notes = NotesFactory.over(CoursePack.engines(Map.of()).get(CourseLibrary.class), record, record);
        engines = CoursePack.engines(Map.of(SignIn.class, record, Notes.class, notes));
        LessonWords lesson = LessonWords.of(ProductPack.course(), "L1.2").orElseThrow();
        place = Anchor.of(lesson, lesson.paragraphs().get(3));
        Access ada = record.pick(record.enrol("Ada").id());
        notes.make(ada, "L1.2", NoteKind.QUESTION, place, "Who says so?");
        notes.make(ada, "L1.1", NoteKind.NOTE, new Anchor("", "words of an older edition", "", "", 0), "Ask Kim");
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(engines).run(List.of(words), typed.terminal());
    }

    @Test
    void allAreShownByLesson() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "notes"));
        String said = String.join("\n", typed.out());
        assertTrue(said.contains("## 1.1 ") && said.contains("Ask Kim") && said.contains("no such place any more"), said);
        assertTrue(said.contains("**Question** · ") && said.contains("Who says so?"), said);
        assertEquals("", typed.err());
    }

    @Test
    void onlyWhatWasSearchedForIsShownAndNothingIsWanting() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "notes", "--search", "kim"));
        assertFalse(String.join("\n", typed.out()).contains("Who says so?"));
        TypedTerminal none = new TypedTerminal("");
        assertEquals(Subcommand.WANTING, run(none, "notes", "--search", "zebra"));
        assertTrue(none.out().contains("There are no notes with “zebra”."), none.out().toString());
    }

    @Test
    void jsonTellsWhereEachIs() throws IOException {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "notes", "--json"));
        JsonNode all = new ObjectMapper().readTree(String.join("\n", typed.out()));
        assertEquals(2, all.size());
        assertEquals("gone", all.get(0).path("place").asText());
        assertEquals("same", all.get(1).path("place").asText());
        assertEquals(place.paragraph(), all.get(1).path("paragraph").asText());
        assertEquals("question", all.get(1).path("kind").asText());
    }

    @Test
    void aFileOfMarkdownIsWritten() throws IOException {
        Path file = folder.resolve("notes.md");
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.FINE, run(typed, "notes", "--markdown", file.toString()));
        assertTrue(Files.readString(file).startsWith("# My notes\n"), Files.readString(file));
        assertTrue(typed.err().contains("2 notes were written"), typed.err());
        assertTrue(typed.out().isEmpty(), typed.out().toString());
        TypedTerminal refused = new TypedTerminal("");
        assertEquals(Subcommand.WANTING, run(refused, "notes", "--markdown", folder.resolve("nowhere/notes.md").toString()));
        assertTrue(refused.err().contains("could not be written"), refused.err());
    }

    @Test
    void aWordWithoutItsOptionIsWrongUsage() {
        assertEquals(Subcommand.USAGE, run(new TypedTerminal(""), "notes", "kim"));
    }
}
