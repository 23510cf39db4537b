package org.cyclework.record.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** One made-up history of a few homes: writing, merging, copying, failing disks and power cuts, all from one seed. */
final class History {

    private static final int STEPS = 60;

    private final long seed;
    private final Random random;
    private final List<SimulatedHome> homes = new ArrayList<>();
    private final List<SimulatedHome.Snapshot> snapshots = new ArrayList<>();
    private Optional<DataKey> key = Optional.empty();

    History(long seed, UnaryOperator<FileLayer> fault) {
        this.seed = seed;
        this.random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            homes.add(new SimulatedHome(random.nextLong(), fault));
        }
    }

    /** The homes encrypt what they store at some time, and go back, and are copied with that, all with one key. */
    History encrypting() {
        key = Optional.of(new DataKey(new UUID(seed, seed), new byte[DataKey.LENGTH]));
        homes.forEach(home -> home.hold(key.get()));
        return this;
    }

    /** Runs it, and throws an assertion's error where something is lost. */
    void run() throws IOException {
        try {
            int erasing = random.nextInt(8 * STEPS);
            for (int step = 0; step < STEPS; step++) {
                if (step == erasing) {
                    homes.forEach(SimulatedHome::erase);
                }
                step(homes.get(random.nextInt(homes.size())), homes.get(random.nextInt(homes.size())));
            }
            agree();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("history " + seed + ": " + e, e);
        }
    }

    private void step(SimulatedHome home, SimulatedHome other) throws IOException {
        if (random.nextInt(6) == 0) {
            home.disk.cutPowerAfter(random.nextInt(80));
        }
        home.disk.fail(random.nextInt(8) == 0 ? 0.2 : 0);
        home.open();
        if (!home.isOpen()) {
            return;
        }
        if (key.isPresent() && random.nextInt(8) == 0) {
            home.reline(key.get(), random.nextInt(4) > 0);
        }
        if (!home.isOpen()) {
            return;
        }
        switch (random.nextInt(16)) {
            case 0, 1, 2, 3, 4, 5, 6 -> home.append();
            case 7 -> home.seal();
            case 8, 9 -> home.close();
            case 10 -> home.kill();
            case 11 -> home.crash();
            case 12 -> home.blank();
            case 13, 14 -> merge(home, other);
            default -> copy(home, other);
        }
    }

    private void merge(SimulatedHome home, SimulatedHome other) {
        if (other != home) {
            other.disk.fail(0);
            other.open();
            if (other.isOpen()) {
                home.merge(other);
            }
        }
    }

    private void copy(SimulatedHome home, SimulatedHome other) throws IOException {
        if (random.nextBoolean()) {
            home.close();
        }
        snapshots.add(home.snapshot());
        if (random.nextBoolean()) {
            other.become(snapshots.get(random.nextInt(snapshots.size())));
        }
    }

    private static List<String> difference(Map<String, Object> one, Map<String, Object> other) {
        Set<String> names = new TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream().filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .map(name -> name + ": " + one.get(name) + " / " + other.get(name)).toList();
    }

    /** Everybody merges with everybody until nothing moves any more; then all know the same. */
    private void agree() {
        for (SimulatedHome home : homes) {
            home.disk.fail(0);
            home.disk.cutPowerAfter(Long.MAX_VALUE);
            home.open();
            home.close(); // what was in doubt is made sure at the next start
            home.open();
        }
        for (int round = 0; round < homes.size(); round++) {
            for (SimulatedHome home : homes) {
                for (SimulatedHome other : homes) {
                    merge(home, other);
                }
            }
        }
        for (SimulatedHome home : homes) {
            home.requireAcknowledged("at the end");
            assertThat(difference(home.everything(), homes.get(0).everything())).as("what one home knows and the other does not")
                    .isEmpty();
        }
        SimulatedHome any = homes.get(random.nextInt(homes.size()));
        assertThat(any.journal().verify(Progress.NONE).problems()).isEmpty();
        if (key.isPresent()) {
            any.reline(key.get(), true);
            assertThat(any.journal().verify(Progress.NONE).problems()).isEmpty();
            any.requireNothingPlain();
        }
        for (SimulatedHome home : homes) {
            home.close();
        }
    }
}
