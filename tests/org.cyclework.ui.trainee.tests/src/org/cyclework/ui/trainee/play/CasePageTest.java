package org.cyclework.ui.trainee.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cyclework.course.Course;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.cyclework.testsupport.CourseBuilder;
import org.cyclework.testsupport.ProductPack;
import org.cyclework.ui.scene.Seating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read about a case before it: enough to take a chair, and nothing that only the other one knows. */
class CasePageTest {

    private static final Course COURSE = ProductPack.course();

    private static Stream<String> ids() {
        return COURSE.caseIds().stream();
    }

    private static CasePage page(String id) {
        return new CasePage(COURSE, COURSE.vignette(id).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theBriefingOfEveryCaseIsWellFormedAndTellsNoSecret(String id) throws Exception {
        String html = page(id).briefing();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        for (Partner partner : COURSE.vignette(id).orElseThrow().getPartners()) {
            for (String inner : Stream.of(partner.getFear(), partner.getNeed(), partner.getHistory()).filter(words -> words != null && !words.isBlank()).toList()) {
                assertFalse(html.contains(Seating.escape(inner)), id + " tells what only " + partner.getName() + " knows: " + inner);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aFileIsAboutTheOneWhoseChairItIs(String id) throws Exception {
        CasePage page = page(id);
        for (Seat seat : page.seats()) {
            Partner own = page.partner(seat).orElseThrow();
            Partner other = page.partner(Seating.other(seat)).orElseThrow();
            String html = page.caseFile(seat);
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            assertThat(html).contains(Seating.mark(seat) + " You are " + own.getName(), Seating.escape(own.getFear()));
            assertFalse(html.contains(Seating.escape(other.getFear())), id);
        }
    }

    @Test
    void aCaseWithChairsTellsTheCoupleAndWhyTheyMayBePlayed() {
        String html = page("V1").briefing();
        assertThat(html).containsSubsequence("<h1>Two keys on the hook</h1>", "<h2>The couple</h2>", "▲ ", "● ", "<h2>Why these two may be played</h2>").doesNotContain("How it goes");
    }

    @Test
    void aCaseOfDecisionsTellsHowItGoesAndNoCouple() {
        String closed = ids().filter(id -> COURSE.vignette(id).orElseThrow().getOpening() != null).findFirst().orElseThrow();
        assertThat(page(closed).briefing()).contains("<h2>How it goes</h2>", "<ol><li>").doesNotContain("The couple", "Why these two may be played");
        assertEquals(List.of(), page(closed).seats());
    }

    private static Partner partner(VignetteCase vignette, Seat seat, String name) {
        Partner partner = VignetteFactory.eINSTANCE.createPartner();
        partner.setSeat(seat);
        partner.setName(name);
        partner.setPronouns("they");
        vignette.getPartners().add(partner);
        return partner;
    }

    private static VignetteCase small() {
        VignetteCase vignette = VignetteFactory.eINSTANCE.createVignetteCase();
        vignette.setId("VX");
        vignette.setTitle("A <title> & more");
        vignette.setSummary("Two people.");
        vignette.setSuitability(VignetteFactory.eINSTANCE.createSuitability());
        vignette.getSuitability().setRationale("Both wish it.");
        partner(vignette, Seat.DISTANCER, "Zoë <b>");
        return vignette;
    }

    private static CasePage of(VignetteCase vignette) {
        return new CasePage(new CourseBuilder().module("M1").vignette(vignette).course(), vignette);
    }

    @Test
    void aLineWithoutAnAgeHasNoneAndEverythingIsEscaped() {
        VignetteCase vignette = small();
        assertThat(of(vignette).briefing()).contains("<h1>A &lt;title&gt; &amp; more</h1>", "Zoë &lt;b&gt;</strong> (they) </li>");
        vignette.getPartners().getFirst().setAge(41);
        vignette.getPartners().getFirst().setAbout("bakes & sings");
        assertThat(of(vignette).briefing()).contains("(they, 41) bakes &amp; sings</li>");
    }

    @Test
    void whatACaseIncludesIsSaidOnceHoweverItsAuthorWroteIt() {
        VignetteCase vignette = small();
        assertFalse(of(vignette).briefing().contains("class=\"note\""));
        for (String written : List.of("raised voices", "Includes: raised voices", "INCLUDES:raised voices")) {
            vignette.setContentNote(written);
            assertThat(of(vignette).briefing()).contains("<p class=\"note\">Includes: raised voices</p>");
        }
        vignette.setContentNote("  ");
        assertFalse(of(vignette).briefing().contains("class=\"note\""));
    }

    private static Scene scene(VignetteCase vignette, Seat seat, String setting) {
        Scene scene = VignetteFactory.eINSTANCE.createScene();
        scene.setSeat(seat);
        scene.setTitle("Title: " + setting);
        scene.setSetting(setting);
        scene.setBriefing("Known: " + setting);
        vignette.getScenes().add(scene);
        return scene;
    }

    @Test
    void aLaterPartIsNotToldBeforehandAndChairsAreInTheOrderOfTheCase() {
        VignetteCase vignette = small();
        Scene first = scene(vignette, Seat.DISTANCER, "the hall");
        scene(vignette, Seat.PURSUER, "the yard");
        scene(vignette, Seat.DISTANCER, "the attic").setAfter(first);
        CasePage page = of(vignette);
        assertThat(page.briefing()).contains("Title: the hall", "Title: the yard").doesNotContain("the attic");
        assertEquals(List.of(Seat.DISTANCER, Seat.PURSUER), page.seats());
        assertEquals(Optional.empty(), page.partner(Seat.PURSUER));
    }

    @Test
    void aFileLeavesOutWhatIsNotKnownAndListsTheGoals() {
        VignetteCase vignette = small();
        scene(vignette, Seat.DISTANCER, "the hall").getGoals().addAll(List.of("stay <near>", "say it"));
        String bare = of(vignette).caseFile(Seat.DISTANCER);
        assertThat(bare).contains("<h2>What to try</h2><ul><li>stay &lt;near&gt;</li><li>say it</li></ul>", "<h2>The scene</h2><p>the hall</p>", "<h2>What you know</h2>");
        assertThat(bare).doesNotContain("<h2>Fear</h2>", "<h2>Need</h2>", "<h2>Voice</h2>", "<h2>History</h2>", "<h2>Who</h2>");
        vignette.getPartners().getFirst().setFear("to be left");
        vignette.getPartners().getFirst().setNeed(" ");
        assertThat(of(vignette).caseFile(Seat.DISTANCER)).contains("<h2>Fear</h2><p>to be left</p>").doesNotContain("<h2>Need</h2>");
        assertTrue(bare.startsWith("<article"), bare);
    }
}
