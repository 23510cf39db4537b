package org.cyclework.ui.supervisor.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cyclework.record.Group;
import org.cyclework.ui.supervisor.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People and groups stand where one looks for them, whatever capitals and accents they are written with. */
class NamesInOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final List<String> TYPED = List.of("Zora", "ben", "Östen", "Ángel", "Olga", "ada");
    private static final List<String> IN_ORDER = List.of("ada", "Ángel", "ben", "Olga", "Östen", "Zora");

    private final Map<UUID, String> names = new HashMap<>();

    NamesInOrderTest() {
        IntStream.range(0, TYPED.size()).forEach(i -> names.put(Samples.id(700 + i), TYPED.get(i)));
    }

    private static Group group(int id, String name, Group.Kind kind, List<Group.Member> members) {
        return new Group(Samples.id(id), name, kind, Optional.empty(), false, members);
    }

    private List<Group.Member> everybody(Group.As as) {
        return names.keySet().stream().map(id -> new Group.Member(id, as, Optional.empty(), Optional.empty())).toList();
    }

    private static List<String> names(List<PeopleModel.Row> rows) {
        return rows.stream().map(PeopleModel.Row::name).toList();
    }

    @Test
    void inAGroupOutsideOfItAndInNone() {
        Group full = group(1, "Full", Group.Kind.GROUP, everybody(Group.As.TRAINEE));
        Group empty = group(2, "Void", Group.Kind.GROUP, List.of());
        PeopleModel model = new PeopleModel(List.of(full, empty), names, Map.of(), TODAY);
        assertEquals(IN_ORDER, names(model.rows(model.lines().getFirst())));
        assertEquals(IN_ORDER, names(model.outside(empty)));
        PeopleModel nowhere = new PeopleModel(List.of(empty), names, Map.of(), TODAY);
        assertEquals(IN_ORDER, names(nowhere.rows(nowhere.lines().getLast())));
    }

    @Test
    void groupsStandByNameBelowTheCohorts() {
        List<Group> groups = IntStream.range(0, TYPED.size()).mapToObj(i -> group(i, TYPED.get(i), i == 0 ? Group.Kind.COHORT : Group.Kind.GROUP, List.of())).toList();
        assertEquals(List.of("Zora", "ada", "Ángel", "ben", "Olga", "Östen"), new PeopleModel(groups, Map.of(), Map.of(), TODAY).lines().stream().map(PeopleModel.Line::name).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | group
            1 | group · one person
            2 | group · 2 people
            """)
    void howManyLearnInAGroupIsSaid(int trainees, String detail) {
        List<Group.Member> members = IntStream.range(0, trainees).mapToObj(i -> new Group.Member(Samples.id(700 + i), Group.As.TRAINEE, Optional.empty(), Optional.empty())).toList();
        String told = new PeopleModel(List.of(group(1, "One", Group.Kind.GROUP, members)), Map.of(), Map.of(), TODAY).lines().getFirst().detail();
        assertEquals(detail, trainees == 0 ? told.split(" ·")[0] : told);
    }

    @Test
    void whoLearnsAndSupervisesStandsTwiceAndIsCountedOnce() {
        UUID both = Samples.id(700);
        Group group = group(1, "One", Group.Kind.GROUP, List.of(new Group.Member(both, Group.As.TRAINEE, Optional.empty(), Optional.of(TODAY)),
                new Group.Member(both, Group.As.TRAINEE, Optional.of(TODAY), Optional.empty()), new Group.Member(both, Group.As.SUPERVISOR, Optional.empty(), Optional.empty())));
        PeopleModel model = new PeopleModel(List.of(group), Map.of(both, "Zora"), Map.of(), TODAY);
        assertEquals("group · one person", model.lines().getFirst().detail());
        assertEquals(List.of("", "until 3 March 2026", "from 3 March 2026"), model.rows(model.lines().getFirst()).stream().map(PeopleModel.Row::days).toList());
        assertEquals(List.of(), model.outside(group));
        assertEquals(1, model.lines().size(), "nobody is in no group");
    }
}
