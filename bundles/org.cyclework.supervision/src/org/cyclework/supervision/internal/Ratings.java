package org.cyclework.supervision.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cyclework.record.Verbs;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.supervision.WorkKey;

/** Ratings of one piece of work. The latest of a rater by a rubric counts; what another rated is hidden until one's own is there. */
final class Ratings {

    private final List<Rating> all = new ArrayList<>();

    /** @param titles what rubrics are called */
    Ratings(Story story, UUID work, Map<String, String> titles) {
        for (Deed deed : story.about(work, Verbs.WORK_RATED)) {
            Map<String, Integer> levels = new LinkedHashMap<>();
            for (Map.Entry<String, JsonNode> level : deed.payload().path("levels").properties()) {
                levels.put(level.getKey(), level.getValue().asInt());
            }
            String rubric = deed.text("rubric");
            all.add(new Rating(deed.id(), new WorkKey(story.trainee(), work), rubric, titles.getOrDefault(rubric, rubric), deed.actor(), deed.text("name"),
                    deed.wall(), levels, deed.text("remark")));
        }
    }

    /** @return the latest of each rater by each rubric, in the order they were first made */
    List<Rating> latest() {
        Map<String, Rating> latest = new LinkedHashMap<>();
        all.forEach(rating -> latest.put(rating.by() + rating.rubric(), rating));
        return List.copyOf(latest.values());
    }

    /** @return those that somebody may see who may be rating as well */
    List<Rating> seenBy(UUID rater) {
        return latest().stream().filter(rating -> rating.by().equals(rater)
                || all.stream().anyMatch(own -> own.by().equals(rater) && own.rubric().equals(rating.rubric()))).toList();
    }

    /** @return who rated by this rubric */
    Set<UUID> raters(String rubric) {
        Set<UUID> raters = new LinkedHashSet<>();
        all.stream().filter(rating -> rating.rubric().equals(rubric)).forEach(rating -> raters.add(rating.by()));
        return raters;
    }

    /**
     * What two raters said before either could see the other's: the latest of each up to the moment at which both had rated.
     *
     * @return the one's and the other's; empty where one of them did not rate
     */
    Optional<Rating[]> blind(String rubric, UUID one, UUID other) {
        Rating[] blind = new Rating[2];
        for (Rating rating : all) {
            if (rating.rubric().equals(rubric) && (rating.by().equals(one) || rating.by().equals(other))) {
                blind[rating.by().equals(one) ? 0 : 1] = rating;
                if (blind[0] != null && blind[1] != null) {
                    return Optional.of(blind);
                }
            }
        }
        return Optional.empty();
    }

    /** @throws org.cyclework.supervision.SupervisionRefused where levels do not suit the rubric */
    static void check(Rubric rubric, Map<String, Integer> levels) {
        Refusal.unless(!levels.isEmpty(), "refused.noLevels");
        levels.forEach((id, level) -> {
            Optional<Rubric.Criterion> criterion = rubric.criteria().stream().filter(each -> each.id().equals(id)).findFirst();
            Refusal.unless(criterion.isPresent(), "refused.noCriterion", id);
            Refusal.unless(level >= 1 && level <= criterion.get().levels(), "refused.noLevel", criterion.get().title(), criterion.get().levels());
        });
    }
}
