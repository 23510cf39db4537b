package org.cyclework.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cyclework.record.Access;
import org.cyclework.record.Learner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Class lists that nobody means well with: each is refused in a sentence or read row by row, soon, and a look changes nothing.
 * {@code -Dcyclework.hostileLists=N} tries more, {@code -Dcyclework.seed=N} begins with another seed.
 */
class HostileClassListTest {

    private static final Duration CPU = Duration.ofSeconds(10);
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1);
    private static final List<String> SIGNS = List.of("\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\uFEFF", "\u0000", "\u202E", "\u200D", "\uD83D", "\uFFFF", "=cmd|' /C calc'!A0",
            "@SUM(1)", "../../evil", "<b>", "%s%n", "\\u0000", "'); DROP TABLE person;--", "Ann Bee", "王小明", "Zoë", "name", "First name", "Family name", "\u0301", "\u00A0");

    @TempDir
    Path folder;

    private final long seed = Long.getLong("cyclework.seed", 1);
    private final Random chance = new Random(seed);
    private TestClass room;

    @BeforeEach
    void open() {
        room = new TestClass(folder);
        room.enrolTrainee("Ann Bee");
        room.ada();
        room.record.enrol("Twice Here");
        room.record.enrol("Twice Here");
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void noListDoesMoreThanBeRefused() {
        int lists = Integer.getInteger("cyclework.hostileLists", 300);
        Map<String, Integer> counts = new TreeMap<>();
        Access ada = room.ada();
        List<Learner> people = room.record.people();
        long longest = 0;
        for (int i = 0; i < lists; i++) {
            String which = "list " + i + " of seed " + seed;
            byte[] list = list();
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Optional<ClassListReport> report = check(ada, list, which, counts);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            longest = Math.max(longest, took);
            assertThat(Duration.ofNanos(took)).as(which).isLessThan(CPU);
            if (i % 20 == 0) {
                assertThat(room.record.people()).as(which).isEqualTo(people);
            }
            if (report.isPresent() && i % 100 == 0) {
                people = taken(ada, report.get(), people, which);
            }
        }
        System.out.println(lists + " hostile class lists from seed " + seed + ", the longest took " + longest / 1_000_000 + " ms of the processor; " + counts);
    }

    private Optional<ClassListReport> check(Access ada, byte[] list, String which, Map<String, Integer> counts) {
        try {
            ClassListReport report = room.supervision.classList().check(ada, room.group, list);
            assertThat(report.rows()).as(which).isNotEmpty().allMatch(row -> row.line() >= 1 && !row.why().isBlank());
            counts.merge("read", 1, Integer::sum);
            return Optional.of(report);
        } catch (SupervisionRefused e) {
            assertThat(e.getMessage()).as(which).endsWith(".").doesNotContain("Exception");
            counts.merge("refused", 1, Integer::sum);
            return Optional.empty();
        } catch (RuntimeException | Error e) {
            throw new AssertionError(which, e);
        }
    }

    /** Whoever is enrolled by it has a name that the record takes. @return the people who are here then */
    private List<Learner> taken(Access ada, ClassListReport report, List<Learner> before, String which) {
        long news = report.rows().stream().filter(row -> row.fate() == ClassListReport.Fate.ENROLLED).count();
        if (news > 50) {
            return before;
        }
        room.supervision.classList().take(ada, report, LocalDate.of(2026, 3, 2), Optional.empty());
        List<Learner> now = room.record.people();
        assertThat(now).as(which).hasSize(Math.toIntExact(before.size() + news));
        return now;
    }

    private byte[] list() {
        String text = switch (chance.nextInt(8)) {
            case 0, 1, 2 -> signs(chance.nextInt(60));
            case 3 -> "Name;Mail\r\n" + Stream.generate(() -> signs(3)).limit(chance.nextInt(40)).collect(Collectors.joining("\n"));
            case 4 -> one(SIGNS).repeat(1 + chance.nextInt(chance.nextInt(50) == 0 ? 200_000 : 500));
            case 5 -> "\"" + signs(20) + "\n".repeat(chance.nextInt(3_000));
            case 6 -> Stream.generate(() -> "Ann " + one(SIGNS) + chance.nextInt(9)).limit(chance.nextInt(50) == 0 ? 6_000 : 30).collect(Collectors.joining(one(List.of("\n", "\r", ";", "\n\n"))));
            default -> one(List.of("First name", "Family name", "name")) + one(List.of(",", ";", "\t", "|")) + signs(4) + "\n" + signs(30);
        };
        byte[] bytes = text.getBytes(one(CHARSETS));
        for (int i = chance.nextInt(3) == 0 ? chance.nextInt(4) : 0; i > 0 && bytes.length > 0; i--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private String signs(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(one(SIGNS));
        }
        return text.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
