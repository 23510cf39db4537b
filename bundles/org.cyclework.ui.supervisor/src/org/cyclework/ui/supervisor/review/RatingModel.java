package org.cyclework.ui.supervisor.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;

/** A rating that is being filled in: a level or nothing for each criterion, and never a total; no SWT. */
public final class RatingModel {

    private final Rubric rubric;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private String remark;

    /** @param before what one saw before by the same rubric */
    public RatingModel(Rubric rubric, Optional<Rating> before) {
        this.rubric = rubric;
        before.ifPresent(rating -> rubric.criteria().forEach(criterion -> Optional.ofNullable(rating.levels().get(criterion.id()))
                .filter(level -> level <= criterion.levels()).ifPresent(level -> levels.put(criterion.id(), level))));
        remark = before.map(Rating::remark).orElse("");
    }

    Rubric rubric() {
        return rubric;
    }

    /** Says which level was seen; empty for what was not seen. */
    public void set(String criterion, OptionalInt level) {
        level.ifPresentOrElse(seen -> levels.put(criterion, seen), () -> levels.remove(criterion));
    }

    /** @return the level that was seen; empty where nothing was */
    public OptionalInt level(String criterion) {
        return levels.containsKey(criterion) ? OptionalInt.of(levels.get(criterion)) : OptionalInt.empty();
    }

    public Map<String, Integer> levels() {
        return Map.copyOf(levels);
    }

    public String remark() {
        return remark;
    }

    void remark(String words) {
        remark = words;
    }

    /** @return how many criteria have a level */
    int rated() {
        return levels.size();
    }

    /** @return whether there is anything to keep */
    public boolean canBeKept() {
        return !levels.isEmpty();
    }
}
