package org.cyclework.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.assessment.Blueprint;
import org.cyclework.assessment.Mode;
import org.cyclework.assessment.QuizEngine;
import org.cyclework.assessment.QuizSession;
import org.cyclework.assessment.QuizUnavailable;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.cyclework.record.QuizRecord;
import org.cyclework.record.SignIn;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz in the terminal: each answer is told at once, a wrong line asks again, and leaving keeps the quiz open. */
class TakeQuizTest {

    @TempDir
    Path folder;

    private StandaloneRecord record;
    private FakeQuiz quiz;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
    }

    @AfterEach
    void close() {
        record.close();
    }

    private final Engines engines = CoursePack.enginesOver(new CourseBuilder().module("M1").course(), type -> type == SignIn.class ? record
            : type == QuizEngine.class ? new OneQuiz() : null);

    /** Finds the quiz that was begun, and begins another. */
    private final class OneQuiz implements QuizEngine {

        @Override
        public QuizSession start(Access access, Blueprint blueprint, Mode mode, long seed) {
            if (!blueprint.moduleId().equals("M1")) {
                throw new QuizUnavailable("There is no module " + blueprint.moduleId() + ".");
            }
            quiz = new FakeQuiz(access.learner(), mode, seed, Questions.pickOne(1, "q1"), Questions.judge(2, "q2"), Questions.type(3, "q3"));
            return quiz;
        }

        @Override
        public Optional<QuizSession> openSession(Access access, String moduleId) {
            return Optional.ofNullable(quiz);
        }

        @Override
        public int count(Blueprint blueprint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public QuizSession resume(Access access, UUID session) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<QuizRecord> history(Access access, String moduleId) {
            throw new UnsupportedOperationException();
        }
    }

    private void enrol(String name) {
        record.enrol(name);
    }

    private int run(TypedTerminal typed, String... words) {
        return new Subcommands(engines).run(List.of(words), typed.terminal());
    }

    @Test
    void aWholeQuizIsToldAnswerByAnswerAndHandedIn() {
        TypedTerminal typed = new TypedTerminal("2\nt\nright\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "--seed", "7", "M1"));
        assertEquals(List.of("Question 1 of 3", "Question 2 of 3", "Question 3 of 3"),
                typed.out().stream().filter(line -> line.startsWith("Question")).toList());
        assertTrue(typed.out().containsAll(List.of("One number: Not quite.", "  - about the second", "  The key: the key of q1", "  General word on q1.")));
        assertFalse(typed.out().contains("  + about the first"), "only what was picked is commented on");
        assertTrue(typed.out().contains("t or f: That is it."));
        assertEquals("2 of 3 right, score 67 of 100.", typed.out().getLast());
        assertEquals(7, quiz.seed());
        assertEquals("Ada", record.people().getFirst().name());
    }

    @Test
    void aLineThatIsNoAnswerAsksAgain() {
        TypedTerminal typed = new TypedTerminal("5\n1\nt\nright\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "M1"));
        assertTrue(typed.err().contains("“5” is no answer"), typed.err());
        assertEquals("3 of 3 right, score 100 of 100.", typed.out().getLast());
    }

    @Test
    void anEmptyLineSkips() {
        TypedTerminal typed = new TypedTerminal("\nt\n\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "M1"));
        assertEquals("1 of 3 right, score 33 of 100.", typed.out().getLast());
        assertEquals(List.of("q1", "q3"), quiz.summary().orElseThrow().toRepeat());
    }

    @Test
    void theEndOfTheInputLeavesItOpenAndTheNextTimeGoesOn() {
        TypedTerminal typed = new TypedTerminal("1\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "M1"));
        assertEquals("The quiz stays open; 1 of 3 are answered.", typed.out().getLast());
        assertEquals(Optional.empty(), quiz.summary());

        TypedTerminal again = new TypedTerminal("f\nright\n");
        assertEquals(Subcommand.FINE, run(again, "quiz", "M1"), "the only trainee needs not be named");
        assertFalse(again.out().contains("Question 1 of 3"), "what is answered is not asked again");
        assertEquals("2 of 3 right, score 67 of 100.", again.out().getLast());
    }

    @Test
    void jsonIsOneObjectForEachAnswerAndOneForAll() throws IOException {
        TypedTerminal typed = new TypedTerminal("2\nt\nright\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--json", "--trainee", "Ada", "M1"));
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : typed.out()) {
            lines.add(mapper.readTree(line));
        }
        assertEquals(4, lines.size());
        assertEquals("{\"item\":\"q1\",\"score\":0.0,\"key\":[\"the key of q1\"]}", lines.getFirst().toString());
        assertEquals(2, lines.getLast().get("right").asInt());
        assertEquals("q1", lines.getLast().get("toRepeat").get(0).asText());
    }

    @Test
    void anOpenAnswerIsHeldAgainstItsCriteriaAndRated() {
        quiz = new FakeQuiz(UUID.randomUUID(), Mode.PRACTICE, 1, Questions.write(1, "q1"), Questions.judge(2, "q2"));
        TypedTerminal typed = new TypedTerminal("I hear both.\n4\n3\nt\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "M1"));
        assertTrue(typed.out().containsAll(List.of("In your own words: Hold it against these.", "  A model answer: a model answer",
                "  1  Both seats, from 1 to 3", "     3 = both")), typed.out().toString());
        assertTrue(typed.err().contains("“4” is not a level for each"), typed.err());
        assertEquals(Map.of("c1", 3), quiz.result("q1").orElseThrow().levels());
        assertEquals("2 of 2 right, score 100 of 100.", typed.out().getLast());
    }

    @Test
    void aRatingCanWaitAndIsAskedForWhenTheQuizGoesOn() {
        quiz = new FakeQuiz(UUID.randomUUID(), Mode.PRACTICE, 1, Questions.write(1, "q1"), Questions.judge(2, "q2"));
        TypedTerminal typed = new TypedTerminal("I hear both.\n");
        run(typed, "quiz", "--trainee", "Ada", "M1");
        assertEquals("The quiz stays open; 1 of 2 are answered.", typed.out().getLast());
        TypedTerminal again = new TypedTerminal("\nt\n");
        run(again, "quiz", "M1");
        assertTrue(again.out().contains("  1  Both seats, from 1 to 3"));
        assertEquals("1 of 2 right, score 50 of 100. Not rated yet, and not counted: 1.", again.out().getLast());
    }

    @Test
    void jsonNamesWhatIsToBeRated() {
        quiz = new FakeQuiz(UUID.randomUUID(), Mode.PRACTICE, 1, Questions.write(1, "q1"));
        TypedTerminal typed = new TypedTerminal("I hear both.\n2\n");
        run(typed, "quiz", "--json", "--trainee", "Ada", "M1");
        assertEquals("{\"item\":\"q1\",\"key\":[\"a model answer\"],\"toRate\":[\"c1\"]}", typed.out().getFirst());
        assertEquals("{\"item\":\"q1\",\"score\":1.0,\"key\":[\"a model answer\"]}", typed.out().get(1));
    }

    @Test
    void whereTheQuizAsksHowSureOneIsTheTerminalDoesTooAndAQuestionMarkIsAHint() {
        quiz = new FakeQuiz(UUID.randomUUID(), new Mode(Mode.Feedback.AT_ONCE, 1, true, true), 1, Questions.judge(1, "q1"), Questions.type(2, "q2"));
        TypedTerminal typed = new TypedTerminal("?\nt\n80\nright\nquite\n");
        assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", "Ada", "M1"));
        assertTrue(typed.out().stream().anyMatch(line -> line.endsWith("Think of q1.")), typed.out().toString());
        assertEquals(OptionalDouble.of(0.8), quiz.confidence("q1"));
        assertEquals(OptionalDouble.empty(), quiz.confidence("q2"));
    }

    @Test
    void severalTraineesAreAskedForTheName() {
        enrol("Ada");
        enrol("Ben");
        assertEquals(Subcommand.FINE, run(new TypedTerminal("Ben\n"), "quiz", "M1"));
        assertEquals(record.people().get(1).id(), quiz.learner());
        assertEquals(2, record.people().size());
        TypedTerminal nobody = new TypedTerminal("\n");
        assertEquals(Subcommand.USAGE, run(nobody, "quiz", "M1"));
        assertTrue(nobody.err().contains("--trainee"), nobody.err());
    }

    @Test
    void aNameThatTheRecordRefusesEnrolsNobody() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.USAGE, run(typed, "quiz", "--trainee", "n".repeat(201), "M1"));
        assertTrue(typed.err().contains("Nobody was enrolled. A name can have 200 characters at most."), typed.err());
        for (String name : List.of("Nul\0Name", "\u202e", "Mosh\u202eihsoM", "\u200b", "\u00a0")) {
            assertEquals(Subcommand.USAGE, run(new TypedTerminal(name + "\n"), "quiz", "M1"), name);
            assertEquals(Subcommand.USAGE, run(new TypedTerminal(""), "quiz", "--trainee", name, "M1"), name);
        }
        assertEquals(List.of(), record.people());
    }

    @Test
    void aNameInOtherLettersIsTheSameTrainee() {
        enrol("Zoë");
        enrol("Peter");
        for (String name : List.of("Zoe\u0308", "PETER", "Peter\u00a0", "\u3000zoë")) {
            TypedTerminal typed = new TypedTerminal("");
            assertEquals(Subcommand.FINE, run(typed, "quiz", "--trainee", name, "M1"), typed.err());
        }
        assertEquals(List.of("Zoë", "Peter"), record.people().stream().map(Learner::name).toList());
        TypedTerminal told = new TypedTerminal("");
        run(told, "quiz", "--trainee", "peter", "M1");
        assertEquals("Going on as Peter." + System.lineSeparator(), told.err());
    }

    @Test
    void whereItIsNotClearWhoIsMeantNobodyIsTaken() {
        enrol("Peter");
        enrol("PETER");
        TypedTerminal either = new TypedTerminal("");
        assertEquals(Subcommand.WANTING, run(either, "quiz", "--trainee", "peter", "M1"));
        assertTrue(either.err().contains("Is this Peter or PETER, who is enrolled?"), either.err());
        assertEquals(Subcommand.FINE, run(new TypedTerminal(""), "quiz", "--trainee", "PETER", "M1"));
        assertEquals(record.people().get(1).id(), quiz.learner());
        assertEquals(Subcommand.WANTING, run(new TypedTerminal(""), "quiz", "--trainee", "P\u0435ter", "M1"), "a Cyrillic letter");
        assertEquals(2, record.people().size());
    }

    @Test
    void anInputThatCannotBeReadIsToldAndTheQuizStaysAsItIs() {
        TypedTerminal typed = new TypedTerminal("");
        Terminal broken = new Terminal(new BufferedReader(new InputStreamReader(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Is a directory");
            }
        }, StandardCharsets.UTF_8)), new PrintWriter(new StringWriter()), typed.errors());
        assertEquals(Subcommand.WANTING, new Subcommands(engines).run(List.of("quiz", "--trainee", "Ada", "M1"), broken));
        assertTrue(typed.err().startsWith("The input cannot be read (Is a directory). "), typed.err());
        assertEquals(Optional.empty(), quiz.summary());
    }

    @Test
    void aModuleWithoutAQuizIsFoundWanting() {
        TypedTerminal typed = new TypedTerminal("");
        assertEquals(Subcommand.WANTING, run(typed, "quiz", "--trainee", "Ada", "M99"));
        assertTrue(typed.err().startsWith("There is no module “M99”. "), typed.err());
        assertEquals(List.of(), record.people(), "nobody is enrolled for what is not there");
        assertEquals(Subcommand.USAGE, run(new TypedTerminal(""), "quiz", "--trainee", "Ada", ""));
        assertEquals(Subcommand.USAGE, run(new TypedTerminal(""), "quiz", "--seed", "x", "M1"));
        assertEquals(Subcommand.USAGE, run(new TypedTerminal(""), "quiz"));
    }
}
