package org.cyclework.roleplay.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cyclework.course.validate.ReadingAge;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.DecisionPoint;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Support;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.Walk;
import org.cyclework.roleplay.internal.texts.Words;

/**
 * Plays a case from each of its partner chairs to find the faults that no reading of the file shows. Only a case that may be
 * played is played; every other one gives an empty report.
 */
public final class CaseChecker {

    private static final int SEEDS_OF_A_WALK = 4;
    private static final int MOST_STATES = 24_000;
    private static final int PLAYS = 200;
    private static final int PLAYS_OF_SPAM = 60;
    private static final int MOST_ROUNDS = 200;
    private static final double MAGIC = .50;
    private static final double HARD_TO_READ = 16;
    private static final int MOST_WORDS = 3_500;
    private static final int MOST_WORDS_OF_THE_FIRST = 2_500;

    private final VignetteCase vignette;
    private final int mostStates;
    private final boolean first;
    private final List<CaseFinding> findings = new ArrayList<>();

    private CaseChecker(VignetteCase vignette, int mostStates, boolean first) {
        this.vignette = vignette;
        this.mostStates = mostStates;
        this.first = first;
    }

    /**
     * Checks a case.
     *
     * @param vignette the case with its names and pronouns in place; not changed
     * @return what was found
     */
    public static CaseReport check(VignetteCase vignette) {
        return check(vignette, MOST_STATES);
    }

    /**
     * Checks the case that beginners play first: there is less to read in it, and few options are shown.
     *
     * @param vignette the case with its names and pronouns in place; not changed
     * @return what was found
     */
    public static CaseReport checkFirst(VignetteCase vignette) {
        return new CaseChecker(vignette, MOST_STATES, true).run();
    }

    /** The same with another limit of places to walk through. */
    static CaseReport check(VignetteCase vignette, int mostStates) {
        return new CaseChecker(vignette, mostStates, false).run();
    }

    private CaseReport run() {
        List<SeatReport> seats = new ArrayList<>();
        if (vignette.getSuitability() != null && vignette.getSuitability().getStatus() == SuitabilityStatus.SUITABLE) {
            for (Seat seat : Seat.values()) {
                if (vignette.getChairs().contains(seat == Seat.PURSUER ? Chair.PURSUER : Chair.DISTANCER)) {
                    seat(seat).ifPresent(seats::add);
                }
            }
        }
        double age = ReadingAge.of(texts());
        if (age > HARD_TO_READ) {
            add(false, "reading-age", "", Words.of("found.age", String.format(Locale.ROOT, "%.0f", age)),
                    Words.of("mend.age"));
        }
        findings.sort(Comparator.comparing((CaseFinding finding) -> !finding.error()).thenComparing(CaseFinding::rule)
                .thenComparing(CaseFinding::element));
        return new CaseReport(vignette.getId(), seats, age, findings);
    }

    private Optional<SeatReport> seat(Seat seat) {
        Casting casting;
        try {
            casting = Casting.of(vignette, seat);
        } catch (SceneRefused e) {
            add(true, "not-playable", "", e.getMessage(), Words.of("mend.chair"));
            return Optional.empty();
        }
        Explorer explorer = new Explorer(mostStates);
        explorer.explore(casting, SEEDS_OF_A_WALK);
        List<Integer> lengths = new ArrayList<>();
        Map<String, Map<OutcomeClass, Double>> shares = new LinkedHashMap<>();
        players(seat).forEach((name, player) -> shares.put(name, shares(casting, player, PLAYS, lengths)));
        Map<MoveCode, Double> spam = new EnumMap<>(MoveCode.class);
        for (MoveCode move : MoveCode.VALUES) {
            Player always = Players.only(move);
            spam.put(move, shares(casting, () -> always, PLAYS_OF_SPAM, new ArrayList<>()).getOrDefault(OutcomeClass.CONNECTED, 0.0));
        }
        lengths.sort(Comparator.naturalOrder());
        List<Node> nodes = scenes(seat).stream().flatMap(scene -> scene.getNodes().stream()).toList();
        SeatReport report = new SeatReport(seat, explorer.states(), explorer.turns(), explorer.cut(), nodes.size(),
                explorer.nodesReached(), shares, spam, lengths.get(0), lengths.get(lengths.size() / 2), lengths.get(lengths.size() - 1),
                PlayLength.of(vignette, seed -> Setup.of(seat, seed).with(first ? Support.WORKED : Support.OPTIONS)));
        tellLength(report);
        tellStory(seat, nodes, explorer, casting);
        tellOutcomes(report, explorer);
        return Optional.of(report);
    }

    private void tellLength(SeatReport report) {
        int most = first ? MOST_WORDS_OF_THE_FIRST : MOST_WORDS;
        if (report.words().longest() > most) {
            add(false, "play-length", chair(report.seat()), Words.of("found.length", report.words().longest(), report.words().median(), most),
                    Words.of("mend.length"));
        }
    }

    private static Map<String, Supplier<Player>> players(Seat seat) {
        Map<String, Supplier<Player>> players = new LinkedHashMap<>();
        players.put("responsive", Players.responsive());
        players.put("staged", () -> Players.staged(seat));
        players.put("reversed", () -> Players.reversed(seat));
        players.put("random", Players::random);
        players.put("never asks", Players::neverAsking);
        players.put("worst", Players::worst);
        return players;
    }

