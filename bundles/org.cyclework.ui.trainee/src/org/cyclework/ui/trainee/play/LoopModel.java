package org.cyclework.ui.trainee.play;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cyclework.roleplay.Debrief.LoopSide;
import org.cyclework.roleplay.Debrief.PlayedLoop;
import org.cyclework.roleplay.LoopComparison.Part;
import org.cyclework.roleplay.Reflection;

/** The loop as a trainee draws it in ten boxes; empty to begin with, and filled from the play where that is wanted; no SWT. */
final class LoopModel {

    private final List<Box> boxes = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> kept = new HashMap<>();
    private final Map<String, String> told = new HashMap<>();

    /** What boxes held before something was done to them, and what they hold now. */
    record Change(Map<String, String> before, Map<String, String> after) {
    }

    /**
     * A box.
     *
     * @param key the name of what is written in it
     * @param person whose half it is in
     * @param part which step
     * @param played what was played there
     */
    record Box(String key, String person, Part part, String played) {
    }

    /** A loop with what was kept of it before. */
    LoopModel(PlayedLoop loop, List<Reflection> reflections) {
        for (Part part : Part.values()) {
            add("first." + part.key(), loop.first(), part, reflections);
            add("second." + part.key(), loop.second(), part, reflections);
        }
    }

    private void add(String key, LoopSide side, Part part, List<Reflection> reflections) {
        boxes.add(new Box(key, side.name(), part, part.of(side)));
        String written = AccountModel.written(reflections, Reflection.Kind.LOOP, key);
        texts.put(key, written);
        kept.put(key, written);
        told.put(key, written);
    }

    /** @return the boxes in rows: a step of the one, the same step of the other, then the next */
    List<Box> boxes() {
        return List.copyOf(boxes);
    }

    String text(String key) {
        return texts.get(key);
    }

    void write(String key, String words) {
        texts.put(key, words);
    }

    /** @return whether there is an empty box */
    boolean canFill() {
        return texts.values().stream().anyMatch(String::isBlank);
    }

    /** Fills every box that is empty from the play; what was written stays. */
    void fill() {
        for (Box box : boxes) {
            if (text(box.key()).isBlank()) {
                texts.put(box.key(), box.played());
            }
        }
    }

    /** @return whether something that was filled stands there unchanged, now or since an earlier day */
    boolean canTakeBack() {
        return boxes.stream().anyMatch(this::filled);
    }

    private boolean filled(Box box) {
        return !box.played().isBlank() && box.played().equals(text(box.key()));
    }

    /** Empties the boxes again that were filled; what was changed since stays. */
    void takeBack() {
        boxes.stream().filter(this::filled).forEach(box -> texts.put(box.key(), ""));
    }

    /** @return what was done since this was asked last; empty where nothing was */
    Optional<Change> done() {
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        texts.forEach((key, words) -> {
            String was = told.put(key, words);
            if (!words.equals(was)) {
                before.put(key, was);
                after.put(key, words);
            }
        });
        return after.isEmpty() ? Optional.empty() : Optional.of(new Change(before, after));
    }

    /** Takes over texts that were kept by somebody else, such as by taking a step back. */
    void restored(Map<String, String> before) {
        texts.putAll(before);
        kept.putAll(before);
        told.putAll(before);
    }

    /** What was written, as far as it differs from what was kept before; it counts as kept from now on. */
    List<Reflection> changed() {
        List<Reflection> changed = new ArrayList<>();
        texts.forEach((key, words) -> {
            if (!words.equals(kept.put(key, words))) {
                changed.add(new Reflection(Reflection.Kind.LOOP, key, words, false));
            }
        });
        return changed;
    }
}
