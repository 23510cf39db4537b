package org.cyclework.supervision.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.cyclework.record.Access;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.NewEvent;
import org.cyclework.record.PassphraseCost;
import org.cyclework.record.RecordKeeping;
import org.cyclework.record.RecordLocation;
import org.cyclework.record.StandaloneRecord;
import org.cyclework.record.Verbs;
import org.cyclework.record.standalone.RecordFactory;
import org.cyclework.testsupport.MovableClock;
import org.cyclework.testsupport.RealRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DonePartTest {

    private static final DoneProjection DONE = new DoneProjection();

    private final MovableClock clock = new MovableClock(RealRecord.NOON);

    private StandaloneRecord in(Path folder) {
        return RecordFactory.at(new RecordLocation(folder), clock, UUID::randomUUID, PassphraseCost.LOWEST, Supervising.projections());
    }

    @Test
    void readingAndAnswersAreToldAsTheRecordTellsThem(@TempDir Path folder) {
        try (StandaloneRecord record = in(folder)) {
            Access access = RealRecord.enrolled(record, "Cem");
            LearningEvent read = record.append(access, new NewEvent(Verbs.LESSON_READ, "L\t1\\n"));
            record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-a", "{\"score\":0.25}"));
            LearningEvent open = record.append(access, new NewEvent(Verbs.ITEM_ANSWERED, "Q1-a", "{}"));
            assertThat(score(record, access, "Q1-a")).isEqualTo(.25);
            record.append(access, new NewEvent(Verbs.ITEM_RATED, "Q1-a", "{\"score\":1,\"answer\":\"" + open.id() + "\"}"));
            assertThat(score(record, access, "Q1-a")).isEqualTo(1);
            record.append(access, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, "Q1-a", "{\"verb\":\"item-answered\"}", List.of(open.id())));
            assertThat(score(record, access, "Q1-a")).isEqualTo(.25);
            assertThat(DonePart.isRead(marks(record, access, "LL\t1\\n"))).isTrue();
            record.append(access, new NewEvent(Optional.empty(), Verbs.TAKEN_BACK, 1, "L\t1\\n", "{\"verb\":\"lesson-read\"}", List.of(read.id())));
            assertThat(DonePart.isRead(marks(record, access, "LL\t1\\n"))).isFalse();
        }
    }

    private static double score(StandaloneRecord record, Access access, String item) {
        return DonePart.score(marks(record, access, "I" + item)).orElseThrow();
    }

    private static List<String> marks(StandaloneRecord record, Access access, String thing) {
        return record.states(access, DONE).values().stream().map(part -> part.things().getOrDefault(thing, List.of())).filter(marks -> !marks.isEmpty()).findFirst()
                .orElse(List.of());
    }

    @Test
    void sticksFromTwoMachinesInAnyOrderTellTheSame(@TempDir Path folder) {
        Random random = new Random(41);
        UUID cem;
        try (StandaloneRecord one = in(folder.resolve("one")); StandaloneRecord two = in(folder.resolve("two"))) {
            cem = one.enrol("Cem").id();
            one.close();
            two.merge(two.keeper(), folder.resolve("one"), RecordKeeping.Watch.NOBODY);
            for (int i = 0; i < 60; i++) {
                clock.pass(Duration.ofMinutes(random.nextInt(30)));
                StandaloneRecord where = random.nextBoolean() ? one : two;
                String verb = List.of(Verbs.LESSON_READ, Verbs.LESSON_UNREAD, Verbs.ITEM_ANSWERED).get(random.nextInt(3));
                where.append(where.pick(cem), new NewEvent(verb, "X" + random.nextInt(4), verb.equals(Verbs.ITEM_ANSWERED) ? "{\"score\":" + random.nextInt(2) + "}" : "{}"));
            }
        }
        List<Path> sticks = new ArrayList<>(List.of(folder.resolve("one"), folder.resolve("two"), folder.resolve("one")));
        Map<String, DonePart> first = merged(folder.resolve("three"), sticks, cem);
        Collections.reverse(sticks.subList(0, 2));
        assertThat(merged(folder.resolve("four"), sticks, cem)).isEqualTo(first).isNotEmpty();
    }

    private Map<String, DonePart> merged(Path folder, List<Path> sticks, UUID person) {
        try (StandaloneRecord record = in(folder)) {
            sticks.forEach(stick -> record.merge(record.keeper(), stick, RecordKeeping.Watch.NOBODY));
            return record.states(record.pick(person), DONE);
        }
    }
}