    private static Map<OutcomeClass, Double> shares(Casting casting, Supplier<Player> player, int plays, List<Integer> lengths) {
        Map<OutcomeClass, Double> shares = new EnumMap<>(OutcomeClass.class);
        for (long seed = 0; seed < plays; seed++) {
            Walk walk = new Walk(casting, seed);
            Player one = player.get();
            while (walk.outcome().isEmpty() && walk.rounds() < MOST_ROUNDS) {
                List<Option> open = walk.options();
                if (open.isEmpty()) {
                    break;
                }
                walk.play(one.choose(walk, open));
            }
            lengths.add(walk.rounds());
            walk.outcome().ifPresent(outcome -> shares.merge(outcome, 1.0, Double::sum));
        }
        shares.replaceAll((outcome, times) -> times / plays);
        return shares;
    }

    private void tellStory(Seat seat, List<Node> nodes, Explorer explorer, Casting casting) {
        String limit = explorer.cut() ? " " + Words.of("found.cut", mostStates) : "";
        for (Node node : nodes) {
            if (!explorer.reached(node)) {
                add(!explorer.cut(), "unreached-node", node.getId(), Words.of("found.unreached", chair(seat), node.getId(), limit),
                        Words.of("mend.unreached"));
            } else {
                node.getOptions().stream().filter(option -> !option.isSafetyExit() && !explorer.offered(option))
                        .forEach(option -> add(false, "unoffered-option", option.getId(), Words.of("found.unoffered", limit),
                                Words.of("mend.unoffered")));
            }
        }
        explorer.deadEnds().forEach(node -> add(true, "dead-end", node.getId(), Words.of("found.deadEnd"),
                Words.of("mend.deadEnd")));
        tellLines(explorer, casting);
        explorer.dominant().forEach(option -> add(false, "dominant-option", option.getId(),
                Words.of("found.dominant"),
                Words.of("mend.dominant")));
    }

    private void tellLines(Explorer explorer, Casting casting) {
        Set<MoveCode> missing = EnumSet.noneOf(MoveCode.class);
        explorer.answers().forEach((node, moves) -> moves.stream().filter(move -> !spoken(casting.other(), move, node))
                .forEach(missing::add));
        for (MoveCode move : missing) {
            add(true, "missing-line", casting.other().getId(), Words.of("found.noLine", casting.other().getName(), move.getLiteral()),
                    Words.of("mend.noLine"));
        }
    }

    private boolean spoken(Partner partner, MoveCode move, Node node) {
        return vignette.getLines().stream().anyMatch(line -> line.getPartner() == partner && line.getMove() == move
                && (line.getNodeId() == null || line.getNodeId().isBlank() || line.getNodeId().equals(node.getId())));
    }

    private void tellOutcomes(SeatReport report, Explorer explorer) {
        String chair = chair(report.seat());
        for (OutcomeClass outcome : List.of(OutcomeClass.CONNECTED, OutcomeClass.TRUCE, OutcomeClass.HUSHED, OutcomeClass.CYCLE)) {
            boolean reached = explorer.outcomes().contains(outcome)
                    || report.shares().values().stream().anyMatch(shares -> shares.containsKey(outcome));
            if (!reached) {
                add(!explorer.cut(), "unreached-ending", chair, Words.of("found.noEnding", outcome.getLiteral()),
                        Words.of("mend.noEnding"));
            }
        }
        report.spam().forEach((move, share) -> {
            if (share > MAGIC) {
                add(true, "exploit", chair, Words.of("found.exploit", move.getLiteral(), String.format(Locale.ROOT, "%.0f", 100 * share)),
                        Words.of("mend.exploit"));
            }
        });
        if (report.share("never asks", OutcomeClass.CONNECTED) > 0) {
            add(true, "exploit", chair, Words.of("found.neverAsks"),
                    Words.of("mend.neverAsks"));
        }
        if (report.share("responsive", OutcomeClass.CONNECTED) <= report.share("worst", OutcomeClass.CONNECTED)) {
            add(true, "order", chair, Words.of("found.attack"), Words.of("mend.attack"));
        } else if (!inOrder(report)) {
            add(false, "order", chair, Words.of("found.order"),
                    Words.of("mend.order"));
        }
    }

    private static String chair(Seat seat) {
        return seat.getName().toLowerCase(Locale.ROOT);
    }

    private static boolean inOrder(SeatReport report) {
        double good = Math.min(report.share("responsive", OutcomeClass.CONNECTED), report.share("staged", OutcomeClass.CONNECTED));
        return good > report.share("reversed", OutcomeClass.CONNECTED) && good > report.share("random", OutcomeClass.CONNECTED);
    }

    private List<Scene> scenes(Seat seat) {
        return vignette.getScenes().stream().filter(scene -> scene.getSeat() == seat).toList();
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Scene scene : vignette.getScenes()) {
            for (Node node : scene.getNodes()) {
                texts.add(node.getNarration());
                node.getOptions().forEach(option -> texts.add(option.getLine()));
            }
        }
        vignette.getLines().forEach(line -> texts.add(line.getText()));
        vignette.getEndings().forEach(ending -> texts.add(ending.getText()));
        for (DecisionPoint point : vignette.getDecisionPoints()) {
            texts.add(point.getText());
            point.getOptions().forEach(option -> texts.addAll(List.of(option.getText(), option.getConsequence())));
        }
        return texts;
    }

    private void add(boolean error, String rule, String element, String message, String remedy) {
        findings.add(new CaseFinding(error, rule, element, message, remedy));
    }
}
