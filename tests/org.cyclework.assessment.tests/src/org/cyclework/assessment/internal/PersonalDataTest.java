package org.cyclework.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import org.cyclework.assessment.personal.PersonalData;
import org.cyclework.course.Course;
import org.cyclework.record.NewEvent;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.testsupport.CourseBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything that is kept about a person reaches that person, whole and readable. */
class PersonalDataTest {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-03-02T09:05:00+01:00");

    @TempDir
    Path folder;

    private PracticeFixture desk;
    private Course course;

    @BeforeEach
    void work() {
        desk = new PracticeFixture(folder.resolve("record"));
        course = new CourseBuilder().module("M1", "L1.1").course();
        StandaloneRecord record = desk.record();
        record.append(desk.ada(), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        record.append(desk.ada(), new NewEvent(Verbs.STATEMENT_ANSWERED, "L1.1", "{\"statement\":\"s1\",\"text\":\"<b>warm</b> & \\u0007 wary\"}"));
        record.append(desk.ada(), new NewEvent("danced", "the-tango", "{\"steps\":[1,{\"left\":2}]}"));
        record.append(record.pick(record.enrol("Ben").id()), new NewEvent(Verbs.LESSON_READ, "L2.1"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PersonalData data() {
        return new PersonalData(desk.record().people().getFirst(), desk.record().events(desk.ada()), desk.record().begun(desk.ada()), MADE);
    }

    @Test
    void whatWasBegunAndNotHandedInIsInBoth() throws IOException {
        desk.practice().open(desk.ada(), "L1.1").orElseThrow().keepDraft("say-1", "I notice <that>");
        Path page = folder.resolve("begun.html");
        data().write(page, course);
        assertThat(Files.readString(page)).contains("Begun and not handed in").contains("I notice &lt;that&gt;");
        Path file = folder.resolve("begun.json");
        data().write(file, course);
        JsonNode begun = new ObjectMapper().readTree(Files.readString(file)).path("begun");
        assertThat(begun.at("/0/place").asText()).isEqualTo("L1.1");
        assertThat(begun.at("/0/text").asText()).contains("I notice <that>");
    }

    @Test
    void theJsonHasEveryEventOfThePersonAndOfNobodyElse() throws IOException {
        Path file = folder.resolve("new/ada.json");
        data().write(file, course);
        JsonNode json = new ObjectMapper().readTree(Files.readString(file));
        assertThat(json.at("/person/name").asText()).isEqualTo("Ada");
        assertThat(json.at("/made").asText()).isEqualTo("2026-03-02T09:05:00+01:00");
        assertThat(json.at("/events").findValuesAsText("verb")).containsExactly("trainee-enrolled", "lesson-read", "statement-answered", "danced");
        assertThat(json.at("/events/2/audience").asText()).isEqualTo("own");
        assertThat(json.at("/events/2/payload/text").asText()).isEqualTo("<b>warm</b> & \u0007 wary");
        assertThat(json.at("/events/3/payload/steps/1/left").asInt()).isEqualTo(2);
        assertThat(Files.readString(file)).doesNotContain("Ben", "L2.1");
    }

    @Test
    void thePageSaysInWordsWhatWasDoneAndShowsWhatWasWritten() throws IOException {
        Path file = folder.resolve("ada.HTML");
        data().write(file, course);
        assertThat(Files.readString(file)).contains("What Cyclework has stored about Ada").contains("Monday").contains("2 March 2026")
                .contains("Marked the lesson “" + course.lesson("L1.1").orElseThrow().getTitle() + "” as read")
                .contains("&lt;b&gt;warm&lt;/b&gt; &amp; \uFFFD wary").contains("only you")
                .contains("danced: the-tango").contains("1, left: 2").doesNotContain("Ben").doesNotContain("\u0007");
    }

    @Test
    void aFileOfThatNameIsReplacedAndReadableByItsOwnerOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("ada.json"), "old");
        data().write(file, course);
        assertThat(Files.readString(file)).startsWith("{");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("record", "ada.json");
        }
    }

    @Test
    void theEndingDecidesWhatIsWritten() {
        assertThat(PersonalData.suits("x.json")).isTrue();
        assertThat(PersonalData.suits("X.HTML")).isTrue();
        assertThat(PersonalData.suits("x.txt")).isFalse();
    }
}
