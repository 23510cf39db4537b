package org.cyclework.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.cyclework.search.IndexProgress;
import org.cyclework.search.SearchHit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty questions as trainees put them lead to a page that answers them, among the first three. */
class TraineeQuestionsTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");
    private static final int FIRST = 3;

    @TempDir
    Path temp;

    @Test
    void eachFindsAPageThatAnswersIt() throws IOException {
        Map<String, List<String>> questions = questions();
        assertThat(questions).hasSize(40);
        Course course = PackReader.course(List.of(PackReader.open(PACK)));
        List<String> missed = new ArrayList<>();
        LuceneCourseSearch search = new LuceneCourseSearch(() -> course, () -> temp);
        search.ensureIndex(IndexProgress.NONE);
        questions.forEach((question, pages) -> {
            List<String> found = search.search(question, FIRST).hits().stream().map(SearchHit::id).toList();
            if (found.stream().noneMatch(pages::contains)) {
                missed.add(question + " → " + found);
            }
        });
        search.close();
        assertThat(missed).isEmpty();
    }

    private static Map<String, List<String>> questions() throws IOException {
        Map<String, List<String>> questions = new TreeMap<>();
        try (InputStream in = TraineeQuestionsTest.class.getResourceAsStream("trainee-questions.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .forEach(columns -> questions.put(columns[0], List.of(columns[1].split(" "))));
        }
        return questions;
    }
}
