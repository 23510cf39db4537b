package org.cyclework.supervision.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cyclework.record.Group;
import org.cyclework.record.RecordKeeping;
import org.cyclework.supervision.term.TermHome.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two supervisors and their trainees, an office and two seats, a term of work on sticks that come in any order, again, late, cut or
 * spoilt: in the end every home tells the same. {@code -Dcyclework.terms=N} runs more terms, {@code -Dcyclework.termSteps=N} longer
 * ones, {@code -Dcyclework.termTrainees=30} with a whole class, {@code -Dcyclework.seed=N} begins with another seed.
 */
class TermTest {

    @TempDir
    Path top;

    @Test
    void everyHomeTellsTheSameInTheEnd() throws IOException {
        int terms = Integer.getInteger("cyclework.terms", 1);
        int trainees = Integer.getInteger("cyclework.termTrainees", 10);
        int steps = Integer.getInteger("cyclework.termSteps", 100);
        long first = Long.getLong("cyclework.seed", 1);
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (long seed = first; seed < first + terms; seed++) {
            Path folder = Files.createDirectories(top.resolve(Long.toString(seed)));
            try (Term term = new Term(folder, seed, trainees)) {
                term.goOn(steps);
                term.end();
                check(term, "seed " + seed);
                term.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
        System.out.println(terms + " terms of " + trainees + " trainees and " + steps + " steps, from seed " + first + " on");
        counts.forEach((kind, count) -> System.out.println("  " + count + " " + kind));
    }

    private static void check(Term term, String seed) {
        School school = term.school();
        Map<String, Object> tables = Told.tables(school, school.office);
        List<Group> groups = school.office.record.groups().list(school.keeper(school.office));
        assertThat(school.trainees).as(seed + ": whoever is only moved is in a group").allMatch(person -> groups.stream()
                .anyMatch(group -> group.members().stream().anyMatch(member -> member.person().equals(person.id()))));
        for (TermHome home : school.homes) {
            same(seed + " tables at " + home.name, Told.tables(school, home), tables);
            home.record.rebuild(school.keeper(home), RecordKeeping.Watch.NOBODY);
            same(seed + " made anew at " + home.name, Told.tables(school, home), tables);
        }
        TermHome one = school.homes.get(term.oneOf(school.homes.size()));
        assertThat(one.record.verify(school.keeper(one), RecordKeeping.Watch.NOBODY).damage()).as(seed + " at " + one.name).isEmpty();
        for (Person person : school.everybody()) {
            term.setClocks();
            Map<String, Object> views = Told.views(school, school.office, person);
            school.homes.stream().skip(1).forEach(home -> same(seed + " views at " + home.name, Told.views(school, home, person), views));
        }
        assertThat(term.notesMissing()).as(seed + " private notes").isEmpty();
    }

    private static void same(String what, Map<String, Object> told, Map<String, Object> expected) {
        TreeSet<String> keys = new TreeSet<>(told.keySet());
        keys.addAll(expected.keySet());
        for (String key : keys) {
            assertThat(told.get(key)).as(what + ": " + key).isEqualTo(expected.get(key));
        }
    }
}
