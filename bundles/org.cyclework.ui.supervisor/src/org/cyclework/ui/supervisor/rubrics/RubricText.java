package org.cyclework.ui.supervisor.rubrics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.Counted;
import org.cyclework.ui.supervisor.Messages;

/**
 * The criteria of a rubric as text: a line for each criterion, and below it a line that begins with a hyphen for each level, the
 * lowest first; no SWT.
 *
 * @param criteria what was read; empty where something is missing
 * @param missing what is missing or does not fit, a sentence; empty where all is there
 */
record RubricText(List<Rubric.Criterion> criteria, Optional<String> missing) {

    private static final int FEWEST = 2;
    private static final int MOST = 7;
    private static final String LEVEL = "-";

    /** Copies the list. */
    RubricText {
        criteria = List.copyOf(criteria);
    }

    /** A criterion that is being read. */
    private record Begun(String title, List<String> anchors) {
    }

    /**
     * Reads the criteria.
     *
     * @param known criteria of before; what keeps its title keeps its id, so that ratings go on to be told
     */
    static RubricText read(String text, List<Rubric.Criterion> known) {
        List<Begun> begun = new ArrayList<>();
        for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
            if (!line.startsWith(LEVEL)) {
                begun.add(new Begun(line, new ArrayList<>()));
            } else if (begun.isEmpty()) {
                return wrong(Messages.Rubric_levelFirst);
            } else {
                begun.getLast().anchors().add(line.substring(1).strip());
            }
        }
        return begun.isEmpty() ? wrong(Messages.Rubric_nothing) : checked(begun, known);
    }

    private static RubricText checked(List<Begun> begun, List<Rubric.Criterion> known) {
        Set<String> titles = new HashSet<>();
        for (Begun one : begun) {
            if (one.anchors().size() < FEWEST || one.anchors().size() > MOST) {
                return wrong(Counted.of(Messages.Rubric_levels, one.anchors().size(), one.title()));
            }
            if (one.anchors().stream().anyMatch(String::isEmpty)) {
                return wrong(Messages.bind(Messages.Rubric_emptyLevel, one.title()));
            }
            if (!titles.add(one.title())) {
                return wrong(Messages.bind(Messages.Rubric_twice, one.title()));
            }
        }
        Set<String> taken = known.stream().map(Rubric.Criterion::id).collect(Collectors.toCollection(HashSet::new));
        List<Rubric.Criterion> criteria = new ArrayList<>();
        for (Begun one : begun) {
            criteria.add(new Rubric.Criterion(known.stream().filter(each -> each.title().equals(one.title())).map(Rubric.Criterion::id).findFirst().orElseGet(() -> free(taken)),
                    one.title(), one.anchors()));
        }
        return new RubricText(criteria, Optional.empty());
    }

    private static String free(Set<String> taken) {
        int number = 1;
        while (!taken.add("c" + number)) {
            number++;
        }
        return "c" + number;
    }

    private static RubricText wrong(String why) {
        return new RubricText(List.of(), Optional.of(why));
    }

    /** @return the criteria as text */
    static String write(List<Rubric.Criterion> criteria) {
        return criteria.stream().map(criterion -> criterion.title() + "\n" + criterion.anchors().stream().map(anchor -> LEVEL + " " + anchor).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }
}
