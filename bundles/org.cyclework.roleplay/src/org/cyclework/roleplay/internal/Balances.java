package org.cyclework.roleplay.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.roleplay.Debrief.GroupBalance;
import org.cyclework.roleplay.dynamics.MoveGroup;
import org.cyclework.roleplay.dynamics.Turn;
import org.cyclework.roleplay.internal.texts.Words;

/** Counts the moves of both people. */
final class Balances {

    private Balances() {
    }

    static Map<MoveCode, Integer> codes(Reading reading) {
        return count(reading.rounds().stream().map(SeenRound::own).toList());
    }

    static List<GroupBalance> groups(Reading reading) {
        Map<MoveCode, Integer> own = codes(reading);
        Map<MoveCode, Integer> other = count(reading.rounds().stream().map(SeenRound::other).toList());
        List<GroupBalance> groups = new ArrayList<>();
        for (MoveGroup group : MoveGroup.values()) {
            GroupBalance balance = new GroupBalance(group, name(group), of(group, own), of(group, other));
            if (balance.ownTotal() + balance.otherTotal() > 0) {
                groups.add(balance);
            }
        }
        return groups;
    }

    private static Map<MoveCode, Integer> count(List<Turn> turns) {
        Map<MoveCode, Integer> count = new EnumMap<>(MoveCode.class);
        turns.forEach(turn -> count.merge(turn.move(), 1, Integer::sum));
        return count;
    }

    private static Map<MoveCode, Integer> of(MoveGroup group, Map<MoveCode, Integer> all) {
        Map<MoveCode, Integer> some = new EnumMap<>(MoveCode.class);
        all.forEach((move, number) -> {
            if (MoveGroup.of(move) == group) {
                some.put(move, number);
            }
        });
        return some;
    }

    private static String name(MoveGroup group) {
        return switch (group) {
            case APPROACH_NEGATIVE -> Words.of("group.approach");
            case AVOID_NEGATIVE -> Words.of("group.avoid");
            case JOINING -> Words.of("group.joining");
            case FIRM -> Words.of("group.firm");
            case NEUTRAL -> Words.of("group.neutral");
        };
    }
}
