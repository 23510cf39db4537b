package org.cyclework.supervision.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.internal.texts.Words;

/**
 * The rubrics that come with the program, from {@code rubrics.txt}: a line begins a rubric or a criterion, and each line after a
 * criterion is an anchor, the lowest level first.
 */
final class BuiltInRubrics {

    private BuiltInRubrics() {
    }

    static List<Rubric> all() {
        List<Rubric> rubrics = new ArrayList<>();
        List<String> head = List.of();
        List<Rubric.Criterion> criteria = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        List<String> criterion = List.of();
        for (String line : lines()) {
            List<String> cells = List.of(line.split("\\|", -1));
            boolean begins = cells.size() > 1;
            if (begins && !criterion.isEmpty()) {
                criteria.add(new Rubric.Criterion(criterion.get(1), criterion.get(2), anchors));
                anchors.clear();
                criterion = List.of();
            }
            switch (cells.getFirst()) {
                case "rubric" -> {
                    finish(rubrics, head, criteria);
                    head = cells;
                }
                case "criterion" -> criterion = cells;
                default -> anchors.add(line);
            }
        }
        criteria.add(new Rubric.Criterion(criterion.get(1), criterion.get(2), anchors));
        finish(rubrics, head, criteria);
        return List.copyOf(rubrics);
    }

    private static void finish(List<Rubric> rubrics, List<String> head, List<Rubric.Criterion> criteria) {
        if (!head.isEmpty()) {
            rubrics.add(new Rubric(head.get(1), 1, head.get(3), head.get(4), Rubric.Rates.valueOf(head.get(2)), criteria, Optional.empty()));
            criteria.clear();
        }
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("rubrics.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
