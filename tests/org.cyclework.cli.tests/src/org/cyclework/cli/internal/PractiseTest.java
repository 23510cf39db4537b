package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.assessment.Practice;
import org.cyclework.assessment.PracticeAttempt;
import org.cyclework.assessment.PracticeHistory;
import org.cyclework.assessment.PracticeSession;
import org.cyclework.assessment.SelfRating;
import org.cyclework.assessment.standalone.PracticeFactory;
import org.cyclework.course.CourseLibrary;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Practice in the terminal, with the course of the product and a real record. */
class PractiseTest {

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private Practice practice;
    private Engines engines;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        CourseLibrary library = CoursePack.engines(Map.of()).get(CourseLibrary.class);
        practice = PracticeFactory.over(library, record, RealRecord.drafts(folder));
        engines = CoursePack.engines(Map.of(SignIn.class, record, Practice.class, practice));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(engines).run(List.of(words), typed.terminal());
    }

    private PracticeHistory history() {
        return practice.history(record.pick(record.people().getFirst().id()), "L1.1");
    }

    @Test
    void anAnswerIsComparedRatedAndKept() {
        TypedTerminal typed = new TypedTerminal("You told her, and she went out.\n1,1,2\n\nq\n");
        assertEquals(Subcommand.FINE, run(typed, "practise", "--trainee", "Ada", "L1.1"));
        String said = String.join("\n", typed.out());
        for (String part : List.of("Say it: Say the move back", "Statement 1 of 9 (easy)", "A client, his wife beside him:",
                "You: You told her, and she went out.", "  1  The answer names what was done", "A model answer: You told her about the job",
                "Kept.", "Statement 2 of 9 (easy)", "Answers to this lesson so far: 1. They are yours alone.")) {
            assertTrue(said.contains(part), () -> part + " is not in\n" + said);
        }
        assertTrue(said.indexOf("A model answer") > said.indexOf("You: You told her"), "only after the answer");
        PracticeAttempt attempt = history().attempts().getFirst();
        assertEquals(Optional.of("You told her, and she went out."), attempt.words());
        assertEquals(Map.of("L1.1-skill-move", SelfRating.MET, "L1.1-skill-open", SelfRating.MET, "L1.1-skill-ask", SelfRating.PARTLY), attempt.ratings());
        assertEquals("", typed.err());
    }

    @Test
    void twoThatMeetEverythingBringAHarderOne() {
        TypedTerminal typed = new TypedTerminal("!\n1 1 1\n\n!\n1 1 1\n\n");
        assertEquals(Subcommand.FINE, run(typed, "practise", "--trainee", "Ada", "L1.1"));
        assertTrue(typed.out().contains("Statement 4 of 9 (medium)"), typed.out().toString());
        assertTrue(history().attempts().stream().allMatch(attempt -> attempt.words().isEmpty()));
    }

    @Test
    void anEmptyLinePassesOnAndTheSameCanBeTriedAgain() {
        TypedTerminal typed = new TypedTerminal("\none\n3,3,3\na\ntwo\nq\n");
        assertEquals(Subcommand.FINE, run(typed, "practise", "--trainee", "Ada", "L1.1"));
        assertEquals(List.of("Statement 1 of 9 (easy)", "Statement 2 of 9 (easy)", "Statement 2 of 9 (easy)"),
                typed.out().stream().filter(line -> line.startsWith("Statement")).toList());
        assertEquals(List.of("L1.1-say-2", "L1.1-say-2"), history().attempts().stream().map(PracticeAttempt::statementId).toList());
    }

    @Test
    void theEndOfTheInputStopsAndTheNextTimeGoesOn() {
        assertEquals(Subcommand.FINE, run(new TypedTerminal(""), "practise", "--trainee", "Ada", "L1.1"));
        assertEquals(0, history().count());
        assertEquals(Subcommand.FINE, run(new TypedTerminal("words"), "practise", "L1.1"));
        TypedTerminal again = new TypedTerminal("4,1\n1,1\n1,2,3\n");
        assertEquals(Subcommand.FINE, run(again, "practise", "L1.1"), "the only trainee needs not be named");
        assertTrue(again.out().contains("Answered before: 1, last on 2026-03-02."), again.out().toString());
        assertTrue(again.out().contains("  You: words"), "the answer that waits for its rating");
        assertTrue(again.err().contains("“4,1” is not 1, 2 or 3 for each"), again.err());
        assertEquals(SelfRating.NOT_YET, history().lastRatings().get("L1.1-skill-ask"));
    }

    @Test
    void aStatementCanBeChosen() {
        TypedTerminal typed = new TypedTerminal("q\n");
        assertEquals(Subcommand.FINE, run(typed, "practise", "--trainee", "Ada", "--statement", "9", "L1.1"));
        assertTrue(typed.out().contains("Statement 9 of 9 (hard)"), typed.out().toString());
        TypedTerminal tooFar = new TypedTerminal("q\n");
        assertEquals(Subcommand.USAGE, run(tooFar, "practise", "--statement", "10", "L1.1"));
        assertTrue(tooFar.err().contains("from 1 to 9"), tooFar.err());
    }

    @Test
    void whatLooksLikeSomebodysIsWarnedOf() {
        TypedTerminal typed = new TypedTerminal("Write to ana@example.org\nq\n");
        run(typed, "practise", "--trainee", "Ada", "L1.1");
        assertFalse(typed.err().isBlank());
        assertEquals(1, history().count());
    }

    @Test
    void jsonIsOneObjectForEachStep() throws IOException {
        TypedTerminal typed = new TypedTerminal("words\n1,2,3\nq\n");
        assertEquals(Subcommand.FINE, run(typed, "practise", "--json", "--trainee", "Ada", "L1.1"));
        List<JsonNode> lines = new ArrayList<>();
        for (String line : typed.out()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        assertEquals(4, lines.size());
        assertEquals("easy", lines.get(0).get("level").asText());
        assertTrue(lines.get(1).get("toRate").has("L1.1-skill-open"));
        assertEquals("{\"statement\":\"L1.1-say-1\",\"ratings\":{\"L1.1-skill-ask\":\"not-yet\",\"L1.1-skill-move\":\"met\",\"L1.1-skill-open\":\"partly\"}}",
                lines.get(2).toString());
        assertEquals("{\"lesson\":\"L1.1\",\"answers\":1,\"last\":\"2026-03-02T12:00:00Z\"}", lines.get(3).toString());
    }

    @Test
    void aLessonThatIsNotThereIsToldAndNobodyIsEnrolled() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.WANTING, run(typed, "practise", "--trainee", "Ada", "L99.9"));
        assertTrue(typed.err().contains("There is no lesson “L99.9”"), typed.err());
        assertTrue(record.people().isEmpty());
    }

    @Test
    void aRatingTooMuchIsNone() {
        assertTrue(PractiseTalk.ratings(ProductPack.course().lesson("L1.1").orElseThrow().getSkill().getCriteria(), "1,1,1,1").isEmpty());
        assertTrue(PractiseTalk.ratings(ProductPack.course().lesson("L1.1").orElseThrow().getSkill().getCriteria(), "1,1,0").isEmpty());
    }

    @Test
    void twoSessionsKnowOfEachOther() {
        run(new TypedTerminal("!\n1,1,1\nq\n"), "practise", "--trainee", "Ada", "L1.1");
        PracticeSession window = practice.open(record.pick(record.people().getFirst().id()), "L1.1").orElseThrow();
        assertEquals(2, window.number());
    }
}
