package org.cyclework.ui.supervisor.machines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cyclework.record.Access;
import org.cyclework.record.AccessDenied;
import org.cyclework.record.Group;
import org.cyclework.record.Learner;
import org.cyclework.record.Role;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rule makes a list on a real record, and somebody goes only where an administrator erases that one. */
class RetentionModelTest {

    private static final LocalDate LONG_AGO = LocalDate.ofInstant(RealRecord.NOON, ZoneId.systemDefault()).minusMonths(13);

    @TempDir
    private Path folder;
    private StandaloneRecord record;
    private UUID sam;
    private UUID mei;

    @BeforeEach
    void open() {
        record = RealRecord.in(folder);
        UUID ruth = record.enrol("Ruth").id();
        sam = record.enrol("Sam").id();
        mei = record.enrol("Mei").id();
        record.accounts().found(ruth, "four plain words".toCharArray(), "The clinic");
        Group group = record.groups().make(administrator(), "Tuesday", Group.Kind.GROUP, Optional.empty());
        record.groups().add(administrator(), group.id(), new Group.Member(sam, Group.As.TRAINEE, Optional.of(LONG_AGO.minusMonths(2)), Optional.of(LONG_AGO)));
        record.groups().add(administrator(), group.id(), new Group.Member(mei, Group.As.TRAINEE, Optional.empty(), Optional.empty()));
    }

    @AfterEach
    void close() {
        record.close();
    }

    private Access administrator() {
        return record.accounts().access(Role.ADMINISTRATOR);
    }

    private RetentionModel read() {
        Map<UUID, String> names = record.people().stream().collect(Collectors.toMap(Learner::id, Learner::name));
        return RetentionModel.read(record.retention(), administrator(), names);
    }

    @Test
    void withoutARuleNobodysTimeIsOver() {
        RetentionModel model = read();
        assertEquals(List.of(), model.rows());
        assertThat(model.line()).startsWith("Your institution set no rule");
        assertEquals("Without a rule nobody’s time is ever over.", model.nobody());
    }

    @Test
    void theRuleListsWhoLeftLongEnoughAgoAndErasesNobody() {
        record.retention().set(administrator(), OptionalInt.of(12));
        RetentionModel model = read();
        assertThat(model.line()).startsWith("Work of people who left all groups is kept for 12 months after that. The rule erases nobody");
        assertEquals(List.of("Sam"), model.rows().stream().map(RetentionModel.Row::name).toList());
        assertEquals("Sam", RetentionModel.columns().getFirst().words().apply(model.rows().getFirst()));
        assertThat(record.people()).extracting(Learner::name).contains("Sam");
    }

    @Test
    void onlyWhoIsChosenIsErasedAndIsGoneFromTheList() {
        record.retention().set(administrator(), OptionalInt.of(12));
        RetentionModel.Row row = read().rows().getFirst();
        assertThat(RetentionModel.askErase(row)).contains("Everything that Sam did").endsWith("Type the name to erase:");
        assertEquals("Sam was erased.", RetentionModel.erase(record, administrator(), row));
        assertEquals(List.of(), read().rows());
        assertEquals("Nobody’s time is over.", read().nobody());
        assertThat(record.people()).extracting(Learner::name).containsExactly("Ruth", "Mei");
    }

    @Test
    void nobodyElseReadsTheListOrErases() {
        record.retention().set(administrator(), OptionalInt.of(12));
        RetentionModel.Row row = read().rows().getFirst();
        Access supervisor = record.accounts().access(Role.SUPERVISOR);
        assertThatThrownBy(() -> RetentionModel.read(record.retention(), supervisor, Map.of())).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> RetentionModel.erase(record, supervisor, row)).isInstanceOf(AccessDenied.class);
        assertThat(record.people()).hasSize(3);
    }

    @Test
    void aNumberOfMonthsIsAskedFor() {
        for (String wrong : List.of("", "0", "601", "-1", "12.5", "a year", "99999999999")) {
            assertEquals("A number of months, 1 to 600.", RetentionModel.wrong(wrong), wrong);
        }
        assertEquals("", RetentionModel.wrong(" 12 "));
        assertEquals(12, RetentionModel.number(" 12 "));
    }
}
