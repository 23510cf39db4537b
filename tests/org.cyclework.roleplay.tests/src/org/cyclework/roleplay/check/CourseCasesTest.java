package org.cyclework.roleplay.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.Node;
import org.cyclework.model.vignette.Option;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.roleplay.CoursePlays;
import org.cyclework.roleplay.Play;
import org.cyclework.roleplay.SceneRefused;
import org.cyclework.roleplay.Setup;
import org.cyclework.roleplay.Transcript;
import org.cyclework.roleplay.internal.Casting;
import org.cyclework.roleplay.internal.Walk;
import org.cyclework.roleplay.standalone.Plays;
import org.cyclework.testsupport.ProductPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the dynamics promise holds in every case of the course, from both chairs. */
class CourseCasesTest {

    private static final Course COURSE = ProductPack.course();
    private static final Map<String, CaseReport> REPORTS = new LinkedHashMap<>();

    static List<String> caseIds() {
        return COURSE.caseIds();
    }

    static List<String> playable() {
        return caseIds().stream().filter(id -> written(id).getSuitability().getStatus() == SuitabilityStatus.SUITABLE).toList();
    }

    private static VignetteCase written(String id) {
        return COURSE.vignette(id).orElseThrow();
    }

    private static CaseReport report(String id) {
        return REPORTS.computeIfAbsent(id, each -> CaseChecker.check(written(each)));
    }

    private static List<Seat> seats(VignetteCase vignette) {
        return Seat.VALUES.stream().filter(seat -> CoursePlays.hasScene(vignette, seat)).toList();
    }

    @ParameterizedTest
    @MethodSource("playable")
    void bothChairsWereWalkedAndNoErrorWasFound(String id) {
        assertThat(report(id).seats()).extracting(SeatReport::seat).containsExactlyElementsOf(seats(written(id)));
        assertThat(report(id).findings()).filteredOn(CaseFinding::error).isEmpty();
        assertThat(report(id).seats()).allMatch(seat -> !seat.cut() && seat.nodesReached() == seat.nodes());
    }

    @ParameterizedTest
    @MethodSource("caseIds")
    void everyCaseIsWrittenForReadersOfAnAge(String id) {
        assertThat(report(id).readingAge()).isBetween(4.0, 15.0);
    }

