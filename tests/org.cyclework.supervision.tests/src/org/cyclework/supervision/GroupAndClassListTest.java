package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.cyclework.model.vignette.Seat;
import org.cyclework.record.NewEvent;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.report.ReportPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupAndClassListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private TestClass room;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new TestClass(folder);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private ClassListReport check(String csv) {
        return check(csv.getBytes(StandardCharsets.UTF_8));
    }

    private ClassListReport check(byte[] csv) {
        return room.supervision.classList().check(room.ada(), room.group, csv);
    }

    private List<UUID> enrol(int people) {
        List<UUID> enrolled = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            enrolled.add(room.enrolTrainee("Trainee " + (char) ('A' + i)));
        }
        return enrolled;
    }

    @Test
    void namesOfAnyScriptComeInAndTheReportSaysWhatWouldBeDone() {
        room.enrolTrainee("Ólafur Jónsson");
        room.ada();
        room.record.enrol("Twice Here");
        room.record.enrol("Twice Here");
        room.record.enrol("Zoë Waits");
        ClassListReport report = check(
                "\uFEFF\"Family name\";\"First name\";Mail\r\n王;小明;x@y\r\nO’Neill-Ruiz;\"María \"\"Mía\"\"\";\r\nJÓNSSON;Ólafur;\r\nHere;Twice;\r\nwaits;ZOË;\r\no’neill-RUIZ;\"MARÍA \"\"Mía\"\"\";\r\n;;only@mail\r\n");
        assertThat(report.rows()).extracting(ClassListReport.Row::fate).containsExactly(ClassListReport.Fate.ENROLLED, ClassListReport.Fate.ENROLLED,
                ClassListReport.Fate.THERE, ClassListReport.Fate.SEVERAL, ClassListReport.Fate.JOINS, ClassListReport.Fate.TWICE, ClassListReport.Fate.REFUSED);
        assertThat(report.rows()).extracting(ClassListReport.Row::name).startsWith("小明 王", "María \"Mía\" O’Neill-Ruiz");
        assertThat(report.rows()).extracting(ClassListReport.Row::line).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(report.changes()).isEqualTo(3);
        assertThat(room.supervision.overview().of(room.ada(), room.group).people()).hasSize(1);
        room.supervision.classList().take(room.ada(), report, DAY, Optional.empty());
        assertThat(room.supervision.overview().of(room.ada(), room.group).people()).extracting(GroupView.Row::name)
                .containsExactlyInAnyOrder("小明 王", "María \"Mía\" O’Neill-Ruiz", "Ólafur Jónsson", "Zoë Waits");
        assertThat(check("小明 王").rows().getFirst().fate()).isEqualTo(ClassListReport.Fate.THERE);
    }

    @Test
    void aListOfNamesAloneNeedsNoHeadingAndComesInAnyEncodingThatSaysWhichItIs() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            assertThat(check("Ann Bee\nŁukasz Ćma\n".getBytes(charset)).rows()).extracting(ClassListReport.Row::name).containsExactly("Ann Bee", "Łukasz Ćma");
        }
        assertThat(check("Name\tGroup\nAnn Bee\tA").rows()).extracting(ClassListReport.Row::name).containsExactly("Ann Bee");
    }

    @Test
    void whatIsNoClassListIsRefusedWithASentence() {
        for (byte[] bytes : List.of(new byte[0], "\n\n".getBytes(), new byte[] {0, 1, 2, 0}, new byte[] {(byte) 0xC3, 0x28}, "\"never closed\nx".getBytes(),
                "Name\n".getBytes(), ",".repeat(500).getBytes(), "a\n".repeat(6000).getBytes(), new byte[5_000_000])) {
            assertThatThrownBy(() -> check(bytes)).isInstanceOf(SupervisionRefused.class).hasMessageEndingWith(".");
        }
    }

    @Test
    void whereEveryoneIsIsToldOfEach() {
        UUID cem = enrol(1).getFirst();
        room.record.append(room.trainee(cem), new NewEvent(Verbs.LESSON_READ, "L1.1"));
        room.clock.pass(Duration.ofMinutes(10));
        room.record.append(room.trainee(cem), new NewEvent(Verbs.LESSON_READ, "L1.2"));
        room.supervision.assignments().make(room.ada(), new NewAssignment(new Task.Reading("L1.1"), List.of(new Recipient.Members(room.group), new Recipient.Person(cem)), Terms.NONE));
        GroupView view = room.supervision.overview().of(room.ada(), room.group);
        assertThat(view.people()).singleElement().matches(row -> row.lessonsRead() == 2 && row.open() == 2 && row.waiting() == 0)
                .matches(row -> row.worked().equals(Duration.ofMinutes(10))).matches(row -> row.where().startsWith("Lesson: "))
                .matches(row -> row.lastWork().isPresent());
        assertThat(view.objectives()).isEmpty();
        assertThat(view.withheld()).isPresent();
    }

    @Test
    void nothingIsAddedUpAboutFewerThanFive() {
        List<UUID> people = enrol(6);
        for (int i = 0; i < 5; i++) {
            room.record.append(room.trainee(people.get(i)), new NewEvent(Verbs.ITEM_ANSWERED, "Q1-loop-order", "{\"score\":" + (i < 2 ? 1 : 0) + "}"));
        }
        for (int i = 0; i < 4; i++) {
            room.record.append(room.trainee(people.get(i)), new NewEvent(Verbs.ITEM_ANSWERED, room.itemOf("M2"), "{\"score\":0}"));
        }
        GroupView view = room.supervision.overview().of(room.ada(), room.group);
        assertThat(view.withheld()).isEmpty();
        assertThat(view.objectives()).isNotEmpty().allMatch(objective -> objective.people() == 5).allMatch(objective -> objective.score() == .4)
                .allMatch(objective -> objective.moduleId().equals("M1"));
        ReportPage report = room.supervision.reports().group(room.ada(), room.group);
        assertThat(new String(report.csv(), StandardCharsets.UTF_8)).contains("Trainee A").contains("fewer than 10 people").doesNotContain("mean score");
    }

    @Test
    void momentsThatTurnedForFivePeopleAreToldAndForFourNot() {
        List<UUID> people = enrol(5);
        for (int i = 0; i < 4; i++) {
            room.play(room.trainee(people.get(i)), "V1", Seat.PURSUER, 7);
        }
        assertThat(room.supervision.overview().turningPoints(room.ada(), room.group, RecordKeeping.Watch.NOBODY)).isEmpty();
        room.play(room.trainee(people.get(4)), "V1", Seat.PURSUER, 7);
        AtomicInteger told = new AtomicInteger();
        List<CommonTurningPoint> points = room.supervision.overview().turningPoints(room.ada(), room.group, (done, total) -> told.incrementAndGet() > 0);
        assertThat(points).isNotEmpty().allMatch(point -> point.people() == 5 && point.of() == 5 && point.title().equals("Two keys on the hook"));
        assertThat(told.get()).isEqualTo(5);
        assertThat(room.supervision.overview().turningPoints(room.ada(), room.group, (done, total) -> false)).isEmpty();
    }

    @Test
    void hoursAndAttendanceSayWhatTheyLeaveOut() {
        UUID cem = enrol(1).getFirst();
        for (int i = 0; i < 4; i++) {
            room.record.append(room.trainee(cem), new NewEvent(Verbs.LESSON_OPENED, "L1.1"));
            room.clock.pass(Duration.ofMinutes(15));
        }
        ReportPage hours = room.supervision.reports().hours(room.trainee(cem), DAY, DAY);
        assertThat(new String(hours.csv(), StandardCharsets.UTF_8)).contains("2026-03-02,0:45", "in all,0:45", "Made on 2 March 2026, 13:00 by Trainee A.", "Left out: pauses");
        ReportPage attendance = room.supervision.reports().attendance(room.ada().about(cem), DAY, DAY);
        assertThat(attendance.xhtml()).contains("Trainee A took part in the course from 2 March 2026 to 2 March 2026: 0 h 45 min in all, on 1 day.", "nothing about competence", "Ada Okafor");
        assertThatThrownBy(() -> room.supervision.reports().hours(room.trainee(cem), DAY, DAY.minusDays(1))).isInstanceOf(SupervisionRefused.class);
    }

    @Test
    void theAssignmentsOfAGroupAreReported() {
        enrol(2);
        room.supervision.assignments().make(room.ada(), new NewAssignment(new Task.Reading("L1.1"), List.of(new Recipient.Members(room.group)), Terms.NONE.dueOn(DAY)));
        assertThat(new String(room.supervision.reports().assignments(room.ada(), room.group).csv(), StandardCharsets.UTF_8)).contains("Trainee A,", "Trainee B,", ",2026-03-02,not begun,");
    }
}
