package org.cyclework.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.cyclework.model.vignette.Line;
import org.cyclework.model.vignette.Partner;
import org.cyclework.model.vignette.RecastRole;
import org.cyclework.model.vignette.Recasting;
import org.cyclework.model.vignette.Scene;
import org.cyclework.model.vignette.Seat;
import org.cyclework.model.vignette.VignetteCase;
import org.cyclework.model.vignette.VignetteFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is shown with the names and pronouns of its cast, and never with a marker. */
class RecasterTest {

    private static final String CASE = "cases/V1.xmi";

    private final VignetteCase template = template();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "{p} waits for {d}.; Ann waits for Ben.; Anton waits for Bea.; Ari waits for Ben.",
        "{p.They} {p.v:looks|look} at {d.them}.; She looks at him.; He looks at her.; They look at him.",
        "{p.they}{p.v:’s|’re} late; she’s late; he’s late; they’re late",
        "{d.their} coat, {d.theirs}, {d.themself}; his coat, his, himself; her coat, hers, herself; his coat, his, himself",
        "{p.Their} coat, {p.Theirs}, {p.Themself}; Her coat, Hers, Herself; His coat, His, Himself; Their coat, Theirs, Themself",
        "a {p.n:man|woman|person} of thirty; a woman of thirty; a man of thirty; a person of thirty",
        "{=She} is the sister, {=her} coat; She is the sister, her coat; She is the sister, her coat; She is the sister, her coat",
        "{p.v:|do }n't; n't; n't; do n't",
        "$1 and \\ stay; $1 and \\ stay; $1 and \\ stay; $1 and \\ stay",
        "{q} {p.it} {p.v:a} {p.n:a|b} {=} { stays }; {q} {p.it} {p.v:a} {p.n:a|b} {=} { stays }; {q} {p.it} {p.v:a} {p.n:a|b} {=} { stays }; {q} {p.it} {p.v:a} {p.n:a|b} {=} { stays }"})
    void eachMarkerIsFilledForEachCast(String text, String asWritten, String swapped, String they) {
        template.setSummary(text);
        assertThat(Recaster.cast(template, Optional.empty()).getSummary()).isEqualTo(asWritten);
        assertThat(Recaster.cast(template, Optional.of("swap")).getSummary()).isEqualTo(swapped);
        assertThat(Recaster.cast(template, Optional.of("they")).getSummary()).isEqualTo(they);
        assertThat(template.getSummary()).isEqualTo(text);
    }

    @Test
    void textsAreFilledWhereverTheyStandAndKeysAreNot() {
        Scene scene = VignetteFactory.eINSTANCE.createScene();
        scene.setId("{p}");
        scene.getGoals().add("Hear {d}.");
        template.getScenes().add(scene);
        Line line = VignetteFactory.eINSTANCE.createLine();
        line.setNodeId("{p}");
        line.setCue("{d} nods.");
        line.setPartner(template.getPartners().get(1));
        template.getLines().add(line);
        template.getConceptKeys().add("{p}");

        VignetteCase cast = Recaster.cast(template, Optional.of("swap"));

        assertThat(cast.getScenes().get(0).getGoals()).containsExactly("Hear Bea.");
        assertThat(cast.getScenes().get(0).getId()).isEqualTo("{p}");
        assertThat(cast.getLines().get(0).getCue()).isEqualTo("Bea nods.");
        assertThat(cast.getLines().get(0).getNodeId()).isEqualTo("{p}");
        assertThat(cast.getConceptKeys()).containsExactly("{p}");
        assertThat(cast.getLines().get(0).getPartner()).isSameAs(cast.getPartners().get(1)).isNotSameAs(line.getPartner());
    }

    @Test
    void thePartnersBearTheNamesOfTheCast() {
        VignetteCase cast = Recaster.cast(template, Optional.of("they"));
        assertThat(cast.getPartners()).extracting(Partner::getName).containsExactly("Ari", "Ben");
        assertThat(cast.getPartners()).extracting(Partner::getPronouns).containsExactly("they/them", "he/him");
        assertThat(cast.getPartners()).extracting(Partner::getId).containsExactly("ann", "ben");
        assertThat(template.getPartners()).extracting(Partner::getName).containsExactly("Ann", "Ben");
    }

    @Test
    void aCaseWithoutRecastingsKeepsItsTexts() {
        template.getRecastings().clear();
        template.setSummary("{p} waits.");
        assertThat(Recaster.cast(template, Optional.empty()).getSummary()).isEqualTo("{p} waits.");
    }

    @Test
    void anUnknownRecastingIsRefused() {
        assertThatThrownBy(() -> Recaster.cast(template, Optional.of("nobody"))).isInstanceOf(UnknownRecastingException.class)
                .hasMessageContaining("V7").hasMessageContaining("nobody");
    }

    @Test
    void theCourseHandsOutFilledCasesAndThePackTheTemplate(@TempDir Path folder) {
        PackFixture pack = new PackFixture(folder).replace(CASE, "setting=\"Kitchen.\"", "setting=\"{p} and {d.them}.\"")
                .add(CASE, "<recastings id=\"v1-swap\" title=\"Swapped\"><roles partner=\"v1-ann\" name=\"Ann\" pronouns=\"he/him\"/>"
                        + "<roles partner=\"v1-ben\" name=\"Ben\" pronouns=\"she/her\"/></recastings>");
        Course course = pack.course();

        assertThat(setting(course.vignette("V1"))).isEqualTo("Ann and them.");
        assertThat(setting(course.vignette("V1", Optional.of("v1-swap")))).isEqualTo("Ann and her.");
        assertThat(setting(course.packs().get(0).vignette("V1"))).isEqualTo("{p} and {d.them}.");
        assertThat(course.vignette("V1")).isEqualTo(course.vignette("V1"));
        assertThat(course.vignette("V1").orElseThrow()).isSameAs(course.vignette("V1", Optional.empty()).orElseThrow());
        assertThat(course.vignette("V7", Optional.of("v1-swap"))).isEmpty();
        assertThatThrownBy(() -> course.vignette("V1", Optional.of("v1-other"))).isInstanceOf(UnknownRecastingException.class);
    }

    private static String setting(Optional<VignetteCase> vignette) {
        return vignette.orElseThrow().getScenes().get(0).getSetting();
    }

    private static VignetteCase template() {
        VignetteCase vignette = VignetteFactory.eINSTANCE.createVignetteCase();
        vignette.setId("V7");
        vignette.getPartners().add(partner("ann", "Ann", "she/her", Seat.PURSUER));
        vignette.getPartners().add(partner("ben", "Ben", "he/him", Seat.DISTANCER));
        vignette.getRecastings().add(recasting(vignette, "swap", "Anton", "he/him", "Bea", "she/her"));
        vignette.getRecastings().add(recasting(vignette, "they", "Ari", "they/them", "Ben", "he/him"));
        return vignette;
    }

    private static Partner partner(String id, String name, String pronouns, Seat seat) {
        Partner partner = VignetteFactory.eINSTANCE.createPartner();
        partner.setId(id);
        partner.setName(name);
        partner.setPronouns(pronouns);
        partner.setSeat(seat);
        return partner;
    }

    private static Recasting recasting(VignetteCase vignette, String id, String... namesAndPronouns) {
        Recasting recasting = VignetteFactory.eINSTANCE.createRecasting();
        recasting.setId(id);
        for (int i = 0; i < 2; i++) {
            RecastRole role = VignetteFactory.eINSTANCE.createRecastRole();
            role.setPartner(vignette.getPartners().get(i));
            role.setName(namesAndPronouns[2 * i]);
            role.setPronouns(namesAndPronouns[2 * i + 1]);
            recasting.getRoles().add(role);
        }
        return recasting;
    }
}
