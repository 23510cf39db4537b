package org.cyclework.roleplay.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cyclework.model.vignette.MoveCode.AVAIL;
import static org.cyclework.model.vignette.MoveCode.BLAME;
import static org.cyclework.model.vignette.MoveCode.DEFEND;
import static org.cyclework.model.vignette.MoveCode.DISCLOSE;
import static org.cyclework.model.vignette.MoveCode.LIMIT;
import static org.cyclework.model.vignette.MoveCode.NAMECYCLE;
import static org.cyclework.model.vignette.MoveCode.NEUTRAL;
import static org.cyclework.model.vignette.MoveCode.PAUSE;
import static org.cyclework.model.vignette.MoveCode.PLACATE;
import static org.cyclework.model.vignette.MoveCode.PRESS;
import static org.cyclework.model.vignette.MoveCode.PROBE;
import static org.cyclework.model.vignette.MoveCode.REPAIR;
import static org.cyclework.model.vignette.MoveCode.SOFTBID;
import static org.cyclework.model.vignette.MoveCode.SPACE;
import static org.cyclework.model.vignette.MoveCode.VALIDATE;
import static org.cyclework.roleplay.StoryBuilder.played;
import static org.cyclework.roleplay.StoryBuilder.state;

import java.util.List;
import org.cyclework.model.vignette.Chair;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.MoveCode;
import org.cyclework.model.vignette.OutcomeClass;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.Signature;
import org.cyclework.model.vignette.StateVariable;
import org.cyclework.model.vignette.SuitabilityStatus;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.model.vignette.Who;
import org.cyclework.roleplay.StoryBuilder;
import org.junit.jupiter.api.Test;

/** The checker finds each kind of planted fault, and finds nothing in the same case without it. */
class PlantedFaultsTest {

    private static final List<MoveCode> REPERTOIRE = List.of(PAUSE, VALIDATE, SPACE, NAMECYCLE, AVAIL, SOFTBID, DISCLOSE, REPAIR,
            LIMIT, BLAME, PRESS, PROBE, DEFEND, PLACATE);
    /** Walked through once for all that is asked of it. */
    private static final CaseReport SOUND = CaseChecker.check(sound().build());

