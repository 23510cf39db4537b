package org.cyclework.course.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cyclework.course.Course;
import org.cyclework.course.pack.PackReader;
import org.junit.jupiter.api.Test;

/** What a figure shows stands beside it as a table, a part in each row. */
class FigureTableTest {

    private static final Path PACK = Path.of("../../bundles/org.cyclework.content.attachment/pack");
    private static final Course COURSE = PackReader.course(List.of(PackReader.open(PACK)));

    @Test
    void theTableOfAFigureHasAPartInEachRow() {
        assertThat(FigureRenderer.parts("A curve. Top, shaded: one a.m. is late. Ask: “On your ten?” A face won’t tell. “Stop” is a word: no part is that long that it takes the whole of a sentence"))
                .containsExactly(new FigureRenderer.Part("", "A curve."), new FigureRenderer.Part("Top, shaded", "One a.m. is late."), new FigureRenderer.Part("Ask", "“On your ten?”"),
                        new FigureRenderer.Part("", "A face won’t tell."),
                        new FigureRenderer.Part("“Stop” is a word", "No part is that long that it takes the whole of a sentence"));
        assertThat(FigureRenderer.parts("")).isEmpty();
    }

    @Test
    void everyFigureThatALessonShowsHasATable() throws IOException {
        List<String> without = new ArrayList<>();
        try (Stream<Path> figures = Files.list(PACK.resolve("figures"))) {
            for (Path figure : figures.toList()) {
                new FigureRenderer(COURSE).drawing("figures/" + figure.getFileName()).filter(drawing -> drawing.lessonId().isPresent())
                        .filter(drawing -> !FigureRenderer.html(drawing).contains("The same as a table")).ifPresent(drawing -> without.add(figure.toString()));
            }
        }
        assertThat(without).isEmpty();
    }
}
