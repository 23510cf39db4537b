package org.cyclework.ui.supervisor.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Copy;
import org.cyclework.record.Exchanged;
import org.cyclework.record.HomeKind;
import org.cyclework.record.KnownHome;
import org.cyclework.supervision.CommonTurningPoint;
import org.cyclework.supervision.GroupView;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;

/** A group is told person by person; what is added up is never about too few. */
class GroupModelTest {

    private final GroupView.Row sam = new GroupView.Row(Samples.TRAINEE, "Sam", "L1.2 The four-step loop", 3, 1, 2, Duration.ofMinutes(185), Optional.of(Samples.WHEN), 1, 2);
    private final GroupView.Row mei = new GroupView.Row(Samples.id(31), "Mei", "", 0, 0, 0, Duration.ZERO, Optional.empty(), 0, 0);

    private static final KnownHome SEAT = new KnownHome("k", "Seat 4", HomeKind.SEAT, Set.of(), false);
    private final Exchanged later = new Exchanged(Optional.of(Samples.WHEN.toInstant()), Optional.empty());
    private final Exchanged wroteOnly = new Exchanged(Optional.empty(), Optional.of(Samples.WHEN.toInstant()));
    private final Map<UUID, List<Copy>> copies = Map.of(Samples.TRAINEE,
            List.of(new Copy(new Copy.Files(), wroteOnly, OptionalLong.empty()), new Copy(new Copy.Machine(SEAT), later, OptionalLong.of(0))), mei.trainee(),
            List.of(new Copy(new Copy.Machine(SEAT), wroteOnly, OptionalLong.of(3))));

    private GroupModel of(List<GroupView.Objective> objectives, Optional<String> withheld) {
        return new GroupModel(new GroupView("Monday", Samples.WHEN, List.of(sam, mei), objectives, withheld), copies, LocalDate.of(2026, 3, 3), ZoneOffset.UTC);
    }

    @Test
    void aRowSaysWhereSomebodyIs() {
        GroupModel model = of(List.of(), Optional.empty());
        assertEquals(List.of("Sam", "L1.2 The four-step loop", "3", "1", "2", "3:05", "today, 14:05", "today, 14:05, Seat 4", "1", "2"), model.columns().stream().map(column -> column.words().apply(
                sam)).toList());
        assertEquals(List.of("Mei", "", "0", "0", "0", "0:00", "—", "—", "0", "0"), model.columns().stream().map(column -> column.words().apply(mei)).toList());
    }

    @Test
    void workOfEarlierDaysIsToldByItsDayAlone() {
        GroupView view = new GroupView("Monday", Samples.WHEN, List.of(sam), List.of(), Optional.empty());
        assertEquals("3 Mar", new GroupModel(view, copies, LocalDate.of(2026, 3, 9), ZoneOffset.UTC).columns().get(6).words().apply(sam));
        assertEquals("yesterday, 14:05", new GroupModel(view, copies, LocalDate.of(2026, 3, 4), ZoneOffset.UTC).columns().get(6).words().apply(sam));
        assertEquals("3 March 2026", new GroupModel(view, copies, LocalDate.of(2027, 1, 1), ZoneOffset.UTC).columns().get(6).words().apply(sam));
    }

    @Test
    void numbersAreInTheOrderOfNumbersAndWhoNeverWorkedComesLast() {
        GroupModel model = of(List.of(), Optional.empty());
        assertTrue(model.columns().get(5).order().compare(mei, sam) < 0);
        assertTrue(model.columns().get(6).order().compare(sam, mei) < 0);
    }

    @Test
    void whatWasOnlyWrittenForAMachineIsNoExchangeAndTheCampusIsOne() {
        GroupModel model = of(List.of(), Optional.empty());
        assertTrue(model.columns().get(7).order().compare(sam, mei) < 0);
        Copy campus = new Copy(new Copy.Campus(), wroteOnly, OptionalLong.empty());
        GroupModel there = new GroupModel(model.view(), Map.of(mei.trainee(), List.of(campus)), model.today(), model.zone());
        assertEquals("today, 14:05, The campus’ database", there.columns().get(7).words().apply(mei));
    }

    @Test
    void theLineSaysAsOfWhenAndWhatIsNotInIt() {
        assertEquals("2 people, as of today, 14:05. Work on other computers counts once it was brought here.", of(List.of(), Optional.empty()).summary());
    }

    @Test
    void aboutTooFewNothingIsAddedUpAndThatIsSaid() {
        String html = of(List.of(), Optional.of("Two people are too few.")).page(List.of()).body();
        assertThat(html).contains("Two people are too few.", "Fewer than 5 people answered questions about the same objective so far", "So far no moment was a turning point for 5 people or more.")
                .doesNotContain(
                        "<table");
    }

    @Test
    void objectivesAndTurningPointsAreToldWithHowManyStandBehindThem() {
        String html = of(List.of(new GroupView.Objective("LO1.2", "M1", "Tell bid from protest", 7, 40, .525)), Optional.empty())
                .page(List.of(new CommonTurningPoint("V1", "Two keys on the hook", "n3", 6, 9, "pressing bid (4), silence (2)"))).body();
        assertThat(html).contains("M1 · Tell bid from protest", "53\u00a0%", "<td>7</td>", "<td>40</td>", "cw:case/V1", "6 of 9", "pressing bid (4), silence (2)", "never of a person");
    }

    @Test
    void aFileIsNamedSoThatEverySystemTakesIt() {
        assertEquals("Monday-34-für-alle", ReportCopies.fileName("Monday 3/4: für alle?"));
        assertEquals("report", ReportCopies.fileName("..\\/"));
        assertEquals("月曜日", ReportCopies.fileName("月曜日"));
    }
}
