package org.cyclework.ui.supervisor.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cyclework.supervision.Rating;
import org.cyclework.supervision.Rubric;
import org.cyclework.ui.supervisor.Messages;

/** A rating that is being filled in: a level or nothing for each criterion, and never a total; no SWT. */
public final class RatingModel {

    private final Rubric rubric;
    private final BegunReview begun;
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final boolean remarked;
    private String remark;

    /**
     * @param before what one saw before by the same rubric
     * @param begun what was begun since and not kept; it goes before, and what is set and written is begun there
     */
    public RatingModel(Rubric rubric, Optional<Rating> before, BegunReview begun) {
        this.rubric = rubric;
        this.begun = begun;
        before.ifPresent(rating -> rubric.criteria().forEach(criterion -> Optional.ofNullable(rating.levels().get(criterion.id()))
                .filter(level -> level <= criterion.levels()).ifPresent(level -> levels.put(criterion.id(), level))));
        rubric.criteria().forEach(criterion -> begun.level(rubric.id(), criterion.id()).ifPresent(level -> take(criterion, level)));
        remarked = before.filter(rating -> !rating.remark().isEmpty()).isPresent();
        remark = begun.remark(rubric.id()).orElse(before.map(Rating::remark).orElse(""));
    }

    private void take(Rubric.Criterion criterion, String level) {
        levels.remove(criterion.id());
        IntStream.rangeClosed(1, criterion.levels()).filter(one -> Integer.toString(one).equals(level)).forEach(one -> levels.put(criterion.id(), one));
    }

    Rubric rubric() {
        return rubric;
    }

    /** Says which level was seen; empty for what was not seen. */
    public void set(String criterion, OptionalInt level) {
        level.ifPresentOrElse(seen -> levels.put(criterion, seen), () -> levels.remove(criterion));
        begun.level(rubric.id(), criterion, level.orElse(0));
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
        begun.remark(rubric.id(), words, remarked);
    }

    /** @return what stands above the buttons: that nothing of it is kept yet; nothing where nothing was begun */
    String unsent() {
        return begun.rates(rubric.id()) ? Messages.Begun_rating : "";
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
