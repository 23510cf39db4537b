package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cyclework.record.LearningEvent;
import org.cyclework.record.Projection;
import org.cyclework.record.Verbs;
import org.osgi.service.component.annotations.Component;

/**
 * What happened to each assignment of a person, without long texts, so that lists over many people need not read every event.
 * The key is the assignment or the live role-play. Its events are few, and their order is made when they are read.
 */
@Component(service = Projection.class)
public final class StoryProjection implements Projection<List<Deed>> {

    private static final Set<String> VERBS = Set.of(Verbs.TASK_ASSIGNED, Verbs.TASK_CHANGED, Verbs.TASK_WITHDRAWN, Verbs.TASK_RESTORED,
            Verbs.ASSIGNMENT_BEGUN, Verbs.HANDED_IN, Verbs.HAND_IN_TAKEN_BACK, Verbs.WORK_OPENED, Verbs.WORK_COMMENTED, Verbs.WORK_RATED,
            Verbs.WORK_ANSWERED, Verbs.ROLE_PLAY_WATCHED, Verbs.REVIEW_TAKEN_BACK, Verbs.REVIEW_PUT_BACK);

    @Override
    public String name() {
        return "assignment-story";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> verbs() {
        return VERBS;
    }

    @Override
    public Optional<String> key(LearningEvent event) {
        return Optional.of(event.objectId());
    }

    @Override
    public List<Deed> empty() {
        return List.of();
    }

    @Override
    public List<Deed> step(List<Deed> state, LearningEvent event) {
        List<Deed> more = new ArrayList<>(state);
        more.add(Deed.of(event).light());
        more.sort(Deed.CANONICAL);
        return List.copyOf(more);
    }

    @Override
    public String write(List<Deed> state) {
        ArrayNode array = Json.array();
        state.forEach(deed -> array.add(deed.write().put("object", deed.object())));
        return array.toString();
    }

    @Override
    public List<Deed> read(String text) {
        List<Deed> deeds = new ArrayList<>();
        for (JsonNode node : Json.read(text)) {
            deeds.add(Deed.read(node.path("object").asText(), node));
        }
        return List.copyOf(deeds);
    }

    @Override
    public boolean orderFree() {
        return true;
    }
}
