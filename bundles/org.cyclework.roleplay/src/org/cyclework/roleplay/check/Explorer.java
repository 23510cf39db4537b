package org.cyclework.roleplay.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.roleplay.dynamics.PartnerState;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.Walk;

/**
 * Walks every way through the scenes of one chair: all options, the answers of several seeds. Places whose values are nearly
 * the same are taken for one, and beyond a limit no further ones are followed; both are told.
 */
final class Explorer {

    private static final int LEVELS = 5;
    private static final int MANY_TIMES = 25;
    private static final double CLEARLY = .005;

    private final int mostStates;
    private final Set<Node> reached = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Node> dead = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Option> offered = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Node, Set<MoveCode>> answers = new IdentityHashMap<>();
    private final Set<OutcomeClass> outcomes = EnumSet.noneOf(OutcomeClass.class);
    private final Map<Node, Map<Option, Integer>> bestForBoth = new IdentityHashMap<>();
    private final Map<Node, Integer> compared = new IdentityHashMap<>();
    private int states;
    private long turns;
    private boolean cut;

    Explorer(int mostStates) {
        this.mostStates = mostStates;
    }

    /** Walks from the opening with each of these seeds. */
    void explore(Casting casting, int seeds) {
        Map<String, Walk> frontier = new LinkedHashMap<>();
        for (long seed = 0; seed < seeds; seed++) {
            Walk start = new Walk(casting, seed);
            frontier.putIfAbsent(key(start), start);
        }
        Set<String> seen = new java.util.HashSet<>(frontier.keySet());
        while (!frontier.isEmpty()) {
            Map<String, Walk> next = new LinkedHashMap<>();
            for (Walk walk : frontier.values()) {
                if (states >= mostStates) {
                    cut = true;
                    return;
                }
                states++;
                step(walk, seeds, seen, next);
            }
            frontier = next;
        }
    }

    private void step(Walk walk, int seeds, Set<String> seen, Map<String, Walk> next) {
        reached.add(walk.node());
        List<Option> open = walk.options();
        if (open.isEmpty()) {
            dead.add(walk.node());
            return;
        }
        Map<Option, double[]> results = new HashMap<>();
        for (Option option : open) {
            offered.add(option);
            for (int i = 0; i < seeds; i++) {
                Walk after = walk.copyFor(Math.floorMod(walk.seed() + i, seeds));
                after.play(option);
                turns += 2;
                after.lastReply().ifPresent(move -> answers
                        .computeIfAbsent(walk.node(), none -> EnumSet.noneOf(MoveCode.class)).add(move));
                if (i == 0) {
                    results.put(option, new double[] {after.other().state().s(), after.own().state().s()});
                }
                if (after.outcome().isPresent()) {
                    outcomes.add(after.outcome().get());
                } else {
                    String key = key(after);
                    if (seen.add(key)) {
                        next.put(key, after);
                    }
                }
            }
        }
        compare(walk.node(), results);
    }

    /** Notes whether one option leaves both people safest of all. */
    private void compare(Node node, Map<Option, double[]> results) {
        compared.merge(node, 1, Integer::sum);
        results.forEach((option, mine) -> {
            boolean best = results.entrySet().stream().filter(each -> each.getKey() != option)
                    .allMatch(each -> mine[0] > each.getValue()[0] + CLEARLY && mine[1] > each.getValue()[1] + CLEARLY);
            if (best && results.size() > 1) {
                bestForBoth.computeIfAbsent(node, none -> new IdentityHashMap<>()).merge(option, 1, Integer::sum);
            }
        });
    }

    private static String key(Walk walk) {
        StringBuilder key = new StringBuilder(48).append(walk.scene()).append('|').append(walk.node().getId()).append('|')
                .append(walk.roundsOfScene()).append('|');
        bucket(key, walk.own().state());
        bucket(key, walk.other().state());
        return key.append(walk.own().breakPending() ? 'p' : '-').append(walk.other().breakPending() ? 'p' : '-')
                .append(walk.memory()).toString();
    }

    private static void bucket(StringBuilder key, PartnerState state) {
        key.append(level(state.a())).append(level(state.s())).append(level(Math.max(state.p(), state.w())));
    }

    private static int level(double value) {
        return Math.min(LEVELS - 1, (int) (value * LEVELS));
    }

    boolean reached(Node node) {
        return reached.contains(node);
    }

    int nodesReached() {
        return reached.size();
    }

    Set<Node> deadEnds() {
        return dead;
    }

    boolean offered(Option option) {
        return offered.contains(option);
    }

    /** What the simulated partner came to play, and where. */
    Map<Node, Set<MoveCode>> answers() {
        return answers;
    }

    Set<OutcomeClass> outcomes() {
        return outcomes;
    }

    /** The options that left both people safest wherever they were compared with the others. */
    List<Option> dominant() {
        List<Option> dominant = new ArrayList<>();
        bestForBoth.forEach((node, best) -> best.forEach((option, times) -> {
            if (compared.get(node) >= MANY_TIMES && times.equals(compared.get(node))) {
                dominant.add(option);
            }
        }));
        return dominant;
    }

    int states() {
        return states;
    }

    long turns() {
        return turns;
    }

    boolean cut() {
        return cut;
    }
}
