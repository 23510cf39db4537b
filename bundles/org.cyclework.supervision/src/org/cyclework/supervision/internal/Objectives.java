package org.cyclework.supervision.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import org.cyclework.course.Course;
import org.cyclework.model.assessment.Item;
import org.cyclework.model.course.Module;
import org.cyclework.model.course.Objective;
import org.cyclework.supervision.GroupOverview;
import org.cyclework.supervision.GroupView;

/** How a group does with each objective: the mean over people of each one's mean score, never about fewer than five people. */
final class Objectives {

    private final Map<String, List<String>> ofItem = new HashMap<>();
    private final Map<String, GroupView.Objective> blank = new LinkedHashMap<>();

    Objectives(Course course) {
        for (Module module : course.modules()) {
            for (Objective objective : module.getObjectives()) {
                blank.put(objective.getId(), new GroupView.Objective(objective.getId(), module.getId(), objective.getText(), 0, 0, 0));
            }
            for (Item item : course.itemsOf(module.getId())) {
                ofItem.put(item.getId(), List.copyOf(item.getObjectiveIds()));
            }
        }
    }

    /** Sum and number of scores. */
    private static final class Mean {

        private double sum;
        private int count;

        void add(double value) {
            sum += value;
            count++;
        }

        double value() {
            return sum / count;
        }
    }

    List<GroupView.Objective> of(Collection<UUID> people, Map<UUID, Map<String, DonePart>> done) {
        Map<String, Mean> means = new HashMap<>();
        Map<String, Integer> answers = new HashMap<>();
        for (UUID person : people) {
            ofPerson(done.getOrDefault(person, Map.of()).values()).forEach((objective, mean) -> {
                means.computeIfAbsent(objective, made -> new Mean()).add(mean.value());
                answers.merge(objective, mean.count, Integer::sum);
            });
        }
        List<GroupView.Objective> told = new ArrayList<>();
        blank.forEach((id, objective) -> {
            Mean mean = means.get(id);
            if (mean != null && mean.count >= GroupOverview.FEWEST_INSIDE) {
                told.add(new GroupView.Objective(id, objective.moduleId(), objective.text(), mean.count, answers.get(id), mean.value()));
            }
        });
        told.sort(Comparator.comparingDouble(GroupView.Objective::score));
        return told;
    }

    private Map<String, Mean> ofPerson(Collection<DonePart> parts) {
        Map<String, Mean> means = new HashMap<>();
        for (DonePart part : parts) {
            part.things().forEach((thing, marks) -> {
                OptionalDouble score = thing.charAt(0) == DonePart.ITEM ? DonePart.score(marks) : OptionalDouble.empty();
                if (score.isPresent()) {
                    ofItem.getOrDefault(thing.substring(1), List.of()).forEach(objective -> means.computeIfAbsent(objective, made -> new Mean()).add(score.getAsDouble()));
                }
            });
        }
        return means;
    }
}