    @ParameterizedTest
    @MethodSource("playable")
    void orderMatters(String id) {
        for (SeatReport seat : report(id).seats()) {
            double reversed = seat.share("reversed", OutcomeClass.CONNECTED);
            double random = seat.share("random", OutcomeClass.CONNECTED);
            for (String good : List.of("responsive", "staged")) {
                assertThat(seat.share(good, OutcomeClass.CONNECTED)).as("%s, %s: %s", id, seat.seat(), good)
                        .isGreaterThan(reversed).isGreaterThan(random);
            }
            assertThat(seat.share("worst", OutcomeClass.CONNECTED)).as("%s, %s", id, seat.seat()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("playable")
    void noMoveAloneIsMagicAndNeverAskingIsNeverContact(String id) {
        for (SeatReport seat : report(id).seats()) {
            assertThat(seat.spam()).as("%s, %s", id, seat.seat()).hasSize(24).allSatisfy((move, share) -> assertThat(share).isLessThanOrEqualTo(.5));
            assertThat(seat.share("never asks", OutcomeClass.CONNECTED)).as("%s, %s", id, seat.seat()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("playable")
    void sharesAddUp(String id) {
        for (SeatReport seat : report(id).seats()) {
            seat.shares().forEach((player, shares) -> assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
                    .as("%s, %s: %s", id, seat.seat(), player).isBetween(.999, 1.001));
            assertThat(seat.shortest()).isPositive().isLessThanOrEqualTo(seat.median());
            assertThat(seat.median()).isLessThanOrEqualTo(seat.longest());
        }
    }

    @ParameterizedTest
    @MethodSource("playable")
    void appeasingWhereverItIsOfferedIsNotRewarded(String id) {
        VignetteCase vignette = written(id);
        for (Seat seat : seats(vignette)) {
            Casting casting = Casting.of(vignette, seat);
            int appeased = 0;
            int contactAppeasing = 0;
            int contactByChance = 0;
            for (long seed = 0; seed < 300; seed++) {
                Walk walk = new Walk(casting, seed);
                Walk byChance = new Walk(casting, seed);
                int placated = finish(walk, Players.only(MoveCode.PLACATE));
                finish(byChance, Players.random());
                appeased += placated > 0 ? 1 : 0;
                contactAppeasing += walk.outcome().filter(OutcomeClass.CONNECTED::equals).isPresent() ? 1 : 0;
                contactByChance += byChance.outcome().filter(OutcomeClass.CONNECTED::equals).isPresent() ? 1 : 0;
            }
            assertThat(contactAppeasing).as("%s, %s: of 300 plays, of which %d appeased; by chance %d", id, seat, appeased, contactByChance)
                    .isLessThan(75);
            assertThat(onlyPlacating(vignette, seat)).as("%s, %s", id, seat).doesNotContain(OutcomeClass.CONNECTED);
        }
    }

    private static int finish(Walk walk, Player player) {
        int placated = 0;
        while (walk.outcome().isEmpty()) {
            Option chosen = player.choose(walk, walk.options());
            placated += chosen.getMove() == MoveCode.PLACATE ? 1 : 0;
            walk.play(chosen);
        }
        return placated;
    }

    /** What free play comes to when nothing but appeasing is done. */
    private static List<OutcomeClass> onlyPlacating(VignetteCase vignette, Seat seat) {
        List<OutcomeClass> outcomes = new ArrayList<>();
        for (long seed = 0; seed < 25; seed++) {
            Play play = Plays.start(vignette, Setup.of(seat, seed).with(org.cyclework.roleplay.Support.FREE));
            while (!play.ended()) {
                if (play.now().beat().isPresent()) {
                    var beat = play.now().beat().get();
                    play.answerBeat(beat.id(), beat.choices().isEmpty() ? "5" : beat.choices().get(0).id());
                } else {
                    play.move(MoveCode.PLACATE, 2, "");
                }
            }
            outcomes.add(play.end().orElseThrow().outcome().orElseThrow());
        }
        return outcomes;
    }

    @ParameterizedTest
    @MethodSource("playable")
    void whatAnAuthorFixedIsPlayedAndLoggedAsFixed(String id) {
        VignetteCase vignette = written(id);
        Map<String, Node> nodes = new LinkedHashMap<>();
        vignette.getScenes().forEach(scene -> scene.getNodes().forEach(node -> nodes.put(node.getId(), node)));
        for (Seat seat : seats(vignette)) {
            for (long seed = 0; seed < 25; seed++) {
                Play play = Plays.start(vignette, seat, seed);
                Random chance = new Random(seed);
                while (!play.ended()) {
                    var now = play.now();
                    if (now.beat().isPresent()) {
                        play.answerBeat(now.beat().get().id(), now.beat().get().choices().isEmpty() ? "5" : now.beat().get().choices().get(0).id());
                    } else {
                        var safe = now.choices().stream().filter(choice -> !choice.safetyExit()).toList();
                        play.choose(safe.get(chance.nextInt(safe.size())).id());
                    }
                }
                for (Transcript.Row row : play.transcript().rows()) {
                    Node at = nodes.get(row.nodeId());
                    boolean fixed = row.seat() != seat && at.getPinnedReply() != null;
                    assertThat(row.pinned()).as("%s, %s, seed %d, %s", id, seat, seed, row).isEqualTo(fixed);
                    if (fixed) {
                        assertThat(row.move()).isEqualTo(at.getPinnedReply().getMove());
                        assertThat(row.intensity()).isEqualTo(at.getPinnedReply().getIntensity());
                    }
                }
            }
        }
    }

    @Test
    void anUnsafeOrDecisionOnlyCaseNeverOpensAScene() {
        for (String id : caseIds()) {
            VignetteCase vignette = written(id);
            SuitabilityStatus as = vignette.getSuitability().getStatus();
            for (SuitabilityStatus status : SuitabilityStatus.VALUES) {
                if (as != SuitabilityStatus.SUITABLE && status == SuitabilityStatus.SUITABLE) {
                    continue;
                }
                vignette.getSuitability().setStatus(status);
                try {
                    for (Seat seat : Seat.VALUES) {
                        if (status == SuitabilityStatus.SUITABLE) {
                            assertThat(Plays.start(vignette, seat, 1).ended()).isFalse();
                        } else {
                            assertThatThrownBy(() -> Plays.start(vignette, seat, 1)).as("%s as %s", id, status).isInstanceOf(SceneRefused.class);
                        }
                    }
                    if (status != SuitabilityStatus.SUITABLE) {
                        assertThat(CaseChecker.check(vignette).seats()).isEmpty();
                    }
                } finally {
                    vignette.getSuitability().setStatus(as);
                }
            }
        }
        assertThat(playable()).isNotEmpty().hasSizeLessThan(caseIds().size());
    }

    @ParameterizedTest
    @MethodSource("playable")
    void otherNamesAndPronounsLeaveEveryStateTheSame(String id) {
        VignetteCase asWritten = written(id);
        for (var recasting : asWritten.getRecastings()) {
            VignetteCase recast = COURSE.vignette(id, Optional.of(recasting.getId())).orElseThrow();
            assertThat(recast.getPartners()).extracting(each -> each.getName() + each.getPronouns())
                    .isNotEqualTo(asWritten.getPartners().stream().map(each -> each.getName() + each.getPronouns()).toList());
            for (Seat seat : seats(asWritten)) {
                for (long seed = 0; seed < 40; seed++) {
                    assertThat(states(recast, seat, seed)).as("%s as %s, %s, seed %d", id, recasting.getId(), seat, seed)
                            .isEqualTo(states(asWritten, seat, seed));
                }
            }
        }
    }

    private static List<Object> states(VignetteCase vignette, Seat seat, long seed) {
        Walk walk = new Walk(Casting.of(vignette, seat), seed);
        Random chance = new Random(seed);
        List<Object> states = new ArrayList<>();
        while (walk.outcome().isEmpty()) {
            List<Option> open = walk.options();
            states.add(walk.node().getId());
            states.add(walk.own().state());
            states.add(walk.other().state());
            walk.play(open.get(chance.nextInt(open.size())));
        }
        states.add(walk.outcome());
        return states;
    }
}
