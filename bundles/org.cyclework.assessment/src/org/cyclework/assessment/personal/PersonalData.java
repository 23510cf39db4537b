package org.cyclework.assessment.personal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cyclework.course.Course;
import org.cyclework.record.Learner;
import org.cyclework.record.LearningEvent;

/**
 * All that a learner record holds about one person, to be handed to that person.
 *
 * @param person who
 * @param events everything that the person may read, first one first
 * @param begun what was begun and not handed in, by the place it was begun at
 * @param made when it was asked for, by the clock on the wall
 */
public record PersonalData(Learner person, List<LearningEvent> events, Map<String, String> begun, OffsetDateTime made) {

    /** The ending of the name of a file that a person reads. */
    public static final String PAGE = ".html";

    /** The ending of the name of a file that a program reads. */
    public static final String DATA = ".json";

    /** Copies list and map; no part is null. */
    public PersonalData {
        Objects.requireNonNull(person);
        events = List.copyOf(events);
        begun = new TreeMap<>(begun);
        Objects.requireNonNull(made);
    }

    /**
     * Whether a file of this name can be written.
     *
     * @param name of a file
     * @return whether it ends in {@link #PAGE} or {@link #DATA}
     */
    public static boolean suits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(PAGE) || lower.endsWith(DATA);
    }

    /**
     * Writes it whole or not at all; a file that is there is replaced when the new one is finished.
     *
     * @param file its name ends in {@link #PAGE} or {@link #DATA}, see {@link #suits}
     * @param course what lessons, cases and questions are called
     * @throws IOException where it cannot be written
     */
    public void write(Path file, Course course) throws IOException {
        Path target = file.toAbsolutePath();
        boolean page = target.toString().toLowerCase(Locale.ROOT).endsWith(PAGE);
        Files.createDirectories(target.getParent());
        Path begun = Files.createTempFile(target.getParent(), ".personal", ".part"); // readable by its owner only
        try {
            try (Writer out = Files.newBufferedWriter(begun, StandardCharsets.UTF_8)) {
                if (page) {
                    new PersonalPage(this, new Titles(course)).write(out);
                } else {
                    new PersonalJson(this).write(out);
                }
            }
            move(begun, target);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private static void move(Path begun, Path target) throws IOException {
        try {
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(begun, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