    /** An anxious and an avoidant person after twelve stuck turns, everything on offer, a line for every move. */
    private static StoryBuilder sound() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(14).stuck(12).node("room");
        for (MoveCode move : REPERTOIRE) {
            story.option("room-" + move.getName().toLowerCase(java.util.Locale.ROOT), move, "room");
        }
        VignetteCase vignette = story.build();
        vignette.getChairs().remove(Chair.DISTANCER);
        vignette.getScenes().get(0).getNodes().forEach(node -> node.setNarration("It is late. The lamp is on."));
        vignette.getPartners().forEach(partner -> MoveCode.VALUES.forEach(move -> line(vignette, partner, move, "")));
        return story;
    }

    private static void line(VignetteCase vignette, Partner partner, MoveCode move, String nodeId) {
        Line line = VignetteFactory.eINSTANCE.createLine();
        line.setId(partner.getId() + "-" + move + nodeId);
        line.setPartner(partner);
        line.setMove(move);
        line.setNodeId(nodeId);
        line.setText("I know what you mean. Let us go to bed.");
        vignette.getLines().add(line);
    }

    private static List<CaseFinding> of(StoryBuilder story, String rule) {
        return of(CaseChecker.check(story.build()), rule);
    }

    private static List<CaseFinding> of(CaseReport report, String rule) {
        return report.findings().stream().filter(found -> found.rule().equals(rule)).toList();
    }

    private static CaseReport assertFound(StoryBuilder story, String rule, boolean error, String element) {
        CaseReport report = CaseChecker.check(story.build());
        assertThat(of(report, rule)).as(rule).hasSize(1).allSatisfy(found -> {
            assertThat(found.error()).isEqualTo(error);
            assertThat(found.element()).isEqualTo(element);
            assertThat(found.message()).isNotBlank().endsWith(".");
            assertThat(found.remedy()).isNotBlank().endsWith(".");
        });
        return report;
    }

    @Test
    void aSoundCaseGivesNone() {
        assertThat(SOUND.findings()).isEmpty();
        assertThat(SOUND.seats()).hasSize(1).allMatch(seat -> !seat.cut() && seat.seat() == Seat.PURSUER);
        assertThat(SOUND.readingAge()).isBetween(2.0, 10.0);
        assertThat(CaseChecker.check(sound().build())).as("the same every time").isEqualTo(SOUND);
    }

    @Test
    void aNodeThatNobodyComesTo() {
        assertFound(sound().node("attic").option("attic-rest", NEUTRAL, "room"), "unreached-node", true, "attic");
        StoryBuilder shut = sound();
        shut.option("room-up", NEUTRAL, "attic").node("attic", state(Who.OWN, StateVariable.TRUST, 1.05, 1.1)).otherwise("room")
                .option("attic-rest", NEUTRAL, "room");
        assertFound(shut, "unreached-node", true, "attic");
        StoryBuilder open = sound();
        open.option("room-up", NEUTRAL, "attic").node("attic").option("attic-rest", NEUTRAL, "room").option("attic-shout", BLAME, "room");
        assertThat(of(open, "unreached-node")).isEmpty();
    }

    @Test
    void anOptionThatIsNeverOffered() {
        assertFound(sound().option("room-never", NEUTRAL, "room", played(Who.OWN, 1, 0, MoveCode.CONTEMPT)), "unoffered-option", false,
                "room-never");
        assertThat(of(sound().option("room-rare", NEUTRAL, "room", played(Who.OWN, 3, 0, PLACATE)), "unoffered-option"))
                .as("three times appeasing is rare, and possible").isEmpty();
        assertThat(of(sound().wayOut("room-out"), "unoffered-option")).as("a way out is always there").isEmpty();
    }

    @Test
    void twoWaysToTheSamePlaceAreToldApartByWhatTheStoryRemembers() {
        StoryBuilder story = new StoryBuilder(Seat.PURSUER).rounds(3);
        story.node("hall").pinned(NEUTRAL, 1).option("hall-left", NEUTRAL, "left").option("hall-right", NEUTRAL, "right")
                .node("left").pinned(NEUTRAL, 1).option("left-on", NEUTRAL, "room").node("right").pinned(NEUTRAL, 1)
                .option("right-on", NEUTRAL, "room").node("room").pinned(NEUTRAL, 1).option("room-rest", NEUTRAL, "room")
                .option("room-after-left", NEUTRAL, "room", story.visited("left", 1))
                .option("room-after-right", NEUTRAL, "room", story.visited("right", 1))
                .option("room-after-both", NEUTRAL, "room", story.visited("left", 1), story.visited("right", 1));
        story.build().getChairs().remove(Chair.DISTANCER);
        assertFound(story, "unoffered-option", false, "room-after-both");
    }

    @Test
    void aPlaceWhereNothingCanBeChosen() {
        StoryBuilder trap = sound();
        trap.option("room-in", NEUTRAL, "trap").node("trap").option("trap-calm", NEUTRAL, "room", state(Who.OWN, StateVariable.AROUSAL, 0, .3));
        assertFound(trap, "dead-end", true, "trap");
        StoryBuilder open = sound();
        open.option("room-in", NEUTRAL, "trap").node("trap").option("trap-calm", NEUTRAL, "room", state(Who.OWN, StateVariable.AROUSAL, 0, .3))
                .option("trap-else", BLAME, "room");
        assertThat(of(open, "dead-end")).isEmpty();
    }

    @Test
    void aMoveOfThePartnerWithoutWords() {
        StoryBuilder mute = sound();
        mute.build().getLines().removeIf(line -> line.getPartner().getId().equals("t-ben") && line.getMove() == MoveCode.STONEWALL);
        CaseReport without = assertFound(mute, "missing-line", true, "t-ben");
        assertThat(of(without, "missing-line").get(0).message()).contains("STONEWALL");
        StoryBuilder elsewhere = sound();
        elsewhere.build().getLines().removeIf(line -> line.getPartner().getId().equals("t-ben") && line.getMove() == MoveCode.STONEWALL);
        line(elsewhere.build(), elsewhere.build().getPartners().get(1), MoveCode.STONEWALL, "cellar");
        assertFound(elsewhere, "missing-line", true, "t-ben");
        StoryBuilder here = sound();
        here.build().getLines().removeIf(line -> line.getPartner().getId().equals("t-ben") && line.getMove() == MoveCode.STONEWALL);
        line(here.build(), here.build().getPartners().get(1), MoveCode.STONEWALL, "room");
        assertThat(of(here, "missing-line")).as("a line of this place is words enough").isEmpty();
        StoryBuilder never = sound();
        never.build().getLines().removeIf(line -> line.getMove() == MoveCode.LIMIT);
        assertThat(of(never, "missing-line")).as("the other never plays LIMIT of itself").isEmpty();
    }

    @Test
    void anEndingThatNobodyComesTo() {
        StoryBuilder hopeless = new StoryBuilder(Seat.PURSUER).rounds(8).stuck(12).node("room").pinned(MoveCode.CONTEMPT, 3)
                .option("room-blame", BLAME, "room").option("room-press", PRESS, "room");
        hopeless.build().getChairs().remove(Chair.DISTANCER);
        assertThat(of(hopeless, "unreached-ending")).allMatch(CaseFinding::error).extracting(CaseFinding::message)
                .anyMatch(message -> message.contains(OutcomeClass.CONNECTED.getLiteral()))
                .anyMatch(message -> message.contains(OutcomeClass.TRUCE.getLiteral()));
        assertThat(of(SOUND, "unreached-ending")).isEmpty();
    }

    @Test
    void anOptionThatIsBestAtEveryMoment() {
        StoryBuilder magic = sound().option("room-magic", NEUTRAL, "room").effect(Who.OWN, StateVariable.SECURITY, .5)
                .effect(Who.OTHER, StateVariable.SECURITY, .5);
        assertFound(magic, "dominant-option", false, "room-magic");
        assertThat(of(SOUND, "dominant-option")).isEmpty();
    }

    @Test
    void oneMoveAloneThatWinsTheDay() {
        StoryBuilder spam = sound();
        spam.option("room-sesame", DISCLOSE, "room").effect(Who.OWN, StateVariable.SECURITY, .6)
                .effect(Who.OTHER, StateVariable.SECURITY, .6).effect(Who.OTHER, StateVariable.AROUSAL, -.6)
                .effect(Who.OWN, StateVariable.AROUSAL, -.6);
        spam.named("room").getOptions().removeIf(option -> option.getId().equals("room-disclose"));
        spam.named("room").setPinnedReply(VignetteFactory.eINSTANCE.createPinnedReply());
        spam.named("room").getPinnedReply().setMove(VALIDATE);
        assertThat(of(spam, "exploit")).isNotEmpty().allMatch(CaseFinding::error).extracting(CaseFinding::message)
                .anyMatch(message -> message.startsWith("Always playing DISCLOSE ends in contact in "));
        assertThat(of(SOUND, "exploit")).isEmpty();
    }

    @Test
    void contactWithoutEverAsking() {
        StoryBuilder quiet = new StoryBuilder(Seat.PURSUER).rounds(8).start(Seat.PURSUER, .2, .8, .1, .1, .8)
                .start(Seat.DISTANCER, .2, .8, .1, .1, .8).node("room").pinned(VALIDATE, 3).option("room-only", DISCLOSE, "room");
        quiet.build().getChairs().remove(Chair.DISTANCER);
        assertThat(of(quiet, "exploit")).extracting(CaseFinding::message)
                .contains("A play in which nothing is ever asked for can end in contact.");
        assertThat(of(SOUND, "exploit")).isEmpty();
    }

    @Test
    void listeningThatBringsNothing() {
        StoryBuilder deaf = new StoryBuilder(Seat.PURSUER).rounds(6).stuck(12).node("room").pinned(MoveCode.STONEWALL, 3)
                .option("room-see", VALIDATE, "room").option("room-ask", SOFTBID, "room").option("room-blame", BLAME, "room");
        deaf.build().getChairs().remove(Chair.DISTANCER);
        assertFound(deaf, "order", true, "pursuer");
        assertThat(of(SOUND, "order")).isEmpty();
    }

    @Test
    void anOrderThatDoesNotMatterIsAWarning() {
        StoryBuilder easy = new StoryBuilder(Seat.PURSUER).rounds(8).start(Seat.PURSUER, .2, .7, .1, .1, .8)
                .start(Seat.DISTANCER, .2, .7, .1, .1, .8).node("room").pinned(VALIDATE, 2).option("room-see", VALIDATE, "room")
                .option("room-ask", SOFTBID, "room").option("room-hate", MoveCode.CONTEMPT, "room").intensity(3);
        easy.build().getChairs().remove(Chair.DISTANCER);
        assertFound(easy, "order", false, "pursuer");
    }

    @Test
    void sentencesThatAreTooLong() {
        StoryBuilder wordy = sound();
        String sentence = "Notwithstanding considerable institutional apprehension regarding interpersonal communication difficulties, "
                + "the aforementioned individuals nevertheless continued deliberating collaboratively throughout the remaining evening "
                + "without establishing satisfactory understanding of respective responsibilities. ";
        wordy.build().getLines().forEach(line -> line.setText(sentence));
        assertThat(assertFound(wordy, "reading-age", false, "").readingAge()).isGreaterThan(16);
        assertThat(of(SOUND, "reading-age")).isEmpty();
    }

    @Test
    void aPlayThatTakesAnEveningToRead() {
        StoryBuilder wordy = sound();
        wordy.named("room").setNarration("It is late and the lamp is on. ".repeat(35));
        CaseReport evening = assertFound(wordy, "play-length", false, "pursuer");
        assertThat(of(evening, "play-length").get(0).message()).contains("3500 are enough");
        StoryBuilder fuller = sound();
        fuller.named("room").setNarration("It is late and the lamp is on. ".repeat(22));
        assertThat(of(fuller, "play-length")).as("in a later case").isEmpty();
        assertThat(CaseChecker.checkFirst(fuller.build()).findings()).as("in the first one").filteredOn(found -> found.rule().equals("play-length"))
                .singleElement().satisfies(found -> assertThat(found.message()).contains("2500 are enough"));
        assertThat(of(SOUND, "play-length")).isEmpty();
    }

    @Test
    void wordsToReadAreThoseThatAreShown() {
        StoryBuilder one = new StoryBuilder(Seat.PURSUER).rounds(1).node("n").pinned(NEUTRAL, 1).option("a", NEUTRAL, null).option("b", BLAME, null);
        one.named("n").setNarration("One two three.");
        one.named("n").setCue("Four.");
        VignetteCase vignette = one.build();
        vignette.getChairs().remove(Chair.DISTANCER);
        SeatReport seat = CaseChecker.check(vignette).seats().get(0);
        int few = seat.words().longest();
        one.option("c", NEUTRAL, null).named("n").getOptions().get(2).setLine("five six seven eight");
        assertThat(CaseChecker.check(vignette).seats().get(0).words()).isEqualTo(new PlayLength(few + 4, few + 4));
        assertThat(seat.words().median()).isEqualTo(few);
    }

    @Test
    void aChairWithoutAScene() {
        StoryBuilder promised = sound();
        promised.build().getChairs().add(Chair.DISTANCER);
        assertFound(promised, "not-playable", true, "");
        StoryBuilder nobody = sound();
        nobody.build().getPartners().remove(1);
        assertFound(nobody, "not-playable", true, "");
    }

    @Test
    void aWalkThatWasCutSaysSo() {
        VignetteCase vignette = sound().build();
        CaseReport cut = CaseChecker.check(vignette, 50);
        assertThat(cut.seats().get(0).cut()).isTrue();
        assertThat(cut.seats().get(0).states()).isEqualTo(50);
        assertThat(CaseReportText.of(cut)).anyMatch(line -> line.contains("50 places") && line.contains("cut there"));
        assertThat(CaseReportText.of(SOUND)).noneMatch(line -> line.contains("cut there"));
        VignetteCase far = sound().node("attic").option("attic-rest", NEUTRAL, "room").build();
        assertThat(CaseChecker.check(far, 50).findings()).filteredOn(found -> found.rule().equals("unreached-node"))
                .as("what was not walked through is no error").isNotEmpty()
                .allMatch(found -> !found.error() && found.message().contains("cut at 50 places"));
    }

    @Test
    void aCaseThatMayNotBePlayedIsNotPlayed() {
        VignetteCase vignette = sound().build();
        vignette.getSuitability().setStatus(SuitabilityStatus.OBSERVER_ONLY);
        assertThat(CaseChecker.check(vignette).seats()).isEmpty();
        vignette.setSuitability(null);
        assertThat(CaseChecker.check(vignette).seats()).isEmpty();
    }

    @Test
    void whatAnOptionCarriesItselfIsPlayed() {
        StoryBuilder odd = sound();
        Signature nothing = VignetteFactory.eINSTANCE.createSignature();
        odd.named("room").getOptions().forEach(option -> option.setSignature(org.eclipse.emf.ecore.util.EcoreUtil.copy(nothing)));
        assertThat(CaseChecker.check(odd.build()).seats().get(0).share("staged", OutcomeClass.CONNECTED))
                .isLessThan(SOUND.seats().get(0).share("staged", OutcomeClass.CONNECTED));
    }
}
