package org.cyclework.ui.supervisor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.RecordKeeping;
import org.cyclework.supervision.Assignment;
import org.cyclework.supervision.GroupView;
import org.cyclework.supervision.NewAssignment;
import org.cyclework.supervision.Recipient;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.Rubrics;
import org.cyclework.supervision.SupervisionRefused;
import org.cyclework.supervision.Task;
import org.cyclework.supervision.Terms;
import org.cyclework.supervision.WorkKey;
import org.cyclework.supervision.report.ReportPage;
import org.cyclework.ui.supervisor.Classroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a group is doing, and how far two raters agree, on the real engines. */
class GroupOnRecordTest {

    private Classroom room;
    private UUID sam;
    private Assignment assignment;

    @BeforeEach
    void open(@TempDir Path folder) {
        room = new Classroom(folder);
        sam = room.enrol("Sam Rivers");
        room.enrol("Mei Lin");
        assignment = room.supervision().assignments().make(room.ruth(), new NewAssignment(new Task.Vignette("V1"), List.of(new Recipient.Members(room.group())), Terms.NONE)).getFirst();
    }

    @AfterEach
    void close() {
        room.close();
    }

    private GroupModel model() {
        return new GroupModel(room.supervision().overview().of(room.ruth(), room.group()), room.record().packets().copies(room.ruth()), LocalDate.of(2026, 3, 2), ZoneOffset.UTC);
    }

    private List<String> cells(String name) {
        GroupModel model = model();
        GroupView.Row row = model.view().people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return model.columns().stream().map(column -> column.words().apply(row)).toList();
    }

    @Test
    void whatSomebodyDidStandsInTheRow() {
        room.handIn(sam, assignment, Set.of());
        List<String> did = cells("Sam Rivers");
        assertThat(did.get(1)).contains("Two keys on the hook");
        assertEquals("1", did.get(4));
        assertThat(did.get(6)).startsWith("today, ");
        assertEquals("1", did.get(9));
        assertEquals(List.of("Mei Lin", "", "0", "0", "0", "0:00", "—", "—", "1", "0"), cells("Mei Lin"));
    }

    @Test
    void aboutTwoPeopleNothingIsAddedUp() {
        room.handIn(sam, assignment, Set.of());
        String html = model().page(room.supervision().overview().turningPoints(room.ruth(), room.group(), RecordKeeping.Watch.NOBODY)).body();
        assertThat(html).doesNotContain("<table");
    }

    @Test
    void aReportHasItsDateAndSaysWhatItLeavesOut() {
        room.handIn(sam, assignment, Set.of());
        ReportPage report = room.supervision().reports().group(room.ruth(), room.group());
        assertThat(report.xhtml()).contains("Tuesday group", "Sam Rivers", "2026");
        assertThat(new String(report.csv(), StandardCharsets.UTF_8)).contains("Sam Rivers", report.leavesOut().getFirst().split(",")[0]);
        assertThat(report.leavesOut()).isNotEmpty();
    }

    @Test
    void aTraineeSeesNoGroup() {
        assertThrows(SupervisionRefused.class, () -> room.supervision().overview().of(room.trainee(sam), room.group()));
    }

    @Test
    void twoWhoRatedTheSameBlindSeeHowFarTheyAgree() {
        Rubric rubric = room.supervision().rubrics().find(room.ruth(), Rubrics.PROCESS).orElseThrow();
        String criterion = rubric.criteria().getFirst().id();
        WorkKey work = room.handIn(sam, assignment, Set.of());
        room.supervision().reviews().open(room.ruth(), work);
        room.supervision().reviews().rate(room.ruth(), work, rubric.id(), Map.of(criterion, 1), "");
        assertThat(new AgreementPage(rubric, room.supervision().reviews().agreement(room.ruth(), rubric.id())).page().body()).contains("No two supervisors");
        room.supervision().reviews().rate(room.ben(), work, rubric.id(), Map.of(criterion, 3), "");
        assertThat(new AgreementPage(rubric, room.supervision().reviews().agreement(room.ruth(), rubric.id())).page().body()).contains("Ben Adeyemi and Ruth Levi", "Rated by both: one piece of work",
                "Two levels or more apart", "Sam Rivers, " + rubric.criteria().getFirst().title() + ": 3 and 1");
    }
}
